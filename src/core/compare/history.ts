import { compareText } from '../model/compare-text.ts'
import { cellKey, type Dataset } from '../model/dataset.ts'
import { countsOn, type Day, type PartialDate } from '../model/date.ts'
import type { IssueId, PartyId } from '../model/ids.ts'
import type { Position } from '../model/record.ts'
import { countsFrom, partiesOf, saidOn } from '../model/said-on.ts'
import { withdrawnOn } from '../model/withdrawal.ts'
import { isDenied, isSaid, isWithdrawn, mayReplace, stands, successorsOf, wasNeverSo } from './as-of.ts'

/** What has become of a position by a day. */
export type PositionStatus =
  | { readonly state: 'standing' }
  /** `by` holds those that had replaced it by that day, the first of them first; `on` is when that one was said. */
  | { readonly state: 'superseded'; readonly by: readonly [Position, ...Position[]]; readonly on: PartialDate }
  /** Taken back by the party; `on` is null where nobody knows when. */
  | { readonly state: 'withdrawn'; readonly on: PartialDate | null }
  /** The record of the words was withdrawn by who published them, or denied by who is said to have spoken. */
  | {
      readonly state: 'retracted'
      readonly by: 'publisher' | 'speaker'
      readonly on: PartialDate
      readonly note: string
    }
  | { readonly state: 'not-yet-said' }

export type HistoryEntry = {
  readonly position: Position
  /** The day from which it counts. */
  readonly since: Day
  readonly status: PositionStatus
  /** The day from which what had become of it counts; null where nobody knows it, or nothing had. */
  readonly statusSince: Day | null
  /** The positions it replaces, in said time. */
  readonly replaces: readonly Position[]
  /** The positions that replace it, in said time, whether said by that day or not. */
  readonly replacedBy: readonly Position[]
}

/** Everything a party has said on an issue, from the first to the last, with what had become of it by a day. */
export function historyAt(dataset: Dataset, issueId: IssueId, partyId: PartyId, day: Day): HistoryEntry[] {
  const until = dataset.comparison.covers_until
  return inSaidTime(dataset.positionsByCell.get(cellKey(issueId, partyId)) ?? [], until).map((position) => {
    const status = statusAt(position, dataset, day)
    return {
      ...{ position, since: countsFrom(position, until), status, statusSince: statusSince(status, until) },
      replaces: replacedBy(position, dataset),
      replacedBy: inSaidTime(successorsOf(position, dataset), until),
    }
  })
}

function statusSince(status: PositionStatus, until: Day): Day | null {
  return 'on' in status && status.on !== null ? countsOn(status.on, until) : null
}

/**
 * What had become of one position by a day. Where it was both superseded and withdrawn, what happened first counts; words
 * said together stand as long as they stand for one of those who said them.
 */
export function statusAt(position: Position, dataset: Dataset, day: Day): PositionStatus {
  const until = dataset.comparison.covers_until
  if (wasNeverSo(position) && position.retracted) return { state: 'retracted', ...position.retracted }
  if (!isSaid(position, dataset, day)) return { state: 'not-yet-said' }
  if (isDenied(position, dataset, day) && position.retracted) return { state: 'retracted', ...position.retracted }
  if (stands(position, dataset, day)) return { state: 'standing' }
  const replacing = inSaidTime(successorsOf(position, dataset), until).filter((one) => isSaid(one, dataset, day))
  const [first, ...others] = replacing
  const on = withdrawnOn(position)
  const takenBack = partiesOf(position).some((party) => isWithdrawn(position, dataset, day, party))
  const wasTakenBackFirst = !first || (on !== null && countsOn(on, until) < countsFrom(first, until))
  if (takenBack && wasTakenBackFirst) return { state: 'withdrawn', on }
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
  return inSaidTime([...chain.values()], dataset.comparison.covers_until)
}

/** Positions from the first said to the last; those of one day by id. */
export function inSaidTime(positions: readonly Position[], coversUntil: Day): Position[] {
  return [...positions].sort(
    (a, b) => compareText(countsFrom(a, coversUntil), countsFrom(b, coversUntil)) || compareText(a.id, b.id),
  )
}

function replacedBy(position: Position, dataset: Dataset): Position[] {
  if (wasNeverSo(position)) return []
  const named = position.supersedes.flatMap((id) => dataset.positionById.get(id) ?? [])
  return inSaidTime(
    named.filter((one) => mayReplace(position, one, dataset)),
    dataset.comparison.covers_until,
  )
}
