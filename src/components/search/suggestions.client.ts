import { element, type Child } from '#components/markup/element.ts'
import { toDom } from '#components/markup/to-dom.client.ts'
import type { Answer, Tier } from '#search/protocol.ts'
import { startSearch, type Ask } from '#search/start-search.ts'
import { ui } from '#site/language.ts'
import { suggestionWords } from '#site/suggestion-words.ts'
import { lackingWords } from './lacking-words.ts'
import { formatState } from './search-state.ts'
import { linkOption, suggestion } from './suggestion.ts'

/** Suggests statements below a field as one types: a combobox. Enter without a choice sends the form. */
export class Suggestions {
  readonly #input: HTMLInputElement
  readonly #field: HTMLElement
  readonly #list = toDom(element('div', LIST)) as HTMLElement
  readonly #status = toDom(element('p', { role: 'status', class: 'visually-hidden', ...ui })) as HTMLElement
  readonly #ask: Ask
  #active = -1

  constructor(field: HTMLElement, input: HTMLInputElement) {
    this.#field = field
    this.#input = input
    this.#ask = startSearch(field.dataset['manifest'] ?? '', field.dataset['comparison'])
    for (const [name, value] of Object.entries(COMBOBOX)) input.setAttribute(name, value)
    field.append(this.#list, this.#status)
    input.addEventListener('input', () => void this.#suggest())
    input.addEventListener('focus', () => void this.#suggest())
    input.addEventListener('keydown', (event) => this.#pressed(event))
    field.addEventListener('focusout', () => this.#close())
    // A press on a suggestion must not take the focus away before it is let go.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault())
    void this.#suggest()
  }

  async #suggest(): Promise<void> {
    const query = this.#input.value
    if (query.trim() === '') return this.#close()
    try {
      const answer = await this.#ask({ kind: 'suggest', query, count: 6 })
      if (answer && this.#input.value === query && document.activeElement === this.#input) this.#show(answer, query)
    } catch {
      this.#close()
      this.#say(suggestionWords.failedShort)
    }
  }

  #show(answer: Answer, query: string): void {
    const address = (q: string) =>
      this.#field.dataset['search'] + formatState({ query: q, chosen: {}, order: 'relevance' })
    const note = (text: string) => element('p', { class: 'suggestions-note', role: 'presentation', ...ui }, text)
    const options: Child[] = [
      answer.isLocal && note(suggestionWords.here),
      answer.hits.map((shown, at) => [
        shown.tier !== 'all' && shown.tier !== answer.hits[at - 1]?.tier && note(tierNote(shown.tier, answer)),
        suggestion(shown, !answer.isLocal),
      ]),
      answer.total === 0 && note(answer.nearest.length > 0 ? suggestionWords.noneBut : suggestionWords.count(0)),
      answer.nearest.map(({ query: nearest }) => linkOption(address(nearest), nearest)),
      answer.total > 0 && linkOption(address(query), suggestionWords.all(query), 'suggestion-all'),
    ]
    this.#list.replaceChildren(...element('div', {}, ...options).children.map((child) => toDom(child)))
    this.#options().forEach((option, at) => (option.id = `suggestion-${at}`))
    this.#list.hidden = false
    this.#input.setAttribute('aria-expanded', 'true')
    this.#choose(-1)
    this.#say(suggestionWords.countOfSuggestions(answer.total))
  }

  #pressed(event: KeyboardEvent): void {
    const options = this.#options()
    if (this.#list.hidden) return event.key === 'ArrowDown' ? void this.#suggest() : undefined
    if (event.key === 'ArrowDown') this.#choose(this.#active + 1 < options.length ? this.#active + 1 : -1)
    else if (event.key === 'ArrowUp') this.#choose(this.#active >= 0 ? this.#active - 1 : options.length - 1)
    else if (event.key === 'Enter' && this.#active >= 0) options[this.#active]?.click()
    else if (event.key === 'Escape') this.#close()
    else return
    event.preventDefault()
  }

  #choose(at: number): void {
    this.#active = at
    for (const [place, option] of this.#options().entries()) option.setAttribute('aria-selected', String(place === at))
    const chosen = this.#options()[at]
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id)
    else this.#input.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  #close(): void {
    this.#list.hidden = true
    this.#input.setAttribute('aria-expanded', 'false')
    this.#choose(-1)
  }

  #say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')]
  }
}

/** Why what follows is here although it does not have all words. */
function tierNote(tier: Tier, { some }: Answer): string {
  return tier === 'meaning' ? suggestionWords.byMeaning : lackingWords(some)
}

const LIST = {
  id: 'suggestions',
  class: 'suggestions',
  role: 'listbox',
  'aria-label': suggestionWords.suggestions,
  hidden: true,
}

const COMBOBOX = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': 'suggestions',
  'aria-expanded': 'false',
}
