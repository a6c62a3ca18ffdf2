import type { Dataset } from '../model/dataset.ts'
import { countsOn, firstDay, type Day } from '../model/date.ts'
import type { IssueId } from '../model/ids.ts'
import type { Position, Round } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import { isSaid } from './as-of.ts'

/**
 * The rounds that had dealt with an issue by a day, in the order in which they began: those with an outcome on it, and
 * those that a source belongs to in which a party states a position on it (the content model, "Meeting point").
 */
export function roundsOnIssue(dataset: Dataset, issueId: IssueId, day: Day): Round[] {
  const positions = (dataset.positionsByIssue.get(issueId) ?? []).filter((position) => isSaid(position, dataset, day))
  const sources = new Set(positions.map((position) => position.source))
  const named = new Set([...sources].map((id) => dataset.sourceById.get(id)?.round))
  return dataset.rounds.filter(
    (round) =>
      roundEnded(round, dataset.comparison.covers_until) <= day &&
      (named.has(round.id) ||
        round.sources.some((id) => sources.has(id)) ||
        round.outcomes.some((outcome) => outcome.issue === issueId)),
  )
}

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
