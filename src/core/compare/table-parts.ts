import type { Dataset, IssueGroup } from '../model/dataset.ts'

/** A table of more cells than this takes a browser too long to lay out as one page: each cell is a dozen elements. */
export const MOST_TABLE_CELLS = 1_000

/** A page of a table that is too large for one: a group of issues, and the end of its address. */
export type TablePart = { readonly slug: string; readonly title: string | null; readonly issues: IssueGroup['issues'] }

/** Whether a comparison has so many parties and issues that not all of it can be shown at once. */
export function isLarge({ parties, issues }: Dataset): boolean {
  return Math.max(1, parties.length) * issues.length > MOST_TABLE_CELLS
}

/**
 * The pages that the table of a comparison is divided into: none where it fits on one, else a page for each group of issues,
 * and several for a group that is too large itself. Nothing is left out.
 */
export function tableParts(dataset: Dataset): TablePart[] {
  if (!isLarge(dataset)) return []
  const most = Math.max(1, Math.floor(MOST_TABLE_CELLS / Math.max(1, dataset.parties.length)))
  return dataset.issueGroups
    .flatMap((group) =>
      Array.from({ length: Math.ceil(group.issues.length / most) }, (_, at) => ({
        title: group.title,
        issues: group.issues.slice(at * most, (at + 1) * most),
      })),
    )
    .map((part, at) => ({ ...part, slug: String(at + 1) }))
}
