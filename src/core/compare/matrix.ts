import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { PartyId } from '../model/ids.ts'
import type { Issue, Party } from '../model/record.ts'
import { cellAt, type Cell } from './cell.ts'

/** A comparison as of a day: issues down, parties across. */
export type Matrix = {
  readonly day: Day
  /** In the order of the columns. */
  readonly parties: readonly Party[]
  readonly groups: readonly MatrixGroup[]
}

/** Rows under a common title, or without one. */
export type MatrixGroup = { readonly title: string | null; readonly rows: readonly MatrixRow[] }

/** One issue, with a cell for each party in the order of the columns. */
export type MatrixRow = { readonly issue: Issue; readonly cells: readonly Cell[] }

/**
 * All cells of a comparison as of a day. The cost grows with the number of cells and of positions, not their product.
 *
 * @param partyIds the parties to show; all of the comparison if left out
 */
export function matrixAt(
  dataset: Dataset,
  day: Day,
  partyIds: readonly PartyId[] = dataset.parties.map((party) => party.id),
): Matrix {
  const parties = dataset.parties.filter((party) => partyIds.includes(party.id))
  return {
    day,
    parties,
    groups: dataset.issueGroups.map((group) => ({
      title: group.title,
      rows: group.issues.map((issue) => ({
        issue,
        cells: parties.map((party) => cellAt(dataset, issue.id, party.id, day)),
      })),
    })),
  }
}
