import type { Element } from 'hast'
import { countRelations } from '#core/compare/issue-relation.ts'
import type { RelationAmong } from '#core/compare/relation-among.ts'
import { RELATIONS, type RelationKind } from '#core/compare/relation-kind.ts'
import type { HeadlineRow } from '#core/compare/relation-of-issue.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { element, joined } from '#components/markup/element.ts'
import { glyph } from '#components/stance/glyph.ts'
import { SHAPE } from '#components/relation/relation-mark.ts'
import { formatDate, formatList } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { nameOf } from '#site/party-names.ts'
import { relationWords as words } from '#site/relation-words.ts'

/** More names than these are given as a number. */
const MOST_NAMES = 4

/**
 * How the sides stand on the whole, as one sentence computed from the records: each count names its issues, which lead to
 * their rows. No share and no score: counts of issues, said with their names.
 *
 * @param rows every issue, in the order of the rows
 */
export function boardSays(dataset: Dataset, day: Day, rows: readonly HeadlineRow[]): Element {
  const [first] = rows
  return element(
    'div',
    { class: 'board-says', 'data-as-of': 'board-says' },
    ...(first ? saying(dataset, day, first.headline.parties, countRelations(rows), rows.length, 'sides') : []),
  )
}

/** The same of the parties that a reader has chosen: the headline of the comparison never depends on them. */
export function chosenSays(dataset: Dataset, day: Day, among: readonly RelationAmong[]): Element {
  return saysOf(dataset, day, among, { 'data-as-of': 'chosen-says' })
}

/** The same of any parties: on how many issues they stand how, with the names of the issues. */
export function saysOf(
  dataset: Dataset,
  day: Day,
  among: readonly RelationAmong[],
  attributes: Readonly<Record<`data-${string}`, string>>,
): Element {
  const [first] = among
  const counts = new Map<RelationKind, Issue[]>()
  for (const { kind, issue } of among) {
    const found = dataset.issueById.get(issue)
    if (found) counts.set(kind, [...(counts.get(kind) ?? []), found])
  }
  const counted = RELATIONS.flatMap((kind) => {
    const issues = counts.get(kind)
    return issues ? [{ kind, issues }] : []
  })
  return element(
    'div',
    { class: 'board-says', ...attributes },
    ...(first ? saying(dataset, day, first.parties, counted, among.length, 'chosenParties') : []),
  )
}

function saying(
  dataset: Dataset,
  day: Day,
  parties: readonly string[],
  counts: readonly { readonly kind: RelationKind; readonly issues: readonly Issue[] }[],
  all: number,
  counted: 'sides' | 'chosenParties',
): Element[] {
  const names =
    parties.length > MOST_NAMES
      ? words.board[counted](parties.length)
      : formatList(parties.map((party) => nameOf(dataset, party, day)))
  return [
    element('p', {}, element('span', ui, words.board.ofAll(all, formatDate(day), names))),
    element(
      'ul',
      { class: 'plain' },
      ...counts.map(({ kind, issues }) =>
        element(
          'li',
          {},
          element(
            'details',
            { 'data-filter': kind },
            element(
              'summary',
              ui,
              glyph({ path: SHAPE[kind] }),
              `${words.counted[kind]} `,
              element('b', {}, String(issues.length)),
            ),
            element(
              'p',
              {},
              ...joined(
                issues.map(({ id, title }) => element('a', { href: `#issue-${id}` }, title)),
                ' · ',
              ),
            ),
          ),
        ),
      ),
    ),
  ]
}
