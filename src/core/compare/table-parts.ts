import type { Dataset, IssueGroup } from '../model/dataset.ts'

/** A table of more cells than this takes a browser too long to lay out as one page. */
export const MOST_TABLE_CELLS = 2_000

/** A page of a table that is too large for one: a group of issues, and the end of its address. */
export type TablePart = { readonly slug: string; readonly title: string | null; readonly issues: IssueGroup['issues'] }

/**
 * The pages that the table of a comparison is divided into: none where it fits on one, else a page for each group of issues,
 * and several for a group that is too large itself. Nothing is left out.
 */
export function tableParts({ parties, issues, issueGroups }: Dataset): TablePart[] {
  const columns = Math.max(1, parties.length)
  if (columns * issues.length <= MOST_TABLE_CELLS) return []
  const most = Math.max(1, Math.floor(MOST_TABLE_CELLS / columns))
  return issueGroups
    .flatMap((group) =>
      Array.from({ length: Math.ceil(group.issues.length / most) }, (_, at) => ({
        title: group.title,
        issues: group.issues.slice(at * most, (at + 1) * most),
      })),
    )
    .map((part, at) => ({ ...part, slug: String(at + 1) }))
}
