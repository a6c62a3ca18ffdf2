import type { Dataset } from '../model/dataset.ts'
import type { Day, PartialDate } from '../model/date.ts'
import type { Round } from '../model/record.ts'
import { compareText } from '../model/compare-text.ts'
import { roundEnded } from './rounds-on-issue.ts'

/** What a round came to on an issue, and when. */
export type IssueOutcome = {
  readonly outcome: Round['outcomes'][number]
  readonly round: Round
  /** The end of its round, as precisely as that is known. */
  readonly on: PartialDate
  /** The parties that announced it; empty where that is not recorded, which has to be said. */
  readonly announcedBy: readonly string[]
}

/** What came of an issue by a day: the outcomes of rounds that name it, the newest first; of one round as it lists them. */
export function outcomesOn(dataset: Dataset, issueId: string, day: Day): IssueOutcome[] {
  const until = dataset.comparison.covers_until
  return dataset.rounds
    .filter((round) => roundEnded(round, until) <= day)
    .toSorted((a, b) => compareText(roundEnded(b, until), roundEnded(a, until)) || compareText(b.start, a.start))
    .flatMap((round) =>
      round.outcomes
        .filter(({ issue }) => issue === issueId)
        .map((outcome) => ({
          ...{ outcome, round },
          on: round.end ?? round.start,
          announcedBy: outcome.announced_by,
        })),
    )
}
