import type { Element } from 'hast'
import type { IssueRelation } from '#core/compare/issue-relation.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { element } from '#components/markup/element.ts'
import { outcomeLine } from '#components/relation/outcome-line.ts'
import { relationMark } from '#components/relation/relation-mark.ts'
import { ui } from '#site/language.ts'
import { betweenWords } from './issue-card.ts'

/** How the sides stand on an issue and what came of it, short: wherever an issue stands among others. */
export function issueStanding(dataset: Dataset, { issue, headline, outcomes }: IssueRelation, day: Day): Element {
  const attributes = { 'data-as-of': 'issue-standing', 'data-issue': issue.id, 'data-relation': headline.kind }
  return element(
    'div',
    { class: 'issue-stands', ...attributes },
    element('p', {}, relationMark(headline.kind)),
    element('p', { class: 'small', ...ui }, betweenWords(dataset, headline)),
    outcomeLine(dataset, outcomes, day),
  )
}
