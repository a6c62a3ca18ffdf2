import type { Element } from 'hast'
import type { IssueOutcome } from '#core/compare/outcomes.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { element } from '#components/markup/element.ts'
import { ui } from '#site/language.ts'
import { relationWords } from '#site/relation-words.ts'
import { outcomeParts } from './outcome-entry.ts'

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
  const { status, quantity, text } = latest.outcome
  return element(
    'p',
    { class: 'outcome', 'data-status': status },
    outcomeParts(dataset, latest, day, quantity ?? text),
    earlier.length > 0 && element('span', { class: 'small', ...ui }, ` · ${words.more(earlier.length)}`),
  )
}
