import { draftGroups, isWide, type DraftGroup } from '#core/compare/draft-groups.ts'
import { clauseTable } from '#core/statement/clause-table.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { oncePer } from '#core/model/once.ts'
import type { Draft } from '#core/model/record.ts'
import { draftWords as words } from '#site/draft-words.ts'

/** The groups of texts of a comparison, worked out once. */
export const groupsOf = oncePer((dataset: Dataset): readonly DraftGroup[] => draftGroups(dataset))

/** The group in which a text stands beside those nearest to it. */
export function groupOf(dataset: Dataset, draft: Draft): DraftGroup | undefined {
  return groupsOf(dataset).find(({ drafts }) => drafts.includes(draft))
}

/** The matters that the page of a group has a row for: a text of the widest group may have others. */
export const rowsOf = oncePer(
  (group: DraftGroup): ReadonlySet<string> => new Set(clauseTable(group).rows.map(({ id }) => id)),
)

/** What a group is called: by its texts, or that it has all of them. */
export function groupTitle(group: DraftGroup): string {
  return isWide(group) ? words.allTexts : group.drafts.map(({ title }) => title).join(' · ')
}
