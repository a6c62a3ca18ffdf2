import type { Element } from 'hast'
import type { RelationAmong } from '#core/compare/relation-among.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Issue } from '#core/model/record.ts'
import { element, type Child } from '#components/markup/element.ts'
import { ui } from '#site/language.ts'
import { relationWords } from '#site/relation-words.ts'
import { relationLines } from './relation-sentence.ts'
import { relationMark } from './relation-mark.ts'

/** How the sides of a negotiation stand on an issue, as one cell of a table. */
export function relationCell(dataset: Dataset, issue: Issue, among: RelationAmong): Element {
  return element(
    'td',
    {
      class: 'relation-cell',
      'data-as-of': 'relation-cell',
      'data-issue': issue.id,
      'data-relation': among.kind,
      role: 'cell',
    },
    element('span', { class: 'cell-party', 'aria-hidden': 'true', ...ui }, relationWords.column),
    ...relationParts(dataset, issue, among),
  )
}

/** The relation in words, with what lies behind it. */
export function relationParts(dataset: Dataset, issue: Issue, among: RelationAmong): Child[] {
  return [
    element('p', {}, relationMark(among.kind)),
    ...relationLines(dataset, issue, among).map((line) => element('p', { class: 'small' }, line)),
  ]
}
