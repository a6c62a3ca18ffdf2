import type { Draft } from '#compose/drafts.ts'
import { urls } from '#site/urls.ts'
import { draftStore } from './draft-store.client.ts'
import { draftsMarkup, type DraftState } from './drafts-markup.ts'
import { keepFocus } from './focus-field.client.ts'
import { toDom } from '#components/markup/to-dom.client.ts'

/**
 * The draft of this page: whether the browser keeps what is written here.
 *
 * @param place where it is said
 */
export function pageDraft(place: HTMLElement) {
  const store = draftStore(`parley-drafts ${urls.contribute()}`)
  let state: DraftState['is'] = 'fresh'
  let discarded: Draft | undefined
  const kept = () => store.all().find(({ start }) => start === location.search)
  return {
    /** What the browser has kept of this page. */
    kept,
    /** What was thrown away last, to be had back. */
    discarded: () => discarded,
    isNotKept: () => state === 'not-kept',
    /** From here on nothing is kept, until somebody writes. */
    begin(as: 'fresh' | 'restored' | 'discarded'): void {
      state = as
    },
    write(): void {
      if (state !== 'not-kept') state = 'kept'
    },
    handOver(): void {
      if (state === 'fresh') state = 'kept'
    },
    /** Keeps what is written, where somebody has written. */
    keep(draft: () => Draft): void {
      if (state === 'fresh' || state === 'discarded') return
      const isKept = store.keep(draft())
      if (!isKept) state = 'not-kept'
      else if (state === 'not-kept') state = 'kept'
    },
    discard(): void {
      discarded = kept()
      store.drop(location.search)
    },
    /** @param missing that the record to be corrected is not there, if so */
    show(missing: string): void {
      const others = store.all().filter(({ start }) => start !== location.search)
      const markup = draftsMarkup({ is: state, others, missing })
      if (place.dataset['held'] === JSON.stringify(markup)) return
      place.dataset['held'] = JSON.stringify(markup)
      keepFocus(place, () => place.replaceChildren(toDom(markup)))
    },
  }
}
