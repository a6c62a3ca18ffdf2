import { cellKey, type Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Issue, Position } from '../model/record.ts'
import { isSaid } from './as-of.ts'
import { carriersOf } from './carriers.ts'
import { inSaidTime } from './history.ts'
import { outcomesOn, type IssueOutcome } from './outcomes.ts'

/** One issue from the first ask to what came of it. */
export type LedgerRow = {
  readonly issue: Issue
  /** The negotiation's own sides, in the order of the columns. */
  readonly parties: readonly LedgerEntry[]
  /** The newest first; none where no outcome is recorded. */
  readonly outcomes: readonly IssueOutcome[]
}

/** What a party said first and last on an issue, whether it still stands or not; null where nothing is recorded. */
export type LedgerEntry = { readonly party: string; readonly first: Position | null; readonly latest: Position | null }

/** What the sides asked for first and said last by a day, and what came of each issue, in the order of the rows. */
export function ledgerAt(dataset: Dataset, day: Day): LedgerRow[] {
  const carriers = carriersOf(dataset, day)
  return dataset.issues.map((issue) => rowOf(dataset, issue, day, carriers))
}

/** The row of one issue alone. */
export function ledgerRowAt(dataset: Dataset, issue: Issue, day: Day): LedgerRow {
  return rowOf(dataset, issue, day, carriersOf(dataset, day))
}

function rowOf(dataset: Dataset, issue: Issue, day: Day, carriers: readonly string[]): LedgerRow {
  return {
    issue,
    parties: carriers.map((party) => entryOf(dataset, issue.id, party, day)),
    outcomes: outcomesOn(dataset, issue.id, day),
  }
}

function entryOf(dataset: Dataset, issueId: string, party: string, day: Day): LedgerEntry {
  const all = dataset.positionsByCell.get(cellKey(issueId, party)) ?? []
  const said = inSaidTime(
    all.filter((position) => isSaid(position, dataset, day)),
    dataset.comparison.covers_until,
  )
  return { party, first: said[0] ?? null, latest: said.at(-1) ?? null }
}
