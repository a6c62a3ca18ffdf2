/**
 * Where scripts run, a count of the sentence above the board is also its filter: opened, it names its issues and shows
 * only their rows; closed, all are shown again. The choice is kept in the address, `?relation=apart`.
 */
class BoardFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    // A details element tells of its change only to itself: caught on the way down, also from those made for another day.
    document.addEventListener('toggle', (event) => this.#toggled(event), true)
    window.addEventListener('popstate', () => this.#read())
    // Shown as of another day, other rows fit, and the sentence is made anew.
    document.addEventListener('as-of', () => this.#read())
    this.querySelector('button')?.addEventListener('click', () => this.#choose(null))
    this.#read()
  }

  #toggled({ target }: Event): void {
    const kind = target instanceof HTMLDetailsElement ? target.dataset['filter'] : undefined
    if (!(target instanceof HTMLDetailsElement) || kind === undefined || !this.#isOwn(target)) return
    const shown = this.#chosen()
    if (target.open && shown !== kind) this.#choose(kind)
    else if (!target.open && shown === kind) this.#choose(null)
  }

  #choose(kind: string | null): void {
    const url = new URL(location.href)
    if (kind === null) url.searchParams.delete('relation')
    else url.searchParams.set('relation', kind)
    history.replaceState(history.state, '', url.href.replaceAll('%2C', ','))
    this.#read()
  }

  #chosen(): string | null {
    return new URLSearchParams(location.search).get('relation')
  }

  /** Only the sentence on those whose relation the rows bear filters them; that on chosen parties has its own. */
  #isOwn(details: HTMLDetailsElement): boolean {
    return details.closest('[data-as-of=board-says], [data-as-of=pair-says]') !== null
  }

  #read(): void {
    const rows = [...document.querySelectorAll<HTMLElement>('.board tr[data-issue]')]
    const chosen = this.#chosen()
    // A relation that no issue has on this day shows all rather than none.
    const kind = rows.some((row) => row.dataset['relation'] === chosen) ? chosen : null
    for (const row of rows) row.hidden = kind !== null && row.dataset['relation'] !== kind
    for (const group of document.querySelectorAll<HTMLElement>('.board tbody')) {
      group.hidden = !group.querySelector('tr[data-issue]:not([hidden])')
    }
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-filter]')) {
      if (this.#isOwn(details)) details.open = details.dataset['filter'] === kind
    }
    const shown = rows.filter((row) => !row.hidden).length
    this.toggleAttribute('data-filtering', kind !== null)
    const status = this.querySelector('output')
    if (status) {
      status.textContent = kind === null ? '' : (this.dataset['showing'] ?? '').replace('{shown}', String(shown))
    }
  }
}

customElements.define('board-filter', BoardFilter)
