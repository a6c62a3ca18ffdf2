import type { Element } from 'hast'
import { isLarge } from '#core/compare/table-parts.ts'
import type { BoardRow, BoardTerm } from '#core/compare/board.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { outcomeLine } from '#components/relation/outcome-line.ts'
import { relationParts } from '#components/relation/relation-cell.ts'
import { toldByName } from '#components/relation/relation-sentence.ts'
import { formatList } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { shortNameOf } from '#site/party-names.ts'
import { relationWords as words } from '#site/relation-words.ts'
import { urls } from '#site/urls.ts'
import { chip } from './chip.ts'

/** More chips than these at one term are folded, by name, behind the first of them. */
const MOST_CHIPS = 10

/** In a large comparison fewer are shown, and the rest are named: hidden, they would be most of what the page consists of. */
const MOST_CHIPS_IN_LARGE = 4

/** More names than these are folded behind their number. */
const MOST_NAMES = 6

/** One issue of the board: its terms with the parties behind each, how the sides stand, and what came of it. */
export function boardRowMarkup(dataset: Dataset, row: BoardRow): Element {
  const { issue, relation } = row
  const attributes = { 'data-as-of': 'board-row', 'data-issue': issue.id, 'data-relation': relation.headline.kind }
  return element(
    'tr',
    { ...attributes, id: `issue-${issue.id}`, role: 'row' },
    element(
      'th',
      { scope: 'row', role: 'rowheader' },
      element('a', { href: urls.issue(issue.comparison, issue.id) }, issue.title),
    ),
    element('td', { class: 'board-terms', role: 'cell' }, listOf(dataset, row)),
    // Who stands at no term is told beside the terms and not beneath them, where there is room: the row is not higher for it.
    element(
      'td',
      { class: 'board-relation', role: 'cell' },
      ...relationParts(dataset, issue, relation.headline),
      absentOf(dataset, row),
    ),
    element('td', { class: 'board-outcome', role: 'cell' }, outcomeLine(dataset, relation.outcomes, row.day)),
  )
}

/** The terms with their chips, and beneath, small, who stands at none of them and why. */
export function termsOf(dataset: Dataset, row: BoardRow): Child[] {
  return [listOf(dataset, row), absentOf(dataset, row)]
}

function listOf(dataset: Dataset, { issue, terms, day, isOfSome }: BoardRow): Element {
  if (terms.length === 0) return element('p', { class: 'absence', ...ui }, words.noTerms)
  return element(
    'ol',
    {},
    ...terms.map((term) => termMarkup(dataset, issue, term, day, isOfSome ? words.noneOfThese : words.nobody)),
  )
}

function termMarkup(dataset: Dataset, issue: Issue, { option, behind }: BoardTerm, day: Day, nobody: string): Element {
  const most = isLarge(dataset) ? MOST_CHIPS_IN_LARGE : MOST_CHIPS
  const chips = behind.map((one) => chip({ ...one, name: shortNameOf(dataset, one.party, day) }))
  const folded = chips.slice(most)
  const names = formatList(behind.slice(most).map(({ party }) => shortNameOf(dataset, party, day)))
  return element(
    'li',
    {},
    option.text,
    ' ',
    chips.length === 0 && element('span', { class: 'board-nobody', ...ui }, nobody),
    joined(chips.slice(0, most), ' '),
    folded.length > 0 && isLarge(dataset) && named(dataset, issue, folded.length, names),
    folded.length > 0 &&
      !isLarge(dataset) &&
      element(
        'details',
        { class: 'board-more' },
        element('summary', {}, element('span', ui, words.more(folded.length)), ` ${names}`),
        joined(folded, ' '),
      ),
  )
}

/** The others behind a term by their names, which lead to the issue, where the statement of each stands. */
function named(dataset: Dataset, issue: Issue, count: number, names: string): Child[] {
  const more = element('span', ui, words.more(count))
  return [
    ' ',
    element('a', { class: 'board-more', href: urls.issue(dataset.comparison.id, issue.id) }, more, ` ${names}`),
  ]
}

function absentOf(dataset: Dataset, { absent, day, relation }: BoardRow): Child {
  const told = new Set(toldByName(relation.headline).map(({ party }) => party))
  const groups = absent.map((group) => ({ ...group, parties: group.parties.filter((party) => !told.has(party)) }))
  const left = groups.filter(({ parties }) => parties.length > 0)
  if (left.length === 0) return false
  const notes = left.map(({ state, parties }) => {
    const names = formatList(parties.map((party) => shortNameOf(dataset, party, day)))
    const note = element('span', ui, words.absentNote[state])
    if (parties.length <= MOST_NAMES) return element('span', {}, note, ` ${names}`)
    return element(
      'details',
      {},
      element('summary', {}, note, ' ', element('span', ui, words.others(parties.length))),
      ` ${names}`,
    )
  })
  return element('div', { class: 'board-absent' }, ...joined(notes, '. '))
}
