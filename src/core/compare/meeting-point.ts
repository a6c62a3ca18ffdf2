import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { IssueId, OptionId, PartyId } from '../model/ids.ts'
import { cellAt } from './cell.ts'
import { meet, meetAcross } from './meeting.ts'
import { isSide, sideOf, type NotComparable, type Side } from './meeting-side.ts'
import { excludeEachOther, optionsOf } from './options-of.ts'
import { compareGravity, ENOUGH_FOR_TWO, type MeetingKind } from './relation-kind.ts'
import { roundsOnIssue } from './rounds-on-issue.ts'

/** What the parties' stances on one option come to, with everything that has to stand beside such a result. */
export type MeetingPoint = {
  readonly option: OptionId
  /** The first that holds for some pair, or for all of them; see `meetingPoints`. */
  readonly label: OptionLabel
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
export type MeetingPair = { readonly meeting: MeetingKind; readonly sides: readonly [Side, Side] }

/** What the stances on one option come to. */
export type OptionLabel = MeetingKind | 'not-comparable'

/**
 * What the stances on each option of an issue come to as of a day, in the order of the options: the evidence for the relation
 * on the issue (`relation.ts`), which is what is spoken of. For several parties the label is the first that holds for some
 * pair: deadlock, competing requirements, exclusive terms, apart, conditional, open; else same term or same refusal, which
 * then holds for all pairs that can be compared; `not-comparable` with fewer than two such parties. The order in which the parties are named makes no difference.
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
  const options = optionsOf(dataset, issueId)
  const rows = options.map((option) => ({
    option,
    parts: cells.map((cell) => sideOf(cell, option.id, dataset, rounds)),
  }))
  return rows.map(({ option, parts }) => {
    const rivals = rows.filter((one) => excludeEachOther(one.option, option))
    return meetingPoint(
      option.id,
      parts,
      rivals.map((rival) => rival.parts),
    )
  })
}

type Part = Side | NotComparable

/** @param rivals the same parties, in the same order, on each option that this one excludes */
function meetingPoint(option: OptionId, parts: readonly Part[], rivals: readonly (readonly Part[])[]): MeetingPoint {
  const pairs = parts.flatMap((_, a) =>
    parts.slice(a + 1).flatMap((_, offset) => pairOf(parts, rivals, a, a + 1 + offset) ?? []),
  )
  const found = new Set(pairs.map((pair) => pair.meeting))
  const label = ENOUGH_FOR_TWO.find((meeting) => found.has(meeting)) ?? pairs[0]?.meeting ?? 'not-comparable'
  const paired = partiesIn(pairs)
  const concerned = partiesIn(pairs.filter((pair) => pair.meeting === label))
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
  const [first, second] = [parts[a], parts[b]]
  const across = rivals.flatMap((rival) => [
    ...pairUp(first, rival[b], meetAcross),
    ...pairUp(rival[a], second, meetAcross),
  ])
  const exclusive = across.filter(({ meeting }) => meeting !== 'conditional')
  const [gravest] = [...pairUp(first, second, meet), ...exclusive].toSorted((x, y) =>
    compareGravity(x.meeting, y.meeting),
  )
  return gravest ?? null
}

function pairUp(a: Part | undefined, b: Part | undefined, meeting: typeof meet): MeetingPair[] {
  if (!a || !b || !isSide(a) || !isSide(b)) return []
  const kind = meeting(a.stance, b.stance)
  return kind ? [{ meeting: kind, sides: [a, b] }] : []
}

function partiesIn(pairs: readonly MeetingPair[]): Set<PartyId> {
  return new Set(pairs.flatMap((pair) => pair.sides.map((side) => side.party)))
}
