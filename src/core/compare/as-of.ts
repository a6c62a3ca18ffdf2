import { cellKey, type Dataset } from '../model/dataset.ts'
import { firstDay, type Day } from '../model/date.ts'
import type { IssueId, PartyId } from '../model/ids.ts'
import type { Position } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'

/**
 * Whether a position stands on a day: said on or before it, and neither superseded nor withdrawn by something said on
 * or before it (the content model, "As of D"). What is superseded stays so, even when its successor is withdrawn:
 * the party has not said that the older word holds again.
 */
export function stands(position: Position, dataset: Dataset, day: Day): boolean {
  return isSaid(position, day) && !isWithdrawn(position, day) && !isSuperseded(position, dataset, day)
}

/** The positions of a party on an issue that stand on a day, in no particular order. */
export function standingPositions(dataset: Dataset, issueId: IssueId, partyId: PartyId, day: Day): Position[] {
  const positions = dataset.positionsByCell.get(cellKey(issueId, partyId)) ?? []
  return positions.filter((position) => stands(position, dataset, day))
}

/** Whether a position had been said by a day. A span counts from its end, an imprecise date from its first day. */
export function isSaid(position: Position, day: Day): boolean {
  return countsFrom(position) <= day
}

/** Whether a position had been taken back by a day. */
export function isWithdrawn(position: Position, day: Day): boolean {
  return position.withdrawn !== undefined && firstDay(position.withdrawn) <= day
}

/** What replaces a position. Only the same party on the same issue can replace what it said. */
export function successorsOf(position: Position, dataset: Dataset): Position[] {
  const named = dataset.successorsById.get(position.id) ?? []
  return named.filter((one) => one.party === position.party && one.issue === position.issue && one.id !== position.id)
}

function isSuperseded(position: Position, dataset: Dataset, day: Day): boolean {
  return successorsOf(position, dataset).some((successor) => isSaid(successor, day))
}
