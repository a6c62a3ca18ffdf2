import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Issue } from '../model/record.ts'
import { carriersOf } from './carriers.ts'
import { outcomesOn, type IssueOutcome } from './outcomes.ts'
import { amongViews, type RelationAmong } from './relation-among.ts'
import { isMeeting, RELATIONS, type RelationKind } from './relation-kind.ts'
import { relate, viewsOf, type Relation } from './relation.ts'

/** An issue as of a day: how the negotiation's own sides stand to each other on it, what holds among others, what came of it. */
export type IssueRelation = {
  readonly issue: Issue
  /** The relation of those that carry it. It does not depend on which parties a reader has chosen to see. */
  readonly headline: RelationAmong
  /** Where stances of two parties meet of which one at least does not carry the headline: never common ground of the talks. */
  readonly beneath: readonly Relation[]
  readonly outcomes: readonly IssueOutcome[]
}

/** How the parties stand on one issue as of a day; null for an id that is no issue. */
export function relationOnIssue(dataset: Dataset, issueId: string, day: Day): IssueRelation | null {
  const issue = dataset.issueById.get(issueId)
  return issue ? onIssue(dataset, issue, day, carriersOf(dataset, day)) : null
}

/** How the parties stand on every issue as of a day, in the order of the rows. */
export function relationsAt(dataset: Dataset, day: Day): IssueRelation[] {
  const carriers = carriersOf(dataset, day)
  return dataset.issues.map((issue) => onIssue(dataset, issue, day, carriers))
}

function onIssue(dataset: Dataset, issue: Issue, day: Day, carriers: readonly string[]): IssueRelation {
  const views = viewsOf(
    dataset,
    issue.id,
    dataset.parties.map(({ id }) => id),
    day,
  )
  const carries = new Set(carriers)
  const beneath = views.flatMap((one, at) =>
    views
      .slice(at + 1)
      .filter((other) => !carries.has(one.party) || !carries.has(other.party))
      .map((other) => relate(one, other, dataset))
      .filter(({ kind }) => isMeeting(kind)),
  )
  return {
    issue,
    headline: amongViews(
      dataset,
      issue.id,
      day,
      views.filter(({ party }) => carries.has(party)),
    ),
    beneath,
    outcomes: outcomesOn(dataset, issue.id, day),
  }
}

/** The issues of each kind of relation, in the order of the kinds; a kind without issues is left out. */
export type RelationCount = { readonly kind: RelationKind; readonly issues: readonly Issue[] }

/** How many issues have which relation, with their names: a count without them would be a score. */
export function countRelations(
  rows: readonly { readonly issue: Issue; readonly headline: Pick<RelationAmong, 'kind'> }[],
): RelationCount[] {
  return RELATIONS.map((kind) => ({
    kind,
    issues: rows.filter(({ headline }) => headline.kind === kind).map(({ issue }) => issue),
  })).filter(({ issues }) => issues.length > 0)
}
