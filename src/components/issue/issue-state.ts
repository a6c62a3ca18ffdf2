import type { Element } from 'hast'
import type { Dataset } from '#core/model/dataset.ts'
import { countsOn, type Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { sourceLink } from '#components/source/source-link.ts'
import { said } from '#components/words/said.ts'
import { issueCardWords as words } from '#site/issue-words.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'

/** How far an issue has got, as a source tells and never worked out; null while it is open, and before the day it tells of. */
export function issueState(dataset: Dataset, { state, state_since, state_source }: Issue, day: Day): Element | null {
  if (state === 'open') return null
  if (state_since !== undefined && countsOn(state_since, dataset.comparison.covers_until) > day) return null
  const source = state_source === undefined ? undefined : dataset.sourceById.get(state_source)
  return element(
    'p',
    { class: 'issue-state' },
    element('span', ui, words.stateTitle + marks.colon),
    element('b', ui, words.state[state]),
    state_since !== undefined && [' ', element('span', ui, words.stateSince), ' ', said(state_since)],
    source && [marks.comma, element('span', ui, words.stateSource), ' ', sourceLink(source)],
  )
}
