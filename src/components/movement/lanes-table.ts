import type { Element } from 'hast'
import type { Lanes } from '#core/compare/lanes.ts'
import { numberOf } from '#core/compare/options-of.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { statedAs } from '#core/model/stated-as.ts'
import { element, joined } from '#components/markup/element.ts'
import { stanceMark } from '#components/stance/stance-mark.ts'
import { saidBy } from '#components/words/said.ts'
import { formatDate } from '#site/dates.ts'
import { movementWords as words } from '#site/issue-words.ts'
import { ui } from '#site/language.ts'
import { nameOf } from '#site/party-names.ts'
import { punctuationWords } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'

/** More rows than these are folded beneath the drawing. */
const MOST_ROWS = 12

/** What the lanes show, as a table: of each party what it said in the order of time, with the way to that day. */
export function lanesTable(dataset: Dataset, issue: Issue, { lanes }: Lanes, day: Day): Element {
  const heads = [words.heads.party, words.heads.day, words.heads.stance, words.heads.statement]
  const rows = lanes.flatMap(({ party, marks, joins }) =>
    marks.map(({ position, on, stances }, at) =>
      element(
        'tr',
        { 'data-party': party },
        element('th', { scope: 'row' }, nameOf(dataset, party, day)),
        element(
          'td',
          {},
          element(
            'a',
            { href: `${urls.issue(issue.comparison, issue.id)}?as-of=${on}`, title: words.asOf(formatDate(on)) },
            saidBy(position),
          ),
        ),
        element(
          'td',
          {},
          stances.length === 0 && element('span', { class: 'small', ...ui }, words.uncoded),
          joined(
            stances.map(({ option, stance }) => stanceMark(stance, numberOf(issue, option))),
            punctuationWords.comma,
          ),
        ),
        element(
          'td',
          {},
          element('a', { href: urls.position(position) }, statedAs(position)),
          joins.some(([, to]) => to === at) && [' ', element('span', { class: 'small', ...ui }, `(${words.replaces})`)],
        ),
      ),
    ),
  )
  const table = element(
    'section',
    { class: 'scroll', tabindex: '0', 'aria-label': words.table },
    element(
      'table',
      { class: 'drawn-table' },
      element('caption', { class: 'visually-hidden', ...ui }, words.table),
      element(
        'thead',
        {},
        element(
          'tr',
          ui,
          heads.map((head) => element('th', { scope: 'col' }, head)),
        ),
      ),
      element('tbody', {}, rows),
    ),
  )
  if (rows.length <= MOST_ROWS) return table
  return element('details', {}, element('summary', ui, words.table), table)
}
