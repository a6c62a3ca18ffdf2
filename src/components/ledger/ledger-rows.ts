import type { Element } from 'hast'
import { statusAt } from '#core/compare/history.ts'
import type { LedgerEntry, LedgerRow } from '#core/compare/ledger.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Position } from '#core/model/record.ts'
import { statementOf } from '#core/statement/statement.ts'
import { element, type Child } from '#components/markup/element.ts'
import { standingNote } from '#components/position/standing-note.ts'
import { outcomeList } from '#components/relation/outcome-entry.ts'
import { saidAt } from '#components/words/said.ts'
import { ui } from '#site/language.ts'
import { ledgerWords as words } from '#site/ledger-words.ts'
import { formatList } from '#site/dates.ts'
import { nameOf } from '#site/party-names.ts'
import { urls } from '#site/urls.ts'

/** Where a ledger stands: on the page of its issue it need not name it. */
type Around = { readonly isOnIssue?: boolean }

/** One issue of the ledger, as a group of rows: a row a party, the issue and what came of it beside all of them. */
export function ledgerRows(dataset: Dataset, row: LedgerRow, day: Day, { isOnIssue = false }: Around = {}): Element {
  const { issue, outcomes } = row
  const spoken = row.parties.filter(({ latest }) => latest !== null)
  const silent = row.parties.filter(({ latest }) => latest === null)
  const bodies = spoken.map((entry) => entryCells(dataset, entry, day))
  if (silent.length > 0) bodies.push([silentCell(dataset, silent, day)])
  const rows = String(Math.max(1, bodies.length))
  const title = element(
    'th',
    { scope: 'rowgroup', role: 'rowheader', rowspan: rows, class: 'ledger-issue' },
    element('a', { href: urls.issue(issue.comparison, issue.id) }, issue.title),
  )
  const came = element(
    'td',
    { role: 'cell', rowspan: rows, class: 'ledger-outcome' },
    element('span', { class: 'ledger-label', 'aria-hidden': 'true', ...ui }, words.outcome),
    outcomeList(dataset, outcomes, day),
  )
  return element(
    'tbody',
    {
      role: 'rowgroup',
      'data-as-of': isOnIssue ? 'ledger-of-issue' : 'ledger-rows',
      'data-issue': issue.id,
      id: isOnIssue ? undefined : `issue-${issue.id}`,
    },
    bodies.map((cells, at) => element('tr', { role: 'row' }, at === 0 && !isOnIssue && title, cells, at === 0 && came)),
  )
}

function entryCells(dataset: Dataset, { party, first, latest }: LedgerEntry, day: Day): Child[] {
  return [
    element('th', { scope: 'row', role: 'rowheader', class: 'ledger-party' }, nameOf(dataset, party, day)),
    wordsCell(words.first, first && statementParts(dataset, first, day)),
    wordsCell(
      words.latest,
      latest && latest !== first
        ? statementParts(dataset, latest, day)
        : element('p', { class: 'small', ...ui }, words.same),
    ),
  ]
}

function wordsCell(label: string, content: Child): Element {
  return element(
    'td',
    { role: 'cell', class: 'ledger-words' },
    element('span', { class: 'ledger-label', 'aria-hidden': 'true', ...ui }, label),
    content,
  )
}

/** What was said, when and by whom; and whether it was taken back, since a cell may be seen by itself. */
function statementParts(dataset: Dataset, position: Position, day: Day): Child[] {
  const { condition, said, speaker } = statementOf(position, dataset, day)
  const standing = statusAt(position, dataset, day)
  const note = standing.state === 'superseded' ? undefined : standingNote(standing)
  return [
    element('p', {}, element('a', { href: urls.position(position) }, condition)),
    element('p', { class: 'small' }, saidAt(said), ` · ${speaker.name}`, note && [' · ', element('span', ui, note)]),
  ]
}

function silentCell(dataset: Dataset, silent: readonly LedgerEntry[], day: Day): Element {
  const names = formatList(silent.map(({ party }) => nameOf(dataset, party, day)))
  return element(
    'td',
    { role: 'cell', colspan: '3', class: 'ledger-silent small' },
    element('span', ui, words.none),
    ` ${names}`,
  )
}
