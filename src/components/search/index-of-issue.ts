import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Dataset } from '#core/model/dataset.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import type { Position } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { saidBy } from '#components/words/said.ts'
import { shortNameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'

/** All that was said on an issue as a list in HTML, one line each. */
export const indexOfIssue = partPer('search-index', (dataset: Dataset, issue: IssueId) => {
  const positions = dataset.positionsByIssue.get(issue) ?? []
  return toHtml(element('ul', {}, ...positions.map((position) => lineOf(dataset, position))))
})

function lineOf(dataset: Dataset, position: Position): Element {
  return element(
    'li',
    {},
    element('b', {}, shortNameOf(dataset, position.party)),
    marks.comma,
    saidBy(position),
    marks.colon,
    element('a', { href: urls.position(position) }, position.condition),
  )
}
