import { toDom } from '#components/markup/to-dom.client.ts'
import { FACETS, type Answer } from '#search/protocol.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { searchWords } from '#site/search-words.ts'
import { suggestionWords } from '#site/suggestion-words.ts'
import { facetList } from './facet-list.ts'
import { hitGroups } from './hit-groups.ts'
import { quotedWords } from './lacking-words.ts'
import { namedValues } from './named-values.ts'
import { nothingFound } from './nothing-found.ts'
import { isNarrowed, rangeOf, type SearchState } from './search-state.ts'

/** The part of the search page below the field: how many there are, what to choose from, and the hits. */
export class ResultList {
  shown = 0
  readonly #page: HTMLElement
  #state: SearchState | undefined
  #focusesNext = false

  constructor(page: HTMLElement) {
    this.#page = page
    // Beside the hits on a wide window, where there is room for them all the time.
    this.#part<HTMLDetailsElement>('filters').open = matchMedia('(width >= 60rem)').matches
  }

  /** Shows what was found. What stood there for the same question stays where it is, and what is new comes below it. */
  show(answer: Answer, state: SearchState, isPart: boolean): void {
    this.#reveal(true)
    const isMore = this.#state === state
    this.#state = state
    this.#say(countInWords(answer, isPart))
    if (!isMore) {
      this.#showFacets(answer, state)
      this.#part('named').replaceChildren(...namedValues(answer, state).map((one) => toDom(one)))
    }
    this.#showHits(answer, isMore)
    this.#part('nothing').replaceChildren(...(answer.total === 0 ? [toDom(nothingFound(answer, state))] : []))
    this.#part<HTMLSelectElement>('order').value = state.order
    this.#part<HTMLInputElement>('from').value = state.range?.from ?? ''
    this.#part<HTMLInputElement>('to').value = state.range?.to ?? ''
    const narrowed = isNarrowed(state)
    this.#part('filters').hidden = answer.total === 0 && !narrowed
    // Without words there is nothing that could be more or less relevant.
    this.#part('ordering').hidden = answer.total < 2 || state.query.trim() === ''
    this.#part('clear').hidden = !narrowed
    this.#part('more').hidden = isPart || answer.hits.length >= answer.total
    if (!isPart) this.#page.removeAttribute('aria-busy')
  }

  /** The first of the hits that come next gets the focus: somebody asked for them. */
  focusNext(): void {
    this.#focusesNext = true
  }

  wait(): void {
    this.#page.setAttribute('aria-busy', 'true')
    if (this.#part('results').hidden) this.#say(searchWords.working)
  }

  /** Shows the index, as if nothing had been asked. */
  clear(words = ''): void {
    this.#state = undefined
    this.#page.removeAttribute('aria-busy')
    this.#reveal(false)
    this.#say(words)
  }

  /** What is asked for in the boxes, the bounds and the order. */
  asked(): Omit<SearchState, 'query'> {
    const boxes = [...this.#part('facets').querySelectorAll<HTMLInputElement>('input:checked')]
    const of = (facet: string) => boxes.filter(({ name }) => name === facet).map(({ value }) => value)
    const chosen = FACETS.map((facet) => [facet, of(facet)] as const).filter(([, keys]) => keys.length > 0)
    const bound = (name: string) => this.#part<HTMLInputElement>(name).value
    return {
      chosen: Object.fromEntries(chosen),
      ...rangeOf(bound('from'), bound('to')),
      order: this.#part<HTMLSelectElement>('order').value === 'date' ? 'date' : 'relevance',
    }
  }

  #showHits(answer: Answer, isMore: boolean): void {
    const list = this.#part('hits')
    const kept = isMore ? this.shown : 0
    const added = hitGroups(answer, kept).map((one) => toDom(one))
    if (isMore) list.append(...added)
    else list.replaceChildren(...added)
    this.shown = answer.hits.length
    if (isMore && this.#focusesNext && added.length > 0) {
      list.querySelectorAll<HTMLElement>('.hit-title a')[kept]?.focus()
    }
    if (added.length > 0) this.#focusesNext = false
  }

  /** Boxes are made anew since their order changes with the counts; focus and what was folded out stay. */
  #showFacets({ facets }: Answer, { chosen }: SearchState): void {
    const part = this.#part('facets')
    const focused = part.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : null
    const open = [...part.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['facet'])
    part.replaceChildren(...facets.flatMap((facet) => facetList(facet, chosen) ?? []).map((one) => toDom(one)))
    for (const details of part.querySelectorAll('details')) details.open = open.includes(details.dataset['facet'])
    for (const box of part.querySelectorAll('input')) {
      if (focused && box.name === focused.name && box.value === focused.value) box.focus()
    }
  }

  #reveal(results: boolean): void {
    this.#part('results').hidden = !results
    this.#part('index').hidden = results
  }

  #say(words: string): void {
    const status = this.#part('status')
    if (status.textContent !== words) status.textContent = words
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.#page.querySelector<T>(`[data-part=${name}]`)!
  }
}

function countInWords({ total, hits, unheld }: Answer, isPart: boolean): string {
  const near = total > 0 && unheld.length > 0 && searchWords.near(quotedWords(unheld))
  const shown = isPart ? searchWords.coming : hits.length < total && searchWords.shown(hits.length, total)
  return [suggestionWords.count(total), shown, near].filter(Boolean).join(marks.semicolon)
}
