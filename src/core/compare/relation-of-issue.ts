import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import { factPerText } from '../model/fact.ts'
import type { IssueId } from '../model/ids.ts'
import type { Issue } from '../model/record.ts'
import { onceForLatest, oncePer, oncePerText, unnoted } from '../model/once.ts'
import { latestDay } from './latest-day.ts'
import { relationOnIssue, type IssueRelation } from './issue-relation.ts'
import type { RelationKind } from './relation-kind.ts'

/**
 * How the sides stand on an issue as of a day. At the present end of a comparison the page of the issue, its frame, its picture and the
 * page of every party ask for the same, which with many parties takes longer to work out than all else. Of other days it is
 * held until another is asked for: all issues on all days would take more room than the records.
 */
export function relationOfIssue(dataset: Dataset, issue: IssueId, day: Day): IssueRelation | null {
  // It comes out the same either way: who asks does not hang on which day is the latest.
  const isAtPresent = unnoted(() => day === latestDay(dataset))
  return (isAtPresent ? atPresent : askedLast)(dataset)(issue, day)
}

const atPresent = oncePer((dataset: Dataset) =>
  oncePerText((issue: IssueId, day: Day) => relationOnIssue(dataset, issue, day)),
)

const askedLast = oncePer((dataset: Dataset) =>
  onceForLatest((issue: IssueId, day: Day) => relationOnIssue(dataset, issue, day)),
)

/** Of the relation of the sides on an issue what stands above all else. */
export type HeadlineOfIssue = { readonly kind: RelationKind; readonly parties: readonly string[] }

/** It alone, for who tells it of all issues of a comparison: those of the others need not be worked out again when one has changed. */
const headlineOfIssue = factPerText(
  'headline',
  (dataset: Dataset, issue: IssueId, day: Day): HeadlineOfIssue | null => {
    const found = relationOfIssue(dataset, issue, day)
    return found && { kind: found.headline.kind, parties: found.headline.parties }
  },
)

/** An issue with its headline. */
export type HeadlineRow = { readonly issue: Issue; readonly headline: HeadlineOfIssue }

/** The headline of every issue, in the order of the rows. */
export function headlinesAt(dataset: Dataset, day: Day): HeadlineRow[] {
  return dataset.issues.flatMap((issue) => headlineRow(dataset, issue, day) ?? [])
}

/** That of one issue; null for one that is not of the comparison. */
export function headlineRow(dataset: Dataset, issue: Issue, day: Day): HeadlineRow | null {
  const headline = headlineOfIssue(dataset, issue.id, day)
  return headline && { issue, headline }
}
