import type { Dataset } from '../model/dataset.ts'
import { countsOn, firstDay, type Day } from '../model/date.ts'
import { compareText } from '../model/compare-text.ts'
import { factPer } from '../model/fact.ts'
import type { IssueId, RoundId, SourceId } from '../model/ids.ts'
import { oncePer } from '../model/once.ts'
import type { Position, Round } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import { wasNeverSo } from './as-of.ts'

/**
 * The rounds that had dealt with an issue by a day, in the order in which they began: those with an outcome on it, and
 * those that a source belongs to in which a party states a position on it (the content model, "Meeting point").
 */
export function roundsOnIssue(dataset: Dataset, issueId: IssueId, day: Day): Round[] {
  const since = sinceByIssue(roundsByIssue(dataset)).get(issueId)
  if (!since) return []
  return dataset.rounds.filter(({ id }) => {
    const from = since.get(id)
    return from !== undefined && from <= day
  })
}

/** The day from which on each round had dealt with each issue. */
type RoundsByIssue = readonly (readonly [IssueId, readonly (readonly [RoundId, Day])[]])[]

/** A fact, since everything on an issue asks for it, and most statements change nothing of it. */
const roundsByIssue = factPer('rounds-by-issue', (dataset: Dataset): RoundsByIssue => {
  const issues = new Set([
    ...dataset.positionsByIssue.keys(),
    ...dataset.rounds.flatMap(({ outcomes }) => outcomes.flatMap(({ issue }) => issue ?? [])),
  ])
  return [...issues].map((issue) => [issue, sinceOf(dataset, issue)])
})

function sinceOf(dataset: Dataset, issueId: IssueId): [RoundId, Day][] {
  const { covers_until: until } = dataset.comparison
  const saidBySource = new Map<SourceId, Day>()
  const saidByRound = new Map<RoundId, Day>()
  for (const position of dataset.positionsByIssue.get(issueId) ?? []) {
    if (wasNeverSo(position)) continue
    const said = countsFrom(position, until)
    const round = dataset.sourceById.get(position.source)?.round
    putEarlier(saidBySource, position.source, said)
    if (round !== undefined) putEarlier(saidByRound, round, said)
  }
  return dataset.rounds.flatMap((round): [RoundId, Day][] => {
    const ended = roundEnded(round, until)
    if (round.outcomes.some((outcome) => outcome.issue === issueId)) return [[round.id, ended]]
    const said = [saidByRound.get(round.id) ?? [], ...round.sources.map((id) => saidBySource.get(id) ?? [])].flat()
    const [first] = said.sort(compareText)
    return first === undefined ? [] : [[round.id, first > ended ? first : ended]]
  })
}

function putEarlier<Key>(days: Map<Key, Day>, key: Key, day: Day): void {
  const known = days.get(key)
  if (known === undefined || day < known) days.set(key, day)
}

const sinceByIssue = oncePer(
  (rounds: RoundsByIssue): ReadonlyMap<IssueId, ReadonlyMap<RoundId, Day>> =>
    new Map(rounds.map(([issue, since]) => [issue, new Map(since)])),
)

/** The day from which a round counts as held: the last day of its end, or of its beginning if it has no end. */
export function roundEnded(round: Round, coversUntil: Day): Day {
  return countsOn(round.end ?? round.start, coversUntil)
}

/**
 * The latest of some rounds that began after the given positions were said; null if there is none. A round to which the
 * source of one of them belongs does not count: a memorandum sent a day ahead is not older than the talks about it.
 */
export function overtakenBy(positions: readonly Position[], dataset: Dataset, rounds: readonly Round[]): Round | null {
  return roundsAfter(positions, dataset, rounds).at(-1) ?? null
}

/** Those of some rounds that began after all the given positions were said, and to which none of them belongs. */
export function roundsAfter(positions: readonly Position[], dataset: Dataset, rounds: readonly Round[]): Round[] {
  const until = dataset.comparison.covers_until
  return rounds.filter((round) =>
    positions.every(
      (position) => firstDay(round.start) > countsFrom(position, until) && !belongsTo(position, round, dataset),
    ),
  )
}

function belongsTo(position: Position, round: Round, dataset: Dataset): boolean {
  return round.sources.includes(position.source) || dataset.sourceById.get(position.source)?.round === round.id
}
