import { toHtml } from 'hast-util-to-html'
import { boardRow } from '#core/compare/board.ts'
import { cellAt } from '#core/compare/cell.ts'
import { headlineOfIssue, relationOfIssue } from '#core/compare/relation-of-issue.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { boardRowMarkup } from './board-row.ts'

/**
 * A row of the board as of a day, as HTML.
 *
 * @param only those behind the terms, where they are not all
 */
export function boardRowAt(dataset: Dataset, issue: IssueId, day: Day, only?: readonly string[]): string {
  const relation = relationOfIssue(dataset, issue, day)
  if (!relation) return ''
  const parties = dataset.parties.filter(({ id }) => !only || only.includes(id))
  const cells = parties.map(({ id }) => cellAt(dataset, issue, id, day))
  return toHtml(boardRowMarkup(dataset, boardRow(dataset, relation, cells, day)))
}

/** The same with all parties: of the boards of all days most rows stay as they are. */
export const wholeBoardRow = partPer('board-row', (dataset: Dataset, issue: IssueId, day: Day) =>
  boardRowAt(dataset, issue, day),
)

/** All rows of a board in the order of the issues, as HTML, each with what it comes to. */
export function boardRows(dataset: Dataset, day: Day, only?: readonly string[]) {
  return dataset.issues.flatMap((issue) => {
    const html = only ? boardRowAt(dataset, issue.id, day, only) : wholeBoardRow(dataset, issue.id, day)
    // Asked for right behind the row, which is made from the same.
    const headline = headlineOfIssue(dataset, issue.id, day)
    return headline ? [{ issue, html, headline }] : []
  })
}
