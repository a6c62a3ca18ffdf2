import { toHtml } from 'hast-util-to-html'
import { boardRow } from '#core/compare/board.ts'
import { cellAt } from '#core/compare/cell.ts'
import { headlineRow, relationOfIssue, type HeadlineRow } from '#core/compare/relation-of-issue.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { boardRowMarkup } from './board-row.ts'

/** A row of the board, as HTML. */
export type MadeRow = HeadlineRow & { readonly html: string }

/**
 * All rows of the board as of a day, in the order of the issues.
 *
 * @param only those behind the terms, where they are not all
 */
export function boardRows(dataset: Dataset, day: Day, only?: readonly string[]): MadeRow[] {
  return dataset.issues.flatMap((issue) => {
    const html = only ? rowHtml(dataset, issue.id, day, only) : wholeRow(dataset, issue.id, day)
    // Asked for right behind the row, which is made from the same.
    const row = headlineRow(dataset, issue, day)
    return row ? [{ ...row, html }] : []
  })
}

/** With all parties: of the boards of all days most rows stay as they are. */
const wholeRow = partPer('board-row', (dataset: Dataset, issue: IssueId, day: Day) => rowHtml(dataset, issue, day))

function rowHtml(dataset: Dataset, issue: IssueId, day: Day, only?: readonly string[]): string {
  const relation = relationOfIssue(dataset, issue, day)
  if (!relation) return ''
  const parties = dataset.parties.filter(({ id }) => !only || only.includes(id))
  const cells = parties.map(({ id }) => cellAt(dataset, issue, id, day))
  return toHtml(boardRowMarkup(dataset, boardRow(dataset, relation, cells, day)))
}
