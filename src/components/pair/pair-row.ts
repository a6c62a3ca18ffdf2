import type { Element } from 'hast'
import { cellAt, type Cell } from '#core/compare/cell.ts'
import type { IssueOutcome } from '#core/compare/outcomes.ts'
import { relationAmong } from '#core/compare/relation-among.ts'
import type { StanceOnOption } from '#core/compare/stance-on-option.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue, Position } from '#core/model/record.ts'
import { statedAs } from '#core/model/stated-as.ts'
import { saysOf } from '#components/board/board-says.ts'
import { absence, absenceMark } from '#components/cell/absence.ts'
import { element, type Child } from '#components/markup/element.ts'
import { outcomeLine } from '#components/relation/outcome-line.ts'
import { relationParts } from '#components/relation/relation-cell.ts'
import { stanceMark } from '#components/stance/stance-mark.ts'
import { saidBy } from '#components/words/said.ts'
import { cellAttributes } from '#site/cell-attributes.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { shortNameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { relationWords } from '#site/relation-words.ts'
import { urls } from '#site/urls.ts'

export type TwoParties = readonly [string, string]

/** One issue between two parties: what each asks for, how that stands to each other, and what came of it. */
export function pairRow(
  dataset: Dataset,
  issue: Issue,
  parties: TwoParties,
  outcomes: readonly IssueOutcome[],
  day: Day,
): Element {
  const among = relationAmong(dataset, issue.id, day, parties)
  return element(
    'tr',
    {
      ...{ id: `issue-${issue.id}`, role: 'row', 'data-as-of': 'pair-row', 'data-pair': parties.join(' ') },
      ...{ 'data-issue': issue.id, 'data-relation': among.kind },
    },
    element(
      'th',
      { scope: 'row', role: 'rowheader' },
      element('a', { href: urls.issue(issue.comparison, issue.id) }, issue.title),
    ),
    parties.map((party) => askCell(dataset, issue, cellAt(dataset, issue.id, party, day))),
    element('td', { class: 'board-relation', role: 'cell' }, ...relationParts(dataset, issue, among)),
    element('td', { class: 'board-outcome', role: 'cell' }, outcomeLine(dataset, outcomes, day)),
  )
}

/** On how many issues the two stand how to each other, with the names of the issues. */
export function pairSays(dataset: Dataset, parties: TwoParties, day: Day): Element {
  const among = dataset.issues.map(({ id }) => relationAmong(dataset, id, day, parties))
  return saysOf(dataset, day, among, { 'data-as-of': 'pair-says', 'data-pair': parties.join(' ') })
}

/** What a party said of each term, in words, each leading to the statement it rests on; or what is known instead. */
function askCell(dataset: Dataset, issue: Issue, cell: Cell): Element {
  return element(
    'td',
    { ...cellAttributes(cell), class: 'pair-asks', role: 'cell' },
    element('span', { class: 'pair-party', 'aria-hidden': 'true' }, shortNameOf(dataset, cell.party, cell.day)),
    ...asksOf(dataset, issue, cell),
  )
}

function asksOf(dataset: Dataset, issue: Issue, cell: Cell): Child[] {
  if (cell.state === 'coded') {
    return [
      element(
        'ul',
        { class: 'plain' },
        cell.stances.map((one) => ask(issue, one)),
      ),
    ]
  }
  if (cell.state !== 'uncoded') return [absenceMark(dataset, cell), absence(dataset, cell)]
  return [
    element('p', { class: 'absence', ...ui }, cellWords.state.name.uncoded),
    element('p', {}, statement(cell.headline, statedAs(cell.headline))),
  ]
}

function ask(issue: Issue, { option, stance, restsOn: [position], declined }: StanceOnOption): Element {
  const at = issue.options.findIndex(({ id }) => id === option)
  const text = issue.options[at]?.text ?? issue.question
  return element(
    'li',
    {},
    stanceMark(stance),
    at >= 0 && [' ', element('span', { class: 'tabular' }, String(at + 1))],
    marks.colon,
    statement(position, text),
    declined.length > 0 &&
      element('span', { class: 'small', ...ui }, `${marks.semicolon}${relationWords.state.declined}`),
  )
}

function statement(position: Position, text: string): Child[] {
  return [
    element('a', { href: urls.position(position) }, text),
    ' ',
    element('span', { class: 'small' }, saidBy(position)),
  ]
}
