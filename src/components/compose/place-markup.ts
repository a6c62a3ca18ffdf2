import type { Element } from 'hast'
import { element, type Child } from '#components/markup/element.ts'
import { placedBy, type RecordType } from '#core/model/kinds.ts'
import type { Placing } from '#compose/record-name.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { contributorLanguage } from '#site/locale.ts'
import { LANGUAGES, PARTIES } from './control-markup.ts'
import type { Choice } from './form-context.ts'

/** What there is to choose from for the place of a record. */
export type Places = {
  readonly comparisons: readonly Choice[]
  readonly issues: readonly Choice[]
  readonly parties: readonly Choice[]
  /** In which its statements are made, to be offered where a language is asked for. */
  readonly languages: readonly string[]
}

/** Where a record belongs: its type, its comparison and, where its path says so, its issue and party. */
export function placeMarkup({ type, comparison, issue, party, name }: Placing, places: Places): Element {
  const needs = placedBy(type)
  const types = Object.entries(words.types).map(([id, title]) => ({ id, title }))
  return element(
    'div',
    { class: 'compose-place' },
    choice('type', words.type, types, type),
    type !== 'comparison' && choice('comparison', words.comparison, places.comparisons, comparison),
    needs.issue && choice('issue', words.issue, places.issues, issue ?? ''),
    needs.party && choice('party', words.party, places.parties, party ?? ''),
    !needs.party && nameField(type, name ?? ''),
    offers(LANGUAGES, places.languages.map(nameOfLanguage)),
    offers(PARTIES, places.parties),
  )
}

function choice(name: string, label: string, of: readonly Choice[], value: string): Element {
  const options = of.map(({ id, title, language }) =>
    element('option', { value: id, selected: id === value && '', ...language }, title),
  )
  const empty = value === '' && element('option', { value: '' }, words.choose)
  const own = { id: `place-${name}`, 'data-place': name, 'aria-describedby': `field-${name}-problem` }
  // A party is a field of the record as well, but for a gap, which has none.
  const problem = element('p', { class: 'field-problem', id: `field-${name}-problem` })
  const isNeeded = name === 'issue' || name === 'party'
  const marked = [label, isNeeded && [' ', element('span', { class: 'small' }, words.required)]]
  return labelled(name, marked, [element('select', own, empty, options), problem])
}

function nameOfLanguage(language: string): Choice {
  return { id: language, title: new Intl.DisplayNames([contributorLanguage], { type: 'language' }).of(language) ?? '' }
}

/** What an input offers to those who type, beside which anything else may be written. */
function offers(id: string, of: readonly Choice[]): Element {
  return element(
    'datalist',
    { id },
    of.map((choice) => element('option', { value: choice.id, label: choice.title })),
  )
}

function nameField(type: RecordType, value: string): Element {
  const note = element(
    'p',
    { class: 'small', id: 'place-name-note' },
    type === 'position' ? words.wordNote : words.nameNote,
  )
  const own = { id: 'place-name', 'data-place': 'name', 'aria-describedby': 'place-name-note field--problem' }
  const input = element('input', { ...own, type: 'text', value, autocapitalize: 'off', class: 'short' })
  const problem = element('p', { class: 'field-problem', id: 'field--problem' })
  return labelled('name', type === 'comparison' ? words.folder : words.name, [note, input, problem])
}

function labelled(name: string, label: Child, control: Child): Element {
  return element('div', { class: 'compose-field' }, element('label', { for: `place-${name}` }, label), control)
}
