import { formatChoice, moveEarlier, parseChoice } from './chosen-parties.ts'

/** The columns of a matrix before those of the parties: issue and relation. */
const COLUMNS_BEFORE = 2

/** Shows the chosen parties in the chosen order, in every table and list of the page that has `data-party` parts. */
class PartyChooser extends HTMLElement {
  #all: string[] = []
  /** All parties in the order shown; which of them are shown is in the boxes. */
  #order: string[] = []
  /** The choice that the other parts of the page have been told of. */
  #told = ''

  connectedCallback(): void {
    this.#all = this.#items().map((item) => item.dataset['choice'] ?? '')
    this.hidden = false
    this.addEventListener('change', () => this.#chosen(this.#checked()))
    this.addEventListener('click', (event) => this.#clicked(event))
    // Wherever the page links to a few parties by themselves, they are shown here, in one step.
    document.addEventListener('click', (event) => this.#only(event))
    window.addEventListener('popstate', () => this.#read())
    // Rows that were made anew for another day know nothing of the choice.
    document.addEventListener('as-of', () => this.#read())
    this.#read()
  }

  #read(): void {
    const chosen = parseChoice(new URLSearchParams(location.search).get('parties'), this.#all)
    this.#order = [...chosen, ...this.#all.filter((id) => !chosen.includes(id))]
    this.#show(chosen)
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null
    if (!button) return
    if (button.hasAttribute('data-reset')) {
      this.#order = [...this.#all]
      return this.#chosen(this.#all)
    }
    const id = button.closest<HTMLElement>('[data-choice]')?.dataset['choice'] ?? ''
    this.#order = moveEarlier(this.#order, id)
    this.#chosen(this.#checked())
    // The first has no place to move to, and its button is hidden: the keyboard stays with the party.
    button.focus()
    if (document.activeElement !== button) button.closest('li')?.querySelector('input')?.focus()
  }

  #only(event: MouseEvent): void {
    const { target, ctrlKey, metaKey, shiftKey } = event
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-only]') : null
    if (!link || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    this.#chosen(this.#order.filter((id) => link.dataset['only']?.split(' ').includes(id)))
    this.querySelector('output')?.scrollIntoView({ block: 'nearest' })
  }

  #checked(): string[] {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value)
    return this.#order.filter((id) => boxes.includes(id))
  }

  /** Nobody chosen is a choice too: what is under the pointer stays, and the way back to all is beside it. */
  #chosen(chosen: readonly string[]): void {
    const url = new URL(location.href)
    const value = formatChoice(chosen, this.#all)
    if (value === null) url.searchParams.delete('parties')
    else url.searchParams.set('parties', value)
    history.replaceState(history.state, '', decodeCommas(url))
    this.#show(chosen)
  }

  #show(chosen: readonly string[]): void {
    for (const box of this.querySelectorAll('input')) box.checked = chosen.includes(box.value)
    for (const item of this.#items()) this.#place(item, item.dataset['choice'] ?? '')
    for (const part of document.querySelectorAll<HTMLElement>('main [data-party]')) {
      part.hidden = !chosen.includes(part.dataset['party'] ?? '')
      this.#place(part, part.dataset['party'] ?? '')
    }
    // A row that spans more columns than there are would make them all anew.
    for (const group of document.querySelectorAll<HTMLTableCellElement>('.matrix-group th')) {
      group.colSpan = chosen.length + COLUMNS_BEFORE
    }
    const output = this.querySelector('output')
    if (output) output.textContent = this.dataset['showing']?.replace('{shown}', String(chosen.length)) ?? ''
    const reset = this.querySelector<HTMLElement>('[data-reset]')
    if (reset) reset.hidden = chosen.join() === this.#all.join()
    if (this.#told === chosen.join()) return
    this.#told = chosen.join()
    document.dispatchEvent(new CustomEvent('parties'))
  }

  /** Puts a part where its party belongs among its siblings. */
  #place(part: HTMLElement, id: string): void {
    const siblings = [...(part.parentElement?.children ?? [])].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && this.#idOf(one) !== undefined,
    )
    const rank = this.#order.indexOf(id)
    const before = siblings.find((one) => one !== part && this.#order.indexOf(this.#idOf(one) ?? '') > rank)
    if (before && part.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_PRECEDING) before.before(part)
    else if (!before && siblings.at(-1) !== part) siblings.at(-1)?.after(part)
  }

  #idOf(part: HTMLElement): string | undefined {
    return part.dataset['party'] ?? part.dataset['choice']
  }

  #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-choice]')]
  }
}

/** Commas need no escape in a query, and an address with them can be read. */
function decodeCommas(url: URL): string {
  return url.href.replaceAll('%2C', ',')
}

customElements.define('party-chooser', PartyChooser)
