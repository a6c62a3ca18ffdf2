import type { Element } from 'hast'
import type { Cell } from '#core/compare/cell.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { statementOf } from '#core/statement/statement.ts'
import { correctedNote } from '#components/correction/corrected-note.ts'
import { element, type Child } from '#components/markup/element.ts'
import { packageNotes } from '#components/package/package-notes.ts'
import { seenNote } from '#components/source/seen-note.ts'
import { accessNote } from '#components/source/source-link.ts'
import { replyNote } from '#components/position/reply-note.ts'
import { cellSuggestion } from '#components/suggest/cell-suggestion.ts'
import { saidAt } from '#components/words/said.ts'
import { cellAttributes } from '#site/cell-attributes.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatSpan } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { shortNameOf } from '#site/party-names.ts'
import { urls } from '#site/urls.ts'
import { absence, absenceMark } from './absence.ts'
import { cellStances } from './cell-stances.ts'

/** One cell of a matrix: state, stance, condition, date, speaker and source, so that a picture of it loses none. */
export function briefCell(dataset: Dataset, cell: Cell): Element {
  const name = element(
    'span',
    { class: 'cell-party', 'aria-hidden': 'true' },
    shortNameOf(dataset, cell.party, cell.day),
  )
  const attributes = { ...cellAttributes(cell), 'data-as-of': 'brief', role: 'cell' }
  return element('td', attributes, name, ...contentOf(dataset, cell), cellSuggestion(dataset, cell, true))
}

function contentOf(dataset: Dataset, cell: Cell): Child[] {
  if (cell.state !== 'coded' && cell.state !== 'uncoded') {
    return [absenceMark(dataset, cell), cell.state !== 'not-researched' && absence(dataset, cell)]
  }
  const { evidence } = cell
  const statement = statementOf(cell.headline, dataset, cell.day)
  const { position, condition, said, speaker, words, cited } = statement
  const { source } = cited
  const seen = words.find((one) => one.seen)?.seen
  const issue = dataset.issueById.get(cell.issue)
  const link = source && element('a', { href: urls.source(source.comparison, source.id) }, source.publisher)
  const more =
    evidence.statements > 1 &&
    element(
      'span',
      { class: 'cell-evidence', ...ui },
      cellWords.evidence(evidence.statements, formatSpan(evidence.from, evidence.to)),
    )
  return [
    cell.state === 'coded' && issue && cellStances(cell, issue),
    cell.state === 'uncoded' && element('p', { class: 'absence', ...ui }, cellWords.state.name.uncoded),
    element('p', { class: 'cell-condition' }, element('a', { href: urls.position(position) }, condition)),
    element('p', { class: 'small' }, saidAt(said), ` · ${speaker.name} · `, link, source && accessNote(source), more),
    // The words stand on the page of the statement; from here leads what is known of them to where they were said.
    seen && element('p', { class: 'small' }, seenNote(seen)),
    correctedNote(statement),
    replyNote(statement),
    ...packageNotes(dataset, cell),
  ]
}
