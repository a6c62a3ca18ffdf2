import { toHtml } from 'hast-util-to-html'
import { boardRow } from '#core/compare/board.ts'
import { cellAt } from '#core/compare/cell.ts'
import { relationOfIssue } from '#core/compare/relation-of-issue.ts'
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
  const relation = relationOfIssue(dataset)(day)(issue)
  if (!relation) return ''
  const parties = dataset.parties.filter(({ id }) => !only || only.includes(id))
  const cells = parties.map(({ id }) => cellAt(dataset, issue, id, day))
  return toHtml(boardRowMarkup(dataset, boardRow(dataset, relation, cells, day)))
}

/** The same with all parties: of the boards of all days most rows stay as they are. */
export const wholeBoardRow = partPer('board-row', (dataset: Dataset, issue: IssueId, day: Day) =>
  boardRowAt(dataset, issue, day),
)
