import { formatList } from '#site/dates.ts'
import { urls } from '#site/urls.ts'
import { parseChosenPair } from './chosen-pair.ts'

/**
 * Shows any two parties side by side: says which two in the rows of the table, and has the control of the day, which knows
 * how to fetch the records and to make a row of them, show them. What is chosen is kept in the address.
 */
class PairChooser extends HTMLElement {
  #title = document.title

  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('change', () => this.#choose())
    window.addEventListener('popstate', () => this.#read())
    document.addEventListener('as-of', () => this.#shown())
    this.#read()
  }

  #choose(): void {
    const url = new URL(location.href)
    for (const select of this.#selects()) {
      const side = select.dataset['choose'] ?? ''
      if (select.value === '') url.searchParams.delete(side)
      else url.searchParams.set(side, select.value)
    }
    history.replaceState(history.state, '', url.href)
    this.#read()
  }

  #read(): void {
    const query = new URLSearchParams(location.search)
    const all = [...(this.querySelector('select')?.options ?? [])].map(({ value }) => value).filter(Boolean)
    for (const select of this.#selects()) {
      const value = query.get(select.dataset['choose'] ?? '') ?? ''
      select.value = all.includes(value) ? value : ''
    }
    const chosen = parseChosenPair(query, all)
    const control = document.querySelector<HTMLElement>('as-of-control')
    const table = this.#table()
    if (!control || !table) return
    if (chosen.kind !== 'two') {
      table.hidden = true
      document.title = this.#title
      control.dataset['unbuilt'] = 'waiting'
      return this.#say(chosen.kind === 'same' ? this.dataset['same'] : '')
    }
    this.#name(table, [chosen.a, chosen.b])
    const pair = `${chosen.a} ${chosen.b}`
    for (const part of document.querySelectorAll<HTMLElement>('[data-pair]')) {
      // A row of two others must never be taken for one of these.
      if (part.dataset['pair'] !== pair) delete part.dataset['relation']
      part.dataset['pair'] = pair
    }
    control.dataset['unbuilt'] = 'chosen'
    if (table.hidden) this.#say(this.dataset['loading'])
    document.dispatchEvent(new CustomEvent('parties'))
  }

  /** Names the two wherever the page does. */
  #name(table: HTMLElement, ids: readonly [string, string]): void {
    const names = this.#selects().map((select) => select.selectedOptions[0]?.textContent.trim() ?? '')
    const both = formatList(names)
    document.title = `${both} · ${this.#title}`
    const heading = table.querySelector('h2')
    if (heading) heading.textContent = both
    const comparison = table.dataset['chosenPair'] ?? ''
    for (const [at, link] of table.querySelectorAll<HTMLAnchorElement>('a[data-side]').entries()) {
      link.textContent = names[at] ?? ''
      link.href = urls.party(comparison, ids[at] ?? '')
    }
    const inWords = table.querySelector<HTMLAnchorElement>('a[data-in-words]')
    if (inWords) inWords.search = `?parties=${ids.join(',')}`
  }

  /** The control tells that it has done what it could: rows that know how the two stand have been made. */
  #shown(): void {
    const table = this.#table()
    if (!table || document.querySelector<HTMLElement>('as-of-control')?.dataset['unbuilt'] !== 'chosen') return
    const isMade = [...table.querySelectorAll<HTMLElement>('tr[data-issue]')].every((row) => 'relation' in row.dataset)
    table.hidden = !isMade
    this.#say(isMade ? '' : this.dataset['failed'])
  }

  #say(text = ''): void {
    const status = this.querySelector('[role=status]')
    if (status && status.textContent !== text) status.textContent = text
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')]
  }

  #table(): HTMLElement | null {
    return document.querySelector<HTMLElement>('[data-chosen-pair]')
  }
}

customElements.define('pair-chooser', PairChooser)
