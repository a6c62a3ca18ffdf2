import type { Element } from 'hast'
import { choiceLabel } from '#components/compose/labels.ts'
import { element } from '#components/markup/element.ts'
import { columnNamed, expectedIn } from '#compose/table/columns.ts'
import type { Fillable } from '#compose/table/read-pasted.ts'
import { rowsWords as words } from '#site/rows-words.ts'
import { columnLabel } from './column-label.ts'

/** Fields for what holds in all rows whose cell is empty. */
export function fillsMarkup(columns: readonly Fillable[], fills: ReadonlyMap<string, string>): Element | false {
  if (columns.length === 0) return false
  return element(
    'section',
    { class: 'rows-fills' },
    element('h3', {}, words.fills),
    element('p', { class: 'small' }, words.fillsNote),
    element(
      'div',
      { class: 'rows-fields' },
      columns.map((column) => field(column, fills.get(column.name) ?? '')),
    ),
  )
}

function field({ name, shape }: Fillable, value: string): Element {
  const column = columnNamed(name)
  const id = `rows-fill-${name}`
  const own = { id, 'data-fill': name, 'aria-describedby': `${id}-hint` }
  const hint = name === 'condition' ? words.fillCondition : column ? expectedIn(column) : ''
  const isList = shape.shape === 'choice'
  return element(
    'div',
    { class: 'compose-field' },
    element('label', { for: id }, columnLabel(name)),
    element('p', { class: 'small', id: `${id}-hint` }, isList ? '' : hint),
    isList
      ? element(
          'select',
          own,
          element('option', { value: '' }, words.unanswered),
          shape.choices.map((choice) =>
            element('option', { value: choice, selected: choice === value && '' }, choiceLabel(name, choice)),
          ),
        )
      : element('input', { ...own, type: 'text', value, autocapitalize: 'off' }),
  )
}
