import type { Element } from 'hast'
import { boardRow, type BoardRow } from '#core/compare/board.ts'
import { cellAt } from '#core/compare/cell.ts'
import type { RelationAmong } from '#core/compare/relation-among.ts'
import type { Relation } from '#core/compare/relation.ts'
import { RELATIONS } from '#core/compare/relation-kind.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { termsOf } from '#components/board/board-row.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { outcomeLine } from '#components/relation/outcome-line.ts'
import { relationParts } from '#components/relation/relation-cell.ts'
import { relationMark } from '#components/relation/relation-mark.ts'
import { formatList, formatSpan } from '#site/dates.ts'
import { issueCardWords as words } from '#site/issue-words.ts'
import { ui } from '#site/language.ts'
import { shortNameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { relationOfIssue } from '#core/compare/relation-of-issue.ts'
import { issueState } from './issue-state.ts'

/** The card of an issue as of a day. */
export function issueCardAt(dataset: Dataset, issue: Issue, day: Day): Element | readonly Element[] {
  const relation = relationOfIssue(dataset, issue.id, day)
  const cells = dataset.parties.map(({ id }) => cellAt(dataset, issue.id, id, day))
  return relation ? issueCard(dataset, boardRow(dataset, relation, cells, day)) : []
}

/**
 * An issue in one piece: its question, the terms with the parties behind each, how the sides stand, what came of it, and from
 * when to when the words are that this rests on. The unit of its page, its embed and its picture.
 */
export function issueCard(dataset: Dataset, row: BoardRow): Element {
  const { issue, day, relation } = row
  const { headline, beneath, outcomes } = relation
  const { kind, evidence } = headline
  return element(
    'article',
    { class: 'issue-card', 'data-as-of': 'issue-card', 'data-issue': issue.id, 'data-relation': kind },
    element('p', { class: 'issue-question' }, issue.question),
    element('div', { class: 'issue-terms' }, ...termsOf(dataset, row)),
    element(
      'div',
      { class: 'issue-stands' },
      element('p', { class: 'small', ...ui }, betweenWords(dataset, headline)),
      relationParts(dataset, issue, headline),
      beneath.length > 0 && beneathOf(dataset, beneath, day),
      outcomeLine(dataset, outcomes, day),
      issueState(dataset, issue, day),
      evidence && element('p', { class: 'small', ...ui }, words.evidence(formatSpan(evidence.from, evidence.to))),
    ),
  )
}

/** Between whom a relation is: two by name, more by their number. */
export function betweenWords(dataset: Dataset, { parties, day }: RelationAmong): string {
  if (parties.length !== 2) return words.sides(parties.length)
  return words.between(formatList(parties.map((party) => shortNameOf(dataset, party, day))))
}

/** What holds among others, or between one side and another party: beneath, never in the headline. */
function beneathOf(dataset: Dataset, pairs: readonly Relation[], day: Day): Element {
  const kinds = RELATIONS.map((kind) => ({ kind, of: pairs.filter((pair) => pair.kind === kind) }))
  const named = ({ parties }: Relation): Child => formatList(parties.map((party) => shortNameOf(dataset, party, day)))
  return element(
    'details',
    { class: 'small' },
    element('summary', ui, words.beneath(pairs.length)),
    element(
      'ul',
      { class: 'plain' },
      kinds
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) =>
          element('li', {}, relationMark(kind), marks.colon, joined(of.map(named), marks.semicolon)),
        ),
    ),
  )
}
