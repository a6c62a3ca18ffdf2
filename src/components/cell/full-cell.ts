import type { Element } from 'hast'
import type { Cell } from '#core/compare/cell.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { statementOf } from '#core/statement/statement.ts'
import { element, type Child } from '#components/markup/element.ts'
import { packageNotes } from '#components/package/package-notes.ts'
import { positionBlock } from '#components/position/position-block.ts'
import { cellSuggestion } from '#components/suggest/cell-suggestion.ts'
import { cellAttributes } from '#site/cell-attributes.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatSpan } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { absence, absenceMark, stateMark } from './absence.ts'
import { cellStances } from './cell-stances.ts'

/** A cell with everything in it: stances, the headline's words, and what else stands. Heads no section: its place does. */
export function fullCell(dataset: Dataset, cell: Cell): Element {
  const attributes = { ...cellAttributes(cell), 'data-as-of': 'full', class: 'full-cell' }
  return element('div', attributes, ...contentOf(dataset, cell))
}

function contentOf(dataset: Dataset, cell: Cell): Child[] {
  if (cell.state !== 'coded' && cell.state !== 'uncoded')
    return [absenceMark(dataset, cell), absence(dataset, cell), cellSuggestion(dataset, cell)]
  const issue = dataset.issueById.get(cell.issue)
  const statement = (position: Position) => statementOf(position, dataset, cell.day)
  const { statements, from, to } = cell.evidence
  const summary = `${cellWords.position.others} · ${cellWords.evidenceMore(cell.beneath.length)}`
  return [
    element('p', { class: 'small', ...ui }, cellWords.evidence(statements, formatSpan(from, to))),
    cell.state === 'coded' && issue ? cellStances(cell, issue, true) : element('p', {}, stateMark('uncoded')),
    packageNotes(dataset, cell),
    positionBlock(dataset, statement(cell.headline), { isInPackage: true }),
    cellSuggestion(dataset, cell),
    cell.beneath.length > 0 &&
      element(
        'details',
        {},
        element('summary', ui, summary),
        cell.beneath.map((position) => positionBlock(dataset, statement(position))),
      ),
  ]
}
