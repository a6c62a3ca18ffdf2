import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import type { Issue } from '#core/model/record.ts'
import { cellAt } from '#core/compare/cell.ts'
import { relationOfIssue } from '#core/compare/relation-of-issue.ts'
import { briefCell } from '#components/cell/brief-cell.ts'
import { element } from '#components/markup/element.ts'
import { relationCell } from '#components/relation/relation-cell.ts'
import { urls } from '#site/urls.ts'

/** A row of the table with all words, as HTML: the issue with its terms by number, how the sides stand, and a cell for each party. */
export const matrixRow = partPer('matrix-row', (dataset: Dataset, id: IssueId, day: Day) => {
  const issue = dataset.issueById.get(id)
  return issue ? toHtml(rowMarkup(dataset, issue, day)) : ''
})

function rowMarkup(dataset: Dataset, issue: Issue, day: Day): Element {
  const relation = relationOfIssue(dataset, issue.id, day)
  return element(
    'tr',
    { role: 'row', 'data-issue': issue.id },
    headOf(issue),
    relation && relationCell(dataset, issue, relation.headline),
    ...dataset.parties.map(({ id }) => briefCell(dataset, cellAt(dataset, issue.id, id, day))),
  )
}

function headOf(issue: Issue): Element {
  return element(
    'th',
    { scope: 'row', role: 'rowheader' },
    element('a', { class: 'matrix-issue', href: urls.issue(issue.comparison, issue.id) }, issue.title),
    issue.options.length > 0 &&
      element('ol', { class: 'matrix-options' }, ...issue.options.map(({ text }) => element('li', {}, text))),
  )
}
