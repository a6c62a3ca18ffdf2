import type { Element } from 'hast'
import type { IssueOutcome } from '#core/compare/outcomes.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { element } from '#components/markup/element.ts'
import { said } from '#components/words/said.ts'
import { ui } from '#site/language.ts'
import { namesOf } from '#site/party-names.ts'
import { relationWords } from '#site/relation-words.ts'
import { roundWords } from '#site/round-words.ts'
import { urls } from '#site/urls.ts'

const words = relationWords.outcome

/**
 * What came of an issue: the latest outcome with its status, day and who announced it, and how many came before; or that no
 * outcome is recorded. "Agreed" is said of nothing else.
 *
 * @param outcomes the newest first
 */
export function outcomeLine(dataset: Dataset, outcomes: readonly IssueOutcome[], day: Day): Element {
  const [latest, ...earlier] = outcomes
  if (!latest) return element('p', { class: 'outcome-none', ...ui }, words.none)
  const { outcome, round, on, announcedBy } = latest
  const by = announcedBy.length > 0 ? words.announcedBy(namesOf(dataset, announcedBy, day)) : words.nobodyNamed
  return element(
    'p',
    { class: 'outcome', 'data-status': outcome.status },
    element('b', ui, `${roundWords.statuses[outcome.status]}:`),
    ' ',
    element('a', { href: urls.round(round.comparison, round.id) }, outcome.quantity ?? outcome.text),
    ' ',
    element('span', { class: 'small' }, said(on), ', ', element('span', ui, by)),
    earlier.length > 0 && element('span', { class: 'small', ...ui }, ` · ${words.more(earlier.length)}`),
  )
}
