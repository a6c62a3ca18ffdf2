import type { Element } from 'hast'
import type { Choice } from '#components/compose/form-context.ts'
import { element } from '#components/markup/element.ts'
import { MOST_PASTED } from '#compose/table/read-pasted.ts'
import { rowsWords as words } from '#site/rows-words.ts'

/** The parts that stand as long as rows are read; what comes of them is drawn into those that have a name. */
export function skeletonMarkup(comparisons: readonly Choice[]): Element {
  const parts = ['notices', 'columns', 'questions', 'fills', 'table', 'send']
  return element(
    'div',
    { class: 'compose rows' },
    element('p', {}, `${words.about} ${words.most(MOST_PASTED.rows)}`),
    element('div', { class: 'small', 'data-part': 'rows-kept' }),
    element(
      'div',
      { class: 'compose-field' },
      element('label', { for: 'rows-comparison' }, words.comparison),
      element(
        'select',
        { id: 'rows-comparison' },
        comparisons.map(({ id, title }) => element('option', { value: id }, title)),
      ),
    ),
    element(
      'div',
      { class: 'compose-field' },
      element('label', { for: 'rows-text' }, words.text),
      element('textarea', {
        id: 'rows-text',
        rows: '8',
        wrap: 'off',
        spellcheck: 'false',
        'aria-describedby': 'rows-sum',
      }),
      element('p', { class: 'rows-sum', id: 'rows-sum' }),
    ),
    parts.map((name) => element('div', { 'data-part': `rows-${name}` })),
  )
}
