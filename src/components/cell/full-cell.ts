import type { Element } from 'hast'
import type { Cell } from '#core/compare/cell.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { statementOf } from '#core/statement/statement.ts'
import { element, type Child } from '#components/markup/element.ts'
import { packageNote } from '#components/package/package-notes.ts'
import { positionBlock } from '#components/position/position-block.ts'
import { cellSuggestion } from '#components/suggest/cell-suggestion.ts'
import { cellAttributes } from '#site/cell-attributes.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatSpan } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { absence, absenceMark, stateMark } from './absence.ts'
import { stancesOf } from './cell-stances.ts'

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
  const stances = (position: Position) => (cell.state === 'coded' && issue ? stancesOf(cell, issue, position) : null)
  // A stance stands beside the words that it rests on, never beside others.
  const resting = new Set(cell.state === 'coded' ? cell.stances.flatMap(({ restsOn }) => restsOn) : [])
  const [beside, folded] = [true, false].map((rests) => cell.beneath.filter((one) => resting.has(one) === rests))
  const others = folded ?? []
  const summary = `${cellWords.position.others} · ${cellWords.evidenceMore(others.length)}`
  return [
    element('p', { class: 'small', ...ui }, cellWords.evidence(statements, formatSpan(from, to))),
    stances(cell.headline) ?? element('p', {}, stateMark('uncoded')),
    packageNote(dataset, cell.headline),
    positionBlock(dataset, statement(cell.headline), { isInPackage: true }),
    cellSuggestion(dataset, cell),
    beside?.map((position) =>
      element('div', { class: 'beside' }, stances(position), positionBlock(dataset, statement(position))),
    ),
    others.length > 0 &&
      element(
        'details',
        {},
        element('summary', ui, summary),
        others.map((position) => positionBlock(dataset, statement(position))),
      ),
  ]
}
