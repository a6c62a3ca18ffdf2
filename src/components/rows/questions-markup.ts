import type { Element } from 'hast'
import { choiceLabel } from '#components/compose/labels.ts'
import { element } from '#components/markup/element.ts'
import type { Mapping } from '#compose/table/mapping.ts'
import type { ReadRows } from '#compose/table/read-rows.ts'
import { rangesOf } from '#compose/table/tell-import.ts'
import { rowsWords as words } from '#site/rows-words.ts'

/** What has to be said of words in the rows, each once; and what was said already, to be taken back. */
export function questionsMarkup(questions: ReadRows['questions'], mapping: Mapping): Element | false {
  // What a column holds is chosen beside its heading.
  const open = questions.filter(({ path }) => path[0] !== 'columns')
  const answers = answersIn(mapping)
  if (open.length === 0 && answers.length === 0) return false
  return element(
    'section',
    { class: 'rows-questions' },
    open.length > 0 && [
      element('h3', {}, words.questions),
      element('div', { class: 'rows-fields' }, open.map(question)),
    ],
    answers.length > 0 && [
      element('h3', {}, words.answers),
      element(
        'ul',
        {},
        answers.map(({ path, value }) =>
          element(
            'li',
            {},
            words.answer((path.at(-1) ?? '').slice(0, 120), value),
            ' ',
            element('button', { type: 'button', 'data-back': JSON.stringify(path) }, words.takeBack),
          ),
        ),
      ),
    ],
  )
}

function question({ asks, path, choices, meant, rows }: ReadRows['questions'][number], at: number): Element {
  // By its place: who has answered one goes on with the next.
  const id = `rows-question-${at}`
  const title = (of: { readonly id: string; readonly title: string }) =>
    path[0] === 'words' ? choiceLabel(path[1] === 'stance' ? 'stances' : (path[1] ?? ''), of.id) : of.title || of.id
  const suggested = choices.find((one) => one.id === meant)
  const sorted = suggested ? [suggested, ...choices.filter((one) => one !== suggested)] : choices
  return element(
    'div',
    { class: 'compose-field' },
    element('label', { for: id }, asks),
    element('p', { class: 'small', id: `${id}-rows` }, words.rows(rangesOf(rows, 0), rows.length)),
    element(
      'select',
      { id, 'data-answer': JSON.stringify(path), 'aria-describedby': `${id}-rows` },
      element('option', { value: '', selected: '' }, words.unanswered),
      sorted.map((one) =>
        element(
          'option',
          // What is said to be nothing has an empty id in the mapping, which here stands for no answer.
          { value: JSON.stringify(one.id) },
          one === suggested ? words.perhaps(title(one)) : title(one),
        ),
      ),
    ),
  )
}

/** The words that were told, but for headings. */
function answersIn({ dates, decimals, words: lists, ...topics }: Mapping) {
  const single = Object.entries({ dates, decimals }).flatMap(([key, value]) =>
    value === undefined ? [] : [{ path: [key], value: String(value) }],
  )
  const named = (['parties', 'issues', 'options', 'sources'] as const).flatMap((topic) =>
    Object.entries(topics[topic]).map(([word, value]) => ({ path: [topic, word], value: value ?? '' })),
  )
  const fixed = Object.entries(lists).flatMap(([column, of]) =>
    Object.entries(of).map(([word, value]) => ({ path: ['words', column, word], value: value ?? '' })),
  )
  return [...single, ...named, ...fixed]
}
