import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { Draft } from '#compose/drafts.ts'
import type { Placing } from '#compose/record-name.ts'
import type { Values } from '#compose/values.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { composeWords } from '#site/compose-words.ts'
import { publisherWords } from '#site/language.ts'
import { titleOf } from './choices.ts'

const words = composeWords.drafts

/** What a draft is called in the list of those that are not finished. */
export function draftTitle({ type }: Placing, values: Values, corrected?: AnyRecord): string {
  if (corrected) return words.correctionOf(titleOf(corrected))
  const told = ['title', 'name', 'condition', 'where']
    .map((key) => values[key])
    .find((one) => typeof one === 'string' && one !== '')
  return typeof told === 'string' ? told.slice(0, 120) : words.untitled(composeWords.types[type])
}

/** What the form says on drafts: that one is back, that none is kept, that one was thrown away, and which others there are. */
export type DraftState = {
  readonly is: 'fresh' | 'restored' | 'kept' | 'not-kept' | 'discarded'
  readonly others: readonly Draft[]
  /** That the record to be corrected is not there, if so. */
  readonly missing: string
}

export function draftsMarkup({ is, others, missing }: DraftState): Element {
  const button = (does: string, text: string) => element('button', { type: 'button', 'data-draft': does }, text)
  return element(
    'div',
    { class: 'compose-drafts small' },
    missing !== '' && element('p', { class: 'notice' }, missing),
    is === 'restored' && element('p', {}, words.restored, ' ', button('discard', words.discard)),
    is === 'kept' && element('p', {}, words.kept, ' ', button('discard', words.discard)),
    is === 'not-kept' && element('p', { class: 'notice' }, words.notKept),
    is === 'discarded' && element('p', {}, words.discarded, ' ', button('undo', words.undo)),
    others.length > 0 && [
      element('p', {}, words.others),
      element(
        'ul',
        {},
        others.map(({ start, title }) =>
          element('li', publisherWords, element('a', { href: start === '' ? '?' : start }, title)),
        ),
      ),
    ],
  )
}
