import type { Element } from 'hast'
import type { IssueOutcome } from '#core/compare/outcomes.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { element, type Child } from '#components/markup/element.ts'
import { sourceLink } from '#components/source/source-link.ts'
import { said } from '#components/words/said.ts'
import { ui } from '#site/language.ts'
import { namesOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { relationWords } from '#site/relation-words.ts'
import { roundWords } from '#site/round-words.ts'
import { urls } from '#site/urls.ts'

const words = relationWords.outcome

/** The status of an outcome, what it is, when, and who announced it: one announced by one side is not "agreed". */
export function outcomeParts(
  dataset: Dataset,
  { outcome, round, on, announcedBy }: IssueOutcome,
  day: Day,
  text: string,
) {
  const by = announcedBy.length > 0 ? words.announcedBy(namesOf(dataset, announcedBy, day)) : words.nobodyNamed
  return [
    element('b', ui, (roundWords.statuses[outcome.status] + marks.colon).trimEnd()),
    ' ',
    element('a', { href: urls.round(round.comparison, round.id) }, text),
    ' ',
    element('span', { class: 'small' }, said(on), marks.comma, element('span', ui, by)),
  ] satisfies Child[]
}

/** All that came of an issue, the newest first, each whole and with its source; or that no outcome is recorded. */
export function outcomeList(dataset: Dataset, outcomes: readonly IssueOutcome[], day: Day): Element {
  if (outcomes.length === 0) return element('p', { class: 'outcome-none', ...ui }, words.none)
  return element(
    'ul',
    { class: 'plain outcome-list' },
    outcomes.map((one) => {
      const { text, quantity, source: id, status } = one.outcome
      const source = id === undefined ? undefined : dataset.sourceById.get(id)
      return element(
        'li',
        { 'data-status': status },
        outcomeParts(dataset, one, day, quantity === undefined ? text : `${text} (${quantity})`),
        source && element('span', { class: 'small' }, ' · ', sourceLink(source)),
      )
    }),
  )
}
