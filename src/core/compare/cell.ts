import { cellKey, type Dataset } from '../model/dataset.ts'
import { daysBetween, type Day, type PartialDate } from '../model/date.ts'
import type { IssueId, PartyId } from '../model/ids.ts'
import { oncePer, oncePerText } from '../model/once.ts'
import type { Gap, Position } from '../model/record.ts'
import { countsFrom, saidOn } from '../model/said-on.ts'
import { isDenied, wasNeverSo } from './as-of.ts'
import { byPrecedence } from './headline.ts'
import { optionsOf } from './options-of.ts'
import { stanceOnOption, type StanceOnOption } from './stance-on-option.ts'
import { participation, type Participation } from './succession.ts'
import { allStanding, wordsOfCell, type CellWords } from './words-of-cell.ts'

/** What is known of a party on an issue on a day. The states without words are told apart, and none means refusal. */
export type Cell = CodedCell | UncodedCell | AbsentCell
export type AbsentCell = WithdrawnCell | RetractedCell | GapCell | UnknownCell

/**
 * A search that found nothing is old when it lies more than this many days before the comparison's `covers_until`, or
 * before the day looked at if that is earlier: on that day nobody could have wished for a later one.
 */
export const GAP_GROWS_OLD_AFTER = 90

type At<State extends string> = {
  readonly state: State
  readonly issue: IssueId
  readonly party: PartyId
  /** The day as of which this is known. */
  readonly day: Day
}

type Spoken = {
  readonly headline: Position
  /** The other standing positions, in the order of precedence; what is inherited after the party's own. */
  readonly beneath: readonly Position[]
  /** Which of them are words of a party that this one follows, and whose. */
  readonly inherited: readonly Inherited[]
  /** What ended on a day that nobody knows, or was denied by who is said to have spoken: it meets nothing. */
  readonly ended: readonly Position[]
  readonly evidence: Evidence
}

/** A position of a party before this one, from which it has been taken over. */
export type Inherited = { readonly position: Position; readonly from: string }

/** How many standing statements a cell rests on, and when the first and the last of them were said. */
export type Evidence = { readonly statements: number; readonly from: PartialDate; readonly to: PartialDate }

/** The party has spoken, and its words are coded for at least one option. */
export type CodedCell = At<'coded'> &
  Spoken & {
    /** In the order of the issue's options; options that no standing position codes are left out. */
    readonly stances: readonly [StanceOnOption, ...StanceOnOption[]]
  }

/** The party has spoken, and no option of the issue is coded. */
export type UncodedCell = At<'uncoded'> & Spoken

/** The party has spoken, but nothing it said still stands. */
export type WithdrawnCell = At<'withdrawn'> & {
  /** What it had said, in the order of precedence. */
  readonly formerly: readonly [Position, ...Position[]]
}

/** All that is recorded was denied by who is said to have spoken, or retracted by who published it: the party took nothing back. */
export type RetractedCell = At<'retracted'> & {
  /** What it was said to have said, in the order of precedence. */
  readonly formerly: readonly [Position, ...Position[]]
}

/** Somebody looked and found nothing: lately, or too long ago to rely on. */
export type GapCell = At<'none-found' | 'gap-stale'> & { readonly gap: Gap }

/** Nobody has looked, or the party had not yet entered, or had left. */
export type UnknownCell = At<'not-researched'> | OutsideCell
export type OutsideCell = At<'not-a-participant'> & Exclude<Participation, { takesPart: true }>

/**
 * The cell of a party and an issue as of a day. Ids that nobody knows give `not-researched`. Every table, page, picture and
 * meeting point asks for the same ones: the table of a dataset and a day fills as it is asked, and each cell is made once.
 */
export function cellAt(dataset: Dataset, issueId: IssueId, partyId: PartyId, day: Day): Cell {
  return tablesOf(dataset)(day)(issueId, partyId)
}

const tablesOf = oncePer((dataset: Dataset) =>
  oncePerText((day: Day) => oncePerText((issue: IssueId, party: PartyId) => makeCell(dataset, issue, party, day))),
)

function makeCell(dataset: Dataset, issueId: IssueId, partyId: PartyId, day: Day): Cell {
  const at = { issue: issueId, party: partyId, day }
  const part = participation(dataset, partyId, day)
  if (!part.takesPart) return { ...at, state: 'not-a-participant', ...part }

  const until = dataset.comparison.covers_until
  const words = wordsOfCell(dataset, issueId, partyId, day)
  const spoken = spokenOf(words, until)
  if (spoken) {
    const found = optionsOf(dataset, issueId).flatMap((option) => stanceOnOption(words, option.id, dataset) ?? [])
    const [stance, ...stances] = found
    const cell = { ...at, ...spoken }
    return stance ? { ...cell, state: 'coded', stances: [stance, ...stances] } : { ...cell, state: 'uncoded' }
  }

  const [last, ...earlier] = byPrecedence(words.said, until)
  const state = last && isDenied(last, dataset, day) ? 'retracted' : 'withdrawn'
  if (last) return { ...at, state, formerly: [last, ...earlier] }

  const gap = dataset.gapByCell.get(cellKey(issueId, partyId))
  const [never, ...others] = gap ? [] : neverSo(dataset, issueId, partyId, day)
  if (never) return { ...at, state: 'retracted', formerly: [never, ...others] }
  if (!gap) return { ...at, state: 'not-researched' }
  const isOld = daysBetween(gap.searched, day < until ? day : until) > GAP_GROWS_OLD_AFTER
  return { ...at, state: isOld ? 'gap-stale' : 'none-found', gap }
}

/** What was recorded of a party by a day, and whose publisher has taken the record back. */
function neverSo(dataset: Dataset, issueId: IssueId, partyId: PartyId, day: Day): Position[] {
  const until = dataset.comparison.covers_until
  const all = dataset.positionsByCell.get(cellKey(issueId, partyId)) ?? []
  return byPrecedence(
    all.filter((position) => wasNeverSo(position) && countsFrom(position, until) <= day),
    until,
  )
}

function spokenOf(words: CellWords, until: Day): Spoken | null {
  const standing = allStanding(words)
  const inherited = standing.flatMap(({ position, from }) => (from === null ? [] : [{ position, from }]))
  const [first, ...beneath] = [
    ...byPrecedence(words.standing, until),
    ...byPrecedence(
      inherited.map(({ position }) => position),
      until,
    ),
  ]
  if (!first) return null
  const evidence = evidenceOf(first, beneath, until)
  return { headline: first, beneath, inherited, ended: byPrecedence(words.ended, until), evidence }
}

function evidenceOf(first: Position, others: readonly Position[], until: Day): Evidence {
  let [earliest, latest] = [first, first]
  for (const position of others) {
    if (countsFrom(position, until) < countsFrom(earliest, until)) earliest = position
    if (countsFrom(position, until) > countsFrom(latest, until)) latest = position
  }
  return { statements: 1 + others.length, from: saidOn(earliest), to: saidOn(latest) }
}
