import { cellKey, type Dataset } from '../model/dataset.ts'
import { countsOn, type Day } from '../model/date.ts'
import type { IssueId, PartyId } from '../model/ids.ts'
import type { Position } from '../model/record.ts'
import { countsFrom, partiesOf } from '../model/said-on.ts'
import { withdrawalOf } from '../model/withdrawal.ts'
import { isSuccessor } from './succession.ts'

/**
 * Whether a position stands on a day in the cell of some party that said it: said on or before it, and neither superseded,
 * withdrawn nor denied by something of on or before it ("As of D"). What is superseded stays so, even when its
 * successor is withdrawn: the party has not said that the older word holds again.
 */
export function stands(position: Position, dataset: Dataset, day: Day): boolean {
  return partiesOf(position).some((party) => standsFor(position, party, dataset, day) && !isFollowedUp(party))

  function isFollowedUp(party: string): boolean {
    return successorsOf(position, dataset).some(
      (one) => isSaid(one, dataset, day) && partiesOf(one).some((later) => isSuccessor(dataset, later, party)),
    )
  }
}

/** Whether a position stands on a day in the cell of one of the parties that said it. */
export function standsFor(position: Position, party: PartyId, dataset: Dataset, day: Day): boolean {
  return isSaid(position, dataset, day) && !isDenied(position, dataset, day) && !endsFor(position, party, dataset, day)
}

/** The positions of a party on an issue that stand on a day, in no particular order; what it inherits is not among them. */
export function standingPositions(dataset: Dataset, issueId: IssueId, partyId: PartyId, day: Day): Position[] {
  const positions = dataset.positionsByCell.get(cellKey(issueId, partyId)) ?? []
  return positions.filter((position) => standsFor(position, partyId, dataset, day))
}

/**
 * Whether a position had surely been said by a day. Words whose publisher has taken the record of them back were never so,
 * whatever the day.
 */
export function isSaid(position: Position, dataset: Dataset, day: Day): boolean {
  return !wasNeverSo(position) && countsFrom(position, dataset.comparison.covers_until) <= day
}

/** Whether the record of the words was withdrawn by who published them. */
export function wasNeverSo({ retracted }: Position): boolean {
  return retracted?.by === 'publisher'
}

/** Whether who is said to have spoken had denied the words by a day. */
export function isDenied({ retracted }: Position, dataset: Dataset, day: Day): boolean {
  return retracted?.by === 'speaker' && countsOn(retracted.on, dataset.comparison.covers_until) <= day
}

/** Whether a party had taken a position back by a day, or nobody knows when it did. */
export function isWithdrawn(position: Position, dataset: Dataset, day: Day, party = position.party): boolean {
  const withdrawal = withdrawalOf(position)
  if (!withdrawal || (withdrawal.by && !withdrawal.by.includes(party))) return false
  return withdrawal.kind === 'unknown-date' || countsOn(withdrawal.on, dataset.comparison.covers_until) <= day
}

/** Whether a party had replaced a position or taken it back by a day: it ends in the cell of that party only. */
export function endsFor(position: Position, party: string, dataset: Dataset, day: Day): boolean {
  return (
    isWithdrawn(position, dataset, day, party) ||
    successorsOf(position, dataset).some((one) => partiesOf(one).includes(party) && isSaid(one, dataset, day))
  )
}

/** What replaces a position: on the same issue, by a party that said it, or by one that follows such a party. */
export function successorsOf(position: Position, dataset: Dataset): Position[] {
  const named = dataset.successorsById.get(position.id) ?? []
  return named.filter((one) => mayReplace(one, position, dataset) && !wasNeverSo(one))
}

/** Whether one position can replace another at all. */
export function mayReplace(one: Position, older: Position, dataset: Dataset): boolean {
  if (one.id === older.id || one.issue !== older.issue) return false
  const before = partiesOf(older)
  return partiesOf(one).some(
    (party) => before.includes(party) || before.some((earlier) => isSuccessor(dataset, party, earlier)),
  )
}
