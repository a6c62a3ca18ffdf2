import { cellKey, type Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { IssueId, PartyId } from '../model/ids.ts'
import type { Position, Round } from '../model/record.ts'
import { isSaid } from './as-of.ts'
import { inSaidTime } from './history.ts'
import { roundsAfter, roundsOnIssue } from './rounds-on-issue.ts'

/** When a party last said anything on an issue, whether it still stands or not, and what it has let pass since. */
export type LastMove = {
  readonly party: PartyId
  /** What it said last; null if nothing is recorded. */
  readonly last: Position | null
  /** The rounds on the issue that began after that, or all of them if it never spoke, in the order they began. */
  readonly silentIn: readonly Round[]
}

/** The last move of each party on an issue by a day, in the order of the columns. Silence is no answer, only silence. */
export function lastMoves(dataset: Dataset, issueId: IssueId, day: Day): LastMove[] {
  const rounds = roundsOnIssue(dataset, issueId, day)
  return dataset.parties.map(({ id }) => {
    const said = (dataset.positionsByCell.get(cellKey(issueId, id)) ?? []).filter((position) =>
      isSaid(position, dataset, day),
    )
    const last = inSaidTime(said, dataset.comparison.covers_until).at(-1) ?? null
    return { party: id, last, silentIn: last ? roundsAfter([last], dataset, rounds) : rounds }
  })
}
