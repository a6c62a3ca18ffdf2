import { toHtml } from 'hast-util-to-html'
import { boardRow } from '#core/compare/board.ts'
import { cellAt } from '#core/compare/cell.ts'
import { relationOfIssue } from '#core/compare/relation-of-issue.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { part } from '#core/model/fact.ts'
import { boardRowMarkup } from './board-row.ts'

/**
 * A row of the board as of a day, as HTML.
 *
 * @param only those behind the terms, where they are not all
 */
export function boardRowAt(dataset: Dataset, issue: string, day: Day, only?: readonly string[]): string {
  const relation = relationOfIssue(dataset)(day)(issue)
  if (!relation) return ''
  const parties = dataset.parties.filter(({ id }) => !only || only.includes(id))
  const cells = parties.map(({ id }) => cellAt(dataset, issue, id, day))
  return toHtml(boardRowMarkup(dataset, boardRow(dataset, relation, cells, day)))
}

/** The same with all parties: of the boards of all days most rows stay as they are. */
export function wholeBoardRow(dataset: Dataset, issue: string, day: Day): string {
  return part(dataset, ['board-row', issue, day], () => boardRowAt(dataset, issue, day))
}
