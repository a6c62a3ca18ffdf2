import type { Element } from 'hast'
import { boardRow } from '#core/compare/board.ts'
import { cellAt } from '#core/compare/cell.ts'
import { laddersOf } from '#core/compare/ladder.ts'
import { ledgerAt } from '#core/compare/ledger.ts'
import { meetingPoints, type MeetingPoint } from '#core/compare/meeting-point.ts'
import { outcomesOn } from '#core/compare/outcomes.ts'
import { relationAmong } from '#core/compare/relation-among.ts'
import { relationsAt, type IssueRelation } from '#core/compare/issue-relation.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { IssueId, OptionId, PartyId } from '#core/model/ids.ts'
import { boardRowMarkup } from '#components/board/board-row.ts'
import { boardSays, chosenSays } from '#components/board/board-says.ts'
import { briefCell } from '#components/cell/brief-cell.ts'
import { fullCell } from '#components/cell/full-cell.ts'
import { countsAt, coversAt, inAllAt } from '#components/comparison/counts.ts'
import { issueCard } from '#components/issue/issue-card.ts'
import { issueStanding } from '#components/issue/issue-standing.ts'
import { rollCallOf } from '#components/issue/roll-call.ts'
import { emptyLadder, ladderOf } from '#components/movement/ladder.ts'
import { movementOf } from '#components/movement/lanes.ts'
import { ledgerRows } from '#components/ledger/ledger-rows.ts'
import { lastMovesAt } from '#components/issue/last-moves.ts'
import { fullMeeting } from '#components/meeting/full-meeting.ts'
import { pairRow, pairSays } from '#components/pair/pair-row.ts'
import { relationCell } from '#components/relation/relation-cell.ts'

/** A part of a page that depends on the day, as its `data-` attributes describe it. */
export type Region = {
  readonly asOf?: string
  readonly issue?: IssueId
  readonly party?: PartyId
  readonly option?: OptionId
  readonly measure?: string
  /** The party that a count is of: a part that stands beside those that a reader chooses among. */
  readonly of?: PartyId
  /** The two parties of a pair, with a blank between them. */
  readonly pair?: string
}

/**
 * Gives what any region of a page looks like as of a day; null for a region that nobody knows. The pages are built by the
 * very functions that are called here, so that a page shown in the browser as of a day and the page built for that day
 * can not differ.
 *
 * @param partyIds the parties that are shown: meetings on the page of an issue are looked for between them
 */
export function regionsAt(
  dataset: Dataset,
  day: Day,
  partyIds: readonly PartyId[],
): (region: Region) => Element | null {
  const relations = once(() => relationsAt(dataset, day))
  const relationOn = once(() => new Map(relations().map((relation) => [relation.issue.id, relation])))
  const ledger = once(() => new Map(ledgerAt(dataset, day).map((row) => [row.issue.id, row])))
  const points = new Map<string, MeetingPoint[]>()
  const pointsOn = (issue: IssueId) => {
    const found = points.get(issue) ?? meetingPoints(dataset, issue, day, partyIds)
    points.set(issue, found)
    return found
  }
  const isChoice = partyIds.length < dataset.parties.length
  const cellsOn = (issue: string) => dataset.parties.map(({ id }) => cellAt(dataset, issue, id, day))
  const onIssue =
    (make: (relation: IssueRelation, region: Region) => Element | null) =>
    (region: Region): Element | null => {
      const relation = relationOn().get(region.issue ?? '')
      return relation ? make(relation, region) : null
    }

  const ledgerRow = (isOnIssue: boolean) => (region: Region) => {
    const row = ledger().get(region.issue ?? '')
    return row ? ledgerRows(dataset, row, day, { isOnIssue }) : null
  }

  const makers: Readonly<Record<string, (region: Region) => Element | null>> = {
    brief: ({ issue = '', party = '' }) => briefCell(dataset, cellAt(dataset, issue, party, day)),
    full: ({ issue = '', party = '' }) => fullCell(dataset, cellAt(dataset, issue, party, day)),
    'last-moves': ({ issue = '' }) => lastMovesAt(dataset, issue, day),
    'full-meeting': onIssue(({ issue }, { option }) => {
      const point = pointsOn(issue.id).find((one) => one.option === option)
      return point ? fullMeeting(dataset, issue, point) : null
    }),
    'relation-cell': onIssue((relation) => relationCell(dataset, relation.issue, relation.headline)),
    'board-row': onIssue((relation) =>
      boardRowMarkup(dataset, boardRow(dataset, relation, cellsOn(relation.issue.id), day)),
    ),
    'ledger-rows': ledgerRow(false),
    'ledger-of-issue': ledgerRow(true),
    'pair-row': ({ issue: id = '', pair }) => {
      const { a, b } = pairOf(pair)
      const issue = dataset.issueById.get(id)
      return issue ? pairRow(dataset, issue, [a, b], outcomesOn(dataset, id, day), day) : null
    },
    'pair-says': ({ pair }) => {
      const { a, b } = pairOf(pair)
      return pairSays(dataset, [a, b], day)
    },
    'issue-card': onIssue((relation) =>
      issueCard(dataset, boardRow(dataset, relation, cellsOn(relation.issue.id), day)),
    ),
    'issue-standing': onIssue((relation) => issueStanding(dataset, relation, day)),
    'roll-call': onIssue(({ issue }) => rollCallOf(dataset, issue, day)),
    lanes: onIssue(({ issue }) => movementOf(dataset, issue, day)),
    ladder: onIssue(({ issue }, { measure = '' }) => {
      const ladder = laddersOf(dataset, issue.id, day).find((one) => one.measure.id === measure)
      return ladder ? ladderOf(dataset, issue, ladder, day) : emptyLadder(issue, measure)
    }),
    covers: () => coversAt(dataset, day),
    counts: () => countsAt(dataset, day),
    'in-all': ({ issue = '', of = '' }) => inAllAt(dataset, issue, of, day),
    'board-says': () => boardSays(dataset, day, relations()),
    'chosen-says': () =>
      chosenSays(
        dataset,
        day,
        isChoice ? dataset.issues.map(({ id }) => relationAmong(dataset, id, day, partyIds)) : [],
      ),
  }
  return (region) => makers[region.asOf ?? '']?.(region) ?? null
}

function pairOf(pair = ''): { a: string; b: string } {
  const [a = '', b = ''] = pair.split(' ')
  return { a, b }
}

/** Works something out when it is first asked for: a page shows some of the regions only. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
