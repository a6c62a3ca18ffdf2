import { hasSort, SORTS } from './sorts.ts'

/** Hides the rows of the matrix without a meeting point of the chosen sort; kept in the address, `?meeting=apart`. */
class MeetingFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('change', () => {
      const url = new URL(location.href)
      const sort = this.querySelector<HTMLInputElement>('input:checked')?.value ?? ''
      if (sort === '') url.searchParams.delete('meeting')
      else url.searchParams.set('meeting', sort)
      history.replaceState(history.state, '', url.href.replaceAll('%2C', ','))
      this.#show(sort)
    })
    window.addEventListener('popstate', () => this.#read())
    // Shown as of another day, other rows fit.
    document.addEventListener('as-of', () => this.#read())
    this.#read()
  }

  #read(): void {
    const sort = new URLSearchParams(location.search).get('meeting') ?? ''
    this.#show(SORTS.some(({ id }) => id === sort) ? sort : '')
  }

  #show(sort: string): void {
    for (const box of this.querySelectorAll('input')) box.checked = box.value === sort
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-issue]')]
    for (const row of rows) {
      const meeting = row.querySelector<HTMLElement>('[data-meeting]')?.dataset['meeting'] ?? ''
      row.hidden = !hasSort(meeting, sort)
    }
    for (const group of document.querySelectorAll<HTMLElement>('.matrix tbody')) {
      group.hidden = !group.querySelector('tr[data-issue]:not([hidden])')
    }
    const shown = rows.filter((row) => !row.hidden).length
    const output = this.querySelector('output')
    if (output) output.textContent = this.dataset['showing']?.replace('{shown}', String(shown)) ?? ''
  }
}

customElements.define('meeting-filter', MeetingFilter)
