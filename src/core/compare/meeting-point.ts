import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { IssueId, OptionId, PartyId } from '../model/ids.ts'
import { cellAt } from './cell.ts'
import { meet, type Meeting } from './meeting.ts'
import { isSide, sideOf, type NotComparable, type Side } from './meeting-side.ts'
import { roundsOnIssue } from './rounds-on-issue.ts'

/** What the parties' stances on one option come to, with everything that has to stand beside such a result. */
export type MeetingPoint = {
  readonly option: OptionId
  /** The first that holds for some pair, or for all of them; see `meetingPoints`. */
  readonly label: Meeting
  /** The parties that the label is about, in the order of the columns; empty if nothing can be compared. */
  readonly parties: readonly PartyId[]
  /** What every two parties come to that can be compared, in the order of the columns. */
  readonly pairs: readonly MeetingPair[]
  /** The parties that have a stance on this option which can be compared, even if it is only one. */
  readonly sides: readonly Side[]
  /** The parties that are in no pair for want of a stance. */
  readonly notComparable: readonly NotComparable[]
}

/** What two parties come to on an option. Competing requirements are on two options, of which it is one. */
export type MeetingPair = { readonly meeting: Meeting; readonly sides: readonly [Side, Side] }

/** The labels that one pair is enough for, the gravest first. */
const ENOUGH_FOR_SOME = ['deadlock', 'competing-requirements', 'apart', 'conditional', 'open'] as const

/**
 * The meeting point of each option of an issue as of a day, in the order of the options (the content model, "Meeting
 * point"). For several parties the label is the first that holds for some pair: deadlock, competing requirements,
 * apart, conditional, open; else common ground or common refusal, which then holds for all pairs; `not-comparable` with
 * fewer than two parties that can be compared. The order in which the parties are named makes no difference.
 *
 * @param partyIds the parties to compare; all of the comparison if left out
 */
export function meetingPoints(
  dataset: Dataset,
  issueId: IssueId,
  day: Day,
  partyIds: readonly PartyId[] = dataset.parties.map((party) => party.id),
): MeetingPoint[] {
  const chosen = dataset.parties.filter((party) => partyIds.includes(party.id))
  const cells = chosen.map((party) => cellAt(dataset, issueId, party.id, day))
  const rounds = roundsOnIssue(dataset, issueId, day)
  const options = dataset.issueById.get(issueId)?.options ?? []
  const table = new Map(
    options.map((option) => [option.id, cells.map((cell) => sideOf(cell, option.id, dataset, rounds))]),
  )
  return options.map((option) => {
    const excluded = options.filter((one) => one.excludes.includes(option.id) || option.excludes.includes(one.id))
    const rivals = excluded.filter((one) => one !== option).map((one) => table.get(one.id)!)
    return meetingPoint(option.id, table.get(option.id)!, rivals)
  })
}

type Part = Side | NotComparable

/** @param rivals the same parties, in the same order, on each option that this one excludes */
function meetingPoint(option: OptionId, parts: readonly Part[], rivals: readonly (readonly Part[])[]): MeetingPoint {
  const pairs = parts.flatMap((_, a) =>
    parts.slice(a + 1).flatMap((_, offset) => pairOf(parts, rivals, a, a + 1 + offset) ?? []),
  )
  const found = new Set(pairs.map((pair) => pair.meeting))
  const label = ENOUGH_FOR_SOME.find((meeting) => found.has(meeting)) ?? pairs[0]?.meeting ?? 'not-comparable'
  const paired = partiesOf(pairs)
  const concerned = partiesOf(pairs.filter((pair) => pair.meeting === label))
  return {
    ...{ option, label, pairs },
    parties: parts.map((part) => part.party).filter((party) => concerned.has(party)),
    sides: parts.filter(isSide),
    notComparable: parts.filter((part): part is NotComparable => !isSide(part) && !paired.has(part.party)),
  }
}

function pairOf(
  parts: readonly Part[],
  rivals: readonly (readonly Part[])[],
  a: number,
  b: number,
): MeetingPair | null {
  const [first, second] = [parts[a]!, parts[b]!]
  const direct: MeetingPair | null =
    isSide(first) && isSide(second) ? { meeting: meet(first.stance, second.stance), sides: [first, second] } : null
  if (direct?.meeting === 'deadlock') return direct
  for (const rival of rivals) {
    const competing = [
      [first, rival[b]!],
      [rival[a]!, second],
    ].find((sides): sides is [Side, Side] => sides.every((side) => isSide(side) && side.stance === 'requires'))
    if (competing) return { meeting: 'competing-requirements', sides: competing }
  }
  return direct
}

function partiesOf(pairs: readonly MeetingPair[]): Set<PartyId> {
  return new Set(pairs.flatMap((pair) => pair.sides.map((side) => side.party)))
}
