import { relationOnIssue, type IssueRelation } from '#core/compare/issue-relation.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { oncePer, oncePerText } from '#core/model/once.ts'

/**
 * How the sides stand on an issue as of a day. The page of the issue, its frame, its picture and the page of every party ask
 * for the same: with many parties, working it out again each time would take longer than all else.
 */
export const relationOfIssue = oncePer((dataset: Dataset) =>
  oncePerText((day: Day) => oncePerText((issue: string): IssueRelation | null => relationOnIssue(dataset, issue, day))),
)
