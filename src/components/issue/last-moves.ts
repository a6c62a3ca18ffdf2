import type { Element } from 'hast'
import { lastMoves, type LastMove } from '#core/compare/last-move.ts'
import type { Day } from '#core/model/date.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { IssueId } from '#core/model/ids.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { said, saidBy } from '#components/words/said.ts'
import { lastMoveWords as words } from '#site/as-of-words.ts'
import { formatDate } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { partyWords } from '#site/party-words.ts'
import { nameOf, namesOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'

/** When each party last spoke on an issue by a day, and the rounds on it since then without a word from it. */
export function lastMovesAt(dataset: Dataset, issue: IssueId, day: Day): Element {
  const moves = lastMoves(dataset, issue, day)
  const never = moves.filter(({ last }) => !last).map(({ party }) => party)
  return element(
    'div',
    { 'data-as-of': 'last-moves', 'data-issue': issue },
    element('p', { class: 'small', ...ui }, words.note(formatDate(day))),
    element(
      'section',
      { class: 'scroll', tabindex: '0', 'aria-label': words.table },
      element(
        'table',
        { class: 'last-moves' },
        head(),
        element(
          'tbody',
          {},
          moves.map((move) => row(dataset, move, day)),
        ),
      ),
    ),
    never.length > 0 &&
      element('p', { class: 'small' }, element('span', ui, words.never), ' ', namesOf(dataset, never, day)),
  )
}

function head(): Element {
  const titles = [partyWords.party, words.last, words.silentIn]
  return element(
    'thead',
    {},
    element(
      'tr',
      ui,
      titles.map((title) => element('th', { scope: 'col' }, title)),
    ),
  )
}

function row(dataset: Dataset, { party, last, silentIn }: LastMove, day: Day): Child {
  const count = silentIn.length
  const rounds = silentIn.map(({ comparison, id, title, start }) => [
    element('a', { href: urls.round(comparison, id) }, title),
    ' (',
    said(start),
    ')',
  ])
  return (
    last &&
    element(
      'tr',
      { 'data-party': party },
      element('th', { scope: 'row' }, nameOf(dataset, party, day)),
      element('td', {}, element('a', { href: urls.position(last) }, saidBy(last))),
      element(
        'td',
        {},
        element('span', ui, count > 0 ? words.since(count) : words.noRound),
        ' ',
        joined(rounds, marks.semicolon),
      ),
    )
  )
}
