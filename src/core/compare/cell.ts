import { cellKey, type Dataset } from '../model/dataset.ts'
import { daysBetween, firstDay, type Day, type PartialDate } from '../model/date.ts'
import { oncePer, oncePerText } from '../model/once.ts'
import type { Gap, Position } from '../model/record.ts'
import { countsFrom, saidOn } from '../model/said-on.ts'
import { isSaid, stands } from './as-of.ts'
import { byPrecedence } from './headline.ts'
import { stanceOnOption, type StanceOnOption } from './stance-on-option.ts'

/** What is known of a party on an issue on a day. The states without words are told apart, and none means refusal. */
export type Cell = CodedCell | UncodedCell | AbsentCell
export type AbsentCell = WithdrawnCell | GapCell | UnknownCell

/**
 * A search that found nothing is old when it lies more than this many days before the comparison's `covers_until`, or
 * before the day looked at if that is earlier: on that day nobody could have wished for a later one.
 */
export const GAP_GROWS_OLD_AFTER = 90

type At<State extends string> = {
  readonly state: State
  readonly issue: string
  readonly party: string
  /** The day as of which this is known. */
  readonly day: Day
}

type Spoken = {
  readonly headline: Position
  /** The other standing positions, in the order of precedence. */
  readonly beneath: readonly Position[]
  readonly evidence: Evidence
}

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

/** Somebody looked and found nothing: lately, or too long ago to rely on. */
export type GapCell = At<'none-found' | 'gap-stale'> & { readonly gap: Gap }

/** Nobody has looked, or the party had not yet entered. */
export type UnknownCell = At<'not-researched'> | (At<'not-a-participant'> & { readonly entered: PartialDate })

/**
 * The cell of a party and an issue as of a day. Ids that nobody knows give `not-researched`. Every table, page, picture and
 * meeting point asks for the same ones: the table of a dataset and a day fills as it is asked, and each cell is made once.
 */
export function cellAt(dataset: Dataset, issueId: string, partyId: string, day: Day): Cell {
  return tablesOf(dataset)(day)(issueId, partyId)
}

const tablesOf = oncePer((dataset: Dataset) =>
  oncePerText((day: Day) => oncePerText((issue: string, party: string) => makeCell(dataset, issue, party, day))),
)

function makeCell(dataset: Dataset, issueId: string, partyId: string, day: Day): Cell {
  const at = { issue: issueId, party: partyId, day }
  const entered = dataset.partyById.get(partyId)?.entered
  if (entered !== undefined && day < firstDay(entered)) return { ...at, state: 'not-a-participant', entered }

  const key = cellKey(issueId, partyId)
  const said = byPrecedence((dataset.positionsByCell.get(key) ?? []).filter((position) => isSaid(position, day)))
  const [first, ...beneath] = said.filter((position) => stands(position, dataset, day))
  if (first) {
    const standing = [first, ...beneath]
    const options = dataset.issueById.get(issueId)?.options ?? []
    const [stance, ...stances] = options.flatMap((option) => stanceOnOption(standing, option.id) ?? [])
    const spoken = { ...at, headline: first, beneath, evidence: evidenceOf(standing) }
    return stance ? { ...spoken, state: 'coded', stances: [stance, ...stances] } : { ...spoken, state: 'uncoded' }
  }

  const [last, ...earlier] = said
  if (last) return { ...at, state: 'withdrawn', formerly: [last, ...earlier] }

  const gap = dataset.gapByCell.get(key)
  if (!gap) return { ...at, state: 'not-researched' }
  const until = dataset.comparison.covers_until
  const isOld = daysBetween(gap.searched, day < until ? day : until) > GAP_GROWS_OLD_AFTER
  return { ...at, state: isOld ? 'gap-stale' : 'none-found', gap }
}

function evidenceOf(standing: readonly Position[]): Evidence {
  let earliest = standing[0]!
  let latest = earliest
  for (const position of standing) {
    if (countsFrom(position) < countsFrom(earliest)) earliest = position
    if (countsFrom(position) > countsFrom(latest)) latest = position
  }
  return { statements: standing.length, from: saidOn(earliest), to: saidOn(latest) }
}
