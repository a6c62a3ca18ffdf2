import { FIRST_PAGE, type Answer, type Facet } from '#search/protocol.ts'
import { startSearch, type Ask } from '#search/start-search.ts'
import { focusOnSlash } from './focus-on-slash.ts'
import { moveBetweenHits } from './move-between-hits.ts'
import { ResultList } from './result-list.client.ts'
import { asksForSomething, formatState, parseState, type SearchState, withoutNarrowing } from './search-state.ts'
import { searchWords } from '#site/search-words.ts'

/**
 * The page of the search. What is asked for stands in the address: typing changes it in place, choosing in a facet is a
 * step that the back button takes back. Without a query the index that was built shows.
 */
class SearchPage extends HTMLElement {
  #state: SearchState = { query: '', chosen: {}, order: 'relevance' }
  #ask: Ask | undefined
  #input!: HTMLInputElement
  #results!: ResultList

  connectedCallback(): void {
    this.#input = this.querySelector<HTMLInputElement>('input[type=search]')!
    this.#results = new ResultList(this)
    focusOnSlash(this.#input)
    this.addEventListener('keydown', (event) => {
      moveBetweenHits(event, this.#input)
      this.#onlyThis(event)
    })
    this.#input.addEventListener('focus', () => this.#start(), { once: true })
    this.#input.addEventListener('input', () => this.#change({ ...this.#state, query: this.#input.value }, 'in place'))
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#change({ ...this.#state, query: this.#input.value }, 'in place')
    })
    this.addEventListener('change', ({ target }) => {
      if (target !== this.#input) this.#change({ query: this.#state.query, ...this.#results.asked() }, 'as a step')
    })
    this.addEventListener('click', (event) => this.#clicked(event))
    window.addEventListener('popstate', () => this.#read())
    this.#read()
  }

  #read(): void {
    this.#state = parseState(location.search)
    this.#input.value = this.#state.query
    void this.#show(FIRST_PAGE)
  }

  #change(state: SearchState, how: 'in place' | 'as a step'): void {
    this.#state = state
    const url = location.pathname + formatState(this.#state)
    if (url !== location.pathname + location.search) {
      try {
        if (how === 'in place') history.replaceState(history.state, '', url)
        else history.pushState(null, '', url)
      } catch {
        // Some browsers allow only so many changes in a second, which a key held down exceeds; the next one is written.
      }
    }
    void this.#show(FIRST_PAGE)
  }

  #clicked(event: MouseEvent): void {
    const target =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-more], [data-clear], [data-query], [data-only]')
        : null
    if (!target) return
    event.preventDefault()
    if (target.hasAttribute('data-more')) {
      this.#results.focusNext()
      return void this.#show(this.#results.shown + FIRST_PAGE)
    }
    if (target.hasAttribute('data-clear')) return this.#change(withoutNarrowing(this.#state), 'as a step')
    const { only, key } = target.dataset
    if (only !== undefined) return this.#toggle(only, key ?? '')
    this.#input.value = target.dataset['query'] ?? ''
    this.#input.focus()
    this.#change({ ...this.#state, query: this.#input.value }, 'as a step')
  }

  /** What the query names as the only value of its facet, or not at all any more. */
  #toggle(facet: string, key: string): void {
    const { chosen } = this.#state
    const isChosen = chosen[facet as Facet]?.includes(key) ?? false
    const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet))
    this.#change({ ...this.#state, chosen: isChosen ? others : { ...others, [facet]: [key] } }, 'as a step')
  }

  /** Enter in the box of a value: this one alone. */
  #onlyThis(event: KeyboardEvent): void {
    const box = event.target
    if (event.key !== 'Enter' || !(box instanceof HTMLInputElement) || box.type !== 'checkbox') return
    event.preventDefault()
    this.#change({ ...this.#state, chosen: { ...this.#state.chosen, [box.name]: [box.value] } }, 'as a step')
  }

  async #show(count: number): Promise<void> {
    const state = this.#state
    if (!asksForSomething(state)) return this.#results.clear()
    this.#results.wait()
    try {
      // Another question may be under way, or the reader has emptied the field meanwhile.
      const show = (answer: Answer | undefined, isPart = false) => {
        if (answer && this.#state === state) this.#results.show(answer, state, isPart)
      }
      show(await this.#start()({ kind: 'search', ...state, count }, (part) => show(part, true)))
    } catch {
      this.#results.clear(searchWords.failed)
    }
  }

  #start(): Ask {
    return (this.#ask ??= startSearch(this.dataset['manifest'] ?? ''))
  }
}

customElements.define('search-page', SearchPage)
