import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import { factPerText } from '../model/fact.ts'
import type { Issue } from '../model/record.ts'
import { oncePer, oncePerText } from '../model/once.ts'
import { relationOnIssue, type IssueRelation } from './issue-relation.ts'
import type { RelationKind } from './relation-kind.ts'

/**
 * How the sides stand on an issue as of a day. The page of the issue, its frame, its picture and the page of every party ask
 * for the same: with many parties, working it out again each time would take longer than all else.
 */
export const relationOfIssue = oncePer((dataset: Dataset) =>
  oncePerText((day: Day) => oncePerText((issue: string): IssueRelation | null => relationOnIssue(dataset, issue, day))),
)

/** Of the relation of the sides on an issue what stands above all else. */
export type HeadlineOfIssue = { readonly kind: RelationKind; readonly parties: readonly string[] }

const headlineOfIssue = factPerText('headline', (dataset: Dataset, issue: string, day: Day): HeadlineOfIssue | null => {
  const found = relationOfIssue(dataset)(day)(issue)
  return found && { kind: found.headline.kind, parties: found.headline.parties }
})

/** Of every issue the headline alone, in the order of the rows: who tells these need not work out those of other issues again when one has changed. */
export function headlinesAt(
  dataset: Dataset,
  day: Day,
): { readonly issue: Issue; readonly headline: HeadlineOfIssue }[] {
  return dataset.issues.flatMap((issue) => {
    const headline = headlineOfIssue(dataset, issue.id, day)
    return headline ? [{ issue, headline }] : []
  })
}
