import { compareText } from '../model/compare-text.ts'
import { cellKey, type Dataset } from '../model/dataset.ts'
import { firstDay, type Day, type PartialDate } from '../model/date.ts'
import type { IssueId, PartyId } from '../model/ids.ts'
import type { Position } from '../model/record.ts'
import { countsFrom, saidOn } from '../model/said-on.ts'
import { isSaid, isWithdrawn, successorsOf } from './as-of.ts'

/** What has become of a position by a day. */
export type PositionStatus =
  | { readonly state: 'standing' }
  /** `by` holds those that had replaced it by that day, the first of them first; `on` is when that one was said. */
  | { readonly state: 'superseded'; readonly by: readonly [Position, ...Position[]]; readonly on: PartialDate }
  | { readonly state: 'withdrawn'; readonly on: PartialDate }
  | { readonly state: 'not-yet-said' }

export type HistoryEntry = {
  readonly position: Position
  readonly status: PositionStatus
  /** The positions it replaces, in said time. */
  readonly replaces: readonly Position[]
  /** The positions that replace it, in said time, whether said by that day or not. */
  readonly replacedBy: readonly Position[]
}

/** Everything a party has said on an issue, from the first to the last, with what had become of it by a day. */
export function historyAt(dataset: Dataset, issueId: IssueId, partyId: PartyId, day: Day): HistoryEntry[] {
  return inSaidTime(dataset.positionsByCell.get(cellKey(issueId, partyId)) ?? []).map((position) => ({
    position,
    status: statusAt(position, dataset, day),
    replaces: replacedBy(position, dataset),
    replacedBy: inSaidTime(successorsOf(position, dataset)),
  }))
}

/** What had become of one position by a day. Where it was both superseded and withdrawn, what happened first counts. */
export function statusAt(position: Position, dataset: Dataset, day: Day): PositionStatus {
  if (!isSaid(position, day)) return { state: 'not-yet-said' }
  const [first, ...others] = inSaidTime(successorsOf(position, dataset)).filter((successor) => isSaid(successor, day))
  const withdrawn = isWithdrawn(position, day) ? position.withdrawn : undefined
  if (withdrawn !== undefined && (!first || firstDay(withdrawn) < countsFrom(first))) {
    return { state: 'withdrawn', on: withdrawn }
  }
  return first ? { state: 'superseded', by: [first, ...others], on: saidOn(first) } : { state: 'standing' }
}

/**
 * The chain of `supersedes` that a position belongs to: everything it replaces, everything that replaces it, and so on
 * in both directions, in said time and with itself. A position without such links is a chain of one.
 */
export function chainOf(position: Position, dataset: Dataset): Position[] {
  const chain = new Map([[position.id, position]])
  for (const link of chain.values()) {
    for (const next of [...replacedBy(link, dataset), ...successorsOf(link, dataset)]) chain.set(next.id, next)
  }
  return inSaidTime([...chain.values()])
}

/** Positions from the first said to the last; those of one day by id. */
export function inSaidTime(positions: readonly Position[]): Position[] {
  return [...positions].sort((a, b) => compareText(countsFrom(a), countsFrom(b)) || compareText(a.id, b.id))
}

function replacedBy(position: Position, dataset: Dataset): Position[] {
  const named = position.supersedes.flatMap((id) => dataset.positionById.get(id) ?? [])
  return inSaidTime(named.filter((one) => successorsOf(one, dataset).includes(position)))
}
