import { element } from '#components/markup/element.ts'
import { toDom } from '#components/markup/to-dom.client.ts'
import { FACETS, type Answer, type Chosen, type Order } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { searchWords } from '#site/search-words.ts'
import { facetList } from './facet-list.ts'
import { hit } from './hit.ts'
import { formatState, type SearchState } from './search-state.ts'

/** The part of the search page below the field: how many there are, what to choose from, and the hits. */
export class ResultList {
  shown = 0
  readonly #page: HTMLElement
  #state: SearchState | undefined

  constructor(page: HTMLElement) {
    this.#page = page
    // Beside the hits on a wide window, where there is room for them all the time.
    this.#part<HTMLDetailsElement>('filters').open = matchMedia('(width >= 60rem)').matches
  }

  show(answer: Answer, state: SearchState): void {
    this.#reveal(true)
    const isMore = this.#state === state
    this.#state = state
    this.#say(countInWords(answer))
    this.#showFacets(answer, state)
    this.#showHits(answer, isMore)
    this.#showNothing(answer, state)
    this.#part<HTMLSelectElement>('order').value = state.order
    const isNarrowed = Object.keys(state.chosen).length > 0
    this.#part('filters').hidden = answer.total === 0 && !isNarrowed
    // Without words there is nothing that could be more or less relevant.
    this.#part('ordering').hidden = answer.total < 2 || state.query.trim() === ''
    this.#part('clear').hidden = !isNarrowed
    this.#part('more').hidden = answer.hits.length >= answer.total
    this.#page.removeAttribute('aria-busy')
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

  chosen(): Chosen {
    const boxes = [...this.#part('facets').querySelectorAll<HTMLInputElement>('input:checked')]
    const of = (facet: string) => boxes.filter(({ name }) => name === facet).map(({ value }) => value)
    return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)] as const).filter(([, keys]) => keys.length > 0))
  }

  order(): Order {
    return this.#part<HTMLSelectElement>('order').value === 'date' ? 'date' : 'relevance'
  }

  #showHits({ hits }: Answer, isMore: boolean): void {
    const list = this.#part('hits')
    const kept = isMore ? this.shown : 0
    const added = hits.slice(kept).map((one) => toDom(hit(one)))
    if (isMore) list.append(...added)
    else list.replaceChildren(...added)
    this.shown = hits.length
    if (isMore) list.children[kept]?.querySelector('a')?.focus()
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

  #showNothing({ total, nearest }: Answer, state: SearchState): void {
    const isNarrowed = Object.keys(state.chosen).length > 0
    const words = isNarrowed && nearest.length === 0 ? searchWords.noneChosen : searchWords.none
    const links = nearest.map((query) => {
      const href = formatState({ ...state, query })
      return element('li', {}, element('a', { href, 'data-query': query }, query))
    })
    const suggested = [element('p', ui, searchWords.nearest), element('ul', { class: 'plain nearest' }, links)]
    const nothing = element('div', {}, element('p', ui, words), nearest.length > 0 && suggested)
    this.#part('nothing').replaceChildren(...(total === 0 ? [toDom(nothing)] : []))
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

function countInWords({ total, hits, unheld }: Answer): string {
  const near = total > 0 && unheld.length > 0 && searchWords.near(unheld)
  return [searchWords.count(total), searchWords.shown(hits.length, total), near].filter(Boolean).join('; ')
}
