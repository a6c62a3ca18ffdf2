import type { Element } from 'hast'
import { cellAt } from '#core/compare/cell.ts'
import { meetingPoints, type MeetingPoint } from '#core/compare/meeting-point.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { IssueId, OptionId, PartyId } from '#core/model/ids.ts'
import { briefCell } from '#components/cell/brief-cell.ts'
import { fullCell } from '#components/cell/full-cell.ts'
import { lastMovesAt } from '#components/issue/last-moves.ts'
import { briefMeeting } from '#components/meeting/brief-meeting.ts'
import { fullMeeting } from '#components/meeting/full-meeting.ts'

/** A part of a page that depends on the day, as its `data-` attributes describe it. */
export type Region = {
  readonly asOf?: string
  readonly issue?: IssueId
  readonly party?: PartyId
  readonly option?: OptionId
}

/**
 * Gives what any region of a page looks like as of a day; null for a region that nobody knows. The pages are built by the
 * very functions that are called here, so that a page shown in the browser as of a day and the page built for that day
 * can not differ.
 *
 * @param partyIds the parties between which meeting points are looked for
 */
export function regionsAt(
  dataset: Dataset,
  day: Day,
  partyIds: readonly PartyId[],
): (region: Region) => Element | null {
  const found = new Map<string, MeetingPoint[]>()
  const pointsOn = (issue: IssueId) => {
    const points = found.get(issue) ?? meetingPoints(dataset, issue, day, partyIds)
    found.set(issue, points)
    return points
  }
  return ({ asOf, issue: id = '', party = '', option }) => {
    if (asOf === 'brief') return briefCell(dataset, cellAt(dataset, id, party, day))
    if (asOf === 'full') return fullCell(dataset, cellAt(dataset, id, party, day))
    if (asOf === 'last-moves') return lastMovesAt(dataset, id, day)
    const issue = dataset.issueById.get(id)
    if (!issue) return null
    if (asOf === 'brief-meeting') return briefMeeting(dataset, issue, pointsOn(id))
    const point = pointsOn(id).find((one) => one.option === option)
    return asOf === 'full-meeting' && point ? fullMeeting(dataset, issue, point) : null
  }
}
