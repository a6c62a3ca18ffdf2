import type { Element } from 'hast'
import type { Choice } from '#components/compose/form-context.ts'
import { element } from '#components/markup/element.ts'
import { TABLE_COLUMNS } from '#compose/table/columns.ts'
import { toldOf, type Mapping } from '#compose/table/mapping.ts'
import type { Matched } from '#compose/table/match-columns.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { rowsWords } from '#site/rows-words.ts'
import { columnLabel } from './column-label.ts'

const words = rowsWords.columns

/** Columns that a table has for each party, where it has no column that names the party. */
const OF_PARTIES = ['condition', 'quote', 'said', 'source', 'locator', 'stance']

type Columns = {
  readonly headings: readonly string[]
  readonly matched: readonly Matched[]
  readonly mapping: Mapping
  readonly parties: readonly Choice[]
}

/**
 * A list beside each heading, from which one chooses what the column holds: those that nobody has said and no name gives away
 * stand open, all others are folded.
 */
export function columnsMarkup(columns: Columns): Element {
  const all = columns.headings.map((heading, at) => ({ heading, at, one: columns.matched[at]! }))
  const isOpen = ({ heading, one }: (typeof all)[number]) =>
    toldOf(columns.mapping.columns, heading) === undefined ? /near|unknown/.test(one.kind) : one.kind === 'wrong'
  const open = all.filter(isOpen)
  const draw = ({ heading, at }: (typeof all)[number]) => choice(columns, heading, at)
  return element(
    'section',
    { class: 'rows-columns' },
    open.length > 0 && [
      element('h3', {}, words.open),
      element('p', { class: 'small' }, words.note),
      element('div', { class: 'rows-fields' }, open.map(draw)),
    ],
    element(
      'details',
      {},
      element('summary', {}, words.all),
      element('div', { class: 'rows-fields' }, all.filter((one) => !isOpen(one)).map(draw)),
    ),
  )
}

function choice({ headings, matched, parties }: Columns, heading: string, at: number): Element {
  const one = matched[at]!
  const value = one.kind === 'column' ? placeOf(one.party, one.column.name) : ''
  const isNear = one.kind === 'near'
  const id = `rows-column-${at}`
  const option = (name: string, label: string) =>
    element('option', { value: name, selected: name === value && !isNear && '' }, label)
  const namesParty = matched.some((other) => other.kind === 'column' && other.column.name === 'party')
  const perhaps = isNear && element('option', { value: '?', selected: '' }, words.perhaps(columnLabel(one.meant)))
  const ofParties = namesParty
    ? []
    : parties.map((party) =>
        element(
          'optgroup',
          { label: words.of(party.title) },
          OF_PARTIES.map((name) => option(placeOf(party.id, name), party.title + marks.colon + columnLabel(name))),
          one.kind === 'column' &&
            one.party === party.id &&
            !OF_PARTIES.includes(one.column.name) &&
            option(value, party.title + marks.colon + columnLabel(one.column.name)),
        ),
      )
  // Two columns of one heading are one in the mapping; without a heading there is nothing to name it by.
  const isNamed = heading !== '' && headings.indexOf(heading) === at
  return element(
    'div',
    { class: 'compose-field' },
    element('label', { for: id }, heading === '' ? words.without(at + 1) : words.heading(heading.slice(0, 80))),
    element(
      'select',
      { id, 'data-heading': isNamed ? heading : undefined, disabled: !isNamed && '' },
      perhaps,
      option('', words.leaveOut),
      TABLE_COLUMNS.map(({ name }) => option(name, columnLabel(name))),
      ofParties,
    ),
  )
}

function placeOf(party: string | null, column: string): string {
  return party === null ? column : `${party}.${column}`
}
