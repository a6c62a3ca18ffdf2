import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { coveredCell, type CoveredCell } from '#core/compare/coverage.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { element } from '#components/markup/element.ts'
import { said } from '#components/words/said.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'
import { words } from '#site/words.ts'
import { ageInWords } from './age-in-words.ts'

/** The state of each cell of an issue as a row in HTML, and how old its words are or when somebody looked. */
export const coverageRow = partPer('coverage', (dataset: Dataset, id: IssueId, day: Day) => {
  const issue = dataset.issueById.get(id)
  const title = issue && element('a', { href: urls.issue(issue.comparison, id) }, issue.title)
  const cells = dataset.parties.map((party) => cellMarkup(coveredCell(dataset, id, party.id, day)))
  return toHtml(element('tr', {}, element('th', { scope: 'row' }, title), ...cells))
})

function cellMarkup({ cell, age }: CoveredCell): Element {
  return element(
    'td',
    { 'data-party': cell.party, 'data-issue': cell.issue, 'data-state': cell.state },
    element('span', ui, words.state.name[cell.state]),
    (cell.state === 'coded' || cell.state === 'uncoded') &&
      element(
        'span',
        { class: 'coverage-age' },
        said(cell.evidence.to),
        marks.comma,
        element('span', ui, ageInWords(age ?? 0)),
      ),
    (cell.state === 'none-found' || cell.state === 'gap-stale') &&
      element(
        'span',
        { class: 'coverage-age' },
        element('span', ui, words.state.searched),
        ' ',
        said(cell.gap.searched),
      ),
  )
}
