import type { Element } from 'hast'
import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { factPerText } from '#core/model/fact.ts'
import { issueStanding } from './issue-standing.ts'
import { relationOfIssue } from '#core/compare/relation-of-issue.ts'

/**
 * How the sides stand on an issue at present, or nothing where the parties have no say: for the pages of parties, of which each shows every issue. They
 * hang on what is shown here and not on all that it follows from, so that a new wording of one party leaves those of the others.
 */
export function presentStanding(dataset: Dataset, issue: string): Element[] {
  return JSON.parse(standing(dataset, issue)) as Element[]
}

const standing = factPerText('issue-standing', (dataset: Dataset, issue: string): string => {
  const day = latestDay(dataset)
  const relation = relationOfIssue(dataset, issue, day)
  return JSON.stringify(relation ? [issueStanding(dataset, relation, day)] : [])
})
