import { parseChoice } from '#components/party/chosen-parties.ts'
import { isDay, type Day } from '#core/model/date.ts'
import { formatDate } from '#site/dates.ts'
import { parseChosenDay, placeOf } from './chosen-day.ts'
import type { ShowDay } from './show-as-of.client.ts'

/** How long the records may take, in milliseconds. A request that never answers must end in words too. */
const PATIENCE = 15_000

/**
 * Shows the page as of an earlier day, and where the parties meet that are chosen. The records and the code that reads
 * them are fetched when either is first used, or when the address asks for it. The day is kept there, `?as-of=2024-12-31`.
 */
class AsOfControl extends HTMLElement {
  #days: Day[] = []
  #showing: Promise<ShowDay> | undefined
  #isLoaded = false
  /** Counts what was asked for, so that only the latest is answered. */
  #turn = 0

  connectedCallback(): void {
    this.#days = (this.dataset['days']?.split(' ') ?? []).filter(isDay)
    this.hidden = this.#days.length < 2
    const { range, date } = this.#parts()
    range.addEventListener('pointerdown', () => void this.#load(), { once: true })
    range.addEventListener('focus', () => void this.#load(), { once: true })
    date.addEventListener('focus', () => void this.#load(), { once: true })
    range.addEventListener('input', () => void this.#show(this.#days[range.valueAsNumber] ?? this.#latest()))
    range.addEventListener('change', () => this.#keep(this.#days[range.valueAsNumber] ?? this.#latest()))
    // A field that is being typed in is no date at times: nothing is asked for then.
    date.addEventListener('change', () => {
      if (!isDay(date.value) || !date.validity.valid) return
      this.#keep(date.value)
      this.#read()
    })
    this.querySelector('button')?.addEventListener('click', () => {
      this.#keep(this.#latest())
      this.#read()
      range.focus()
    })
    window.addEventListener('popstate', () => this.#read())
    document.addEventListener('parties', () => this.#read())
    this.#read()
  }

  /** Takes the day from the address. What is no day, or lies ahead, shows the latest state and says so. */
  #read(): void {
    const chosen = parseChosenDay(new URLSearchParams(location.search).get('as-of'), this.#latest())
    const note = chosen.kind === 'nonsense' || chosen.kind === 'later' ? this.dataset[chosen.kind] : undefined
    void this.#show(chosen.kind === 'day' ? chosen.day : this.#latest(), note)
  }

  async #show(day: Day, note?: string): Promise<void> {
    const own = ++this.#turn
    const isLatest = day === this.#latest()
    const notice = note ?? (isLatest ? '' : this.dataset['notice']?.replace('{date}', formatDate(day)))
    // As it was built the page shows the latest state: nothing is fetched to show that.
    const [chosen, all] = [this.#chosen(), this.#all()]
    const isBuilt = this.dataset['unbuilt'] === undefined
    if (isBuilt && isLatest && chosen.length === all.length && !this.#showing) return this.#describe(day, notice)
    // Nothing is chosen yet of what could be shown.
    if (this.dataset['unbuilt'] === 'waiting') return this.#describe(day, notice)
    this.setAttribute('aria-busy', 'true')
    // Nothing is said of a day before it stands: a picture of the page would be of another.
    if (!this.#isLoaded) this.#say(isLatest ? '' : (this.dataset['loading']?.replace('{date}', formatDate(day)) ?? ''))
    try {
      const show = await this.#load()
      this.#isLoaded = true
      if (own !== this.#turn) return
      const shown = show(day, chosen)
      // What is in sight is renewed at once, the rest in the next frames.
      this.#describe(day, notice)
      if (!(await shown)) return
    } catch {
      if (own !== this.#turn) return
      // Nothing was fetched, so the page still shows the latest state.
      this.#describe(this.#latest(), this.dataset['failed'])
    }
    this.removeAttribute('aria-busy')
    document.dispatchEvent(new CustomEvent('as-of'))
  }

  #say(notice: string): void {
    const { status } = this.#parts()
    if (status.textContent !== notice) status.textContent = notice
  }

  #describe(day: Day, notice = ''): void {
    const { range, date, output, back } = this.#parts()
    date.value = day
    range.value = String(placeOf(day, this.#days))
    range.setAttribute('aria-valuetext', formatDate(day))
    output.textContent = formatDate(day)
    this.#say(notice)
    back.hidden = day === this.#latest()
    this.toggleAttribute('data-earlier', day !== this.#latest())
  }

  #load(): Promise<ShowDay> {
    this.#showing ??= inTime(
      import('./show-as-of.client.ts').then(({ loadRegions }) =>
        loadRegions(this.dataset['records'] ?? '', this.#latest(), this.#all(), this.dataset['unbuilt'] === undefined),
      ),
    )
    // A failure, such as no network, must not stay: the next use tries again.
    this.#showing.catch(() => (this.#showing = undefined))
    return this.#showing
  }

  /** Keeps a day in the address without a step in the history: going back leaves the page as one expects. */
  #keep(day: Day): void {
    const url = new URL(location.href)
    if (day === this.#latest()) url.searchParams.delete('as-of')
    else url.searchParams.set('as-of', day)
    history.replaceState(history.state, '', url.href.replaceAll('%2C', ','))
  }

  #all(): string[] {
    return this.dataset['parties']?.split(' ') ?? []
  }

  /** The parties that the page shows, in their own order: where they can be chosen, the address tells which. */
  #chosen(): string[] {
    if (!document.querySelector('party-chooser')) return this.#all()
    const chosen = parseChoice(new URLSearchParams(location.search).get('parties'), this.#all())
    return this.#all().filter((id) => chosen.includes(id))
  }

  #latest(): Day {
    return this.#days.at(-1) ?? '0000-01-01'
  }

  #parts() {
    return {
      range: this.querySelector<HTMLInputElement>('input[type=range]')!,
      date: this.querySelector<HTMLInputElement>('input[type=date]')!,
      output: this.querySelector('output')!,
      status: this.querySelector<HTMLElement>('[role=status]')!,
      back: this.querySelector('button')!,
    }
  }
}

/** The same promise, broken where it is not kept in time. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE)
  })
  return Promise.race([promise, late])
}

customElements.define('as-of-control', AsOfControl)
