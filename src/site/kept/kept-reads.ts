import type { Place } from '#core/model/reads.ts'
import type { KeptReads } from '#disk/kept-list.ts'
import { nameOfPlace, type Frame } from './read-recorder.ts'

/** Which lists have read something that is another now, or of which nobody can tell. */
export function changedLists(
  { places, digests, lists }: KeptReads,
  digest: (place: string) => string | null,
): readonly boolean[] {
  const isOther = places.map((place, at) => {
    const before = digests[at] ?? null
    return before === null || digest(place) !== before
  })
  const changed: boolean[] = []
  // A list takes in none but those before it.
  for (const list of lists) {
    const [placesOf, partsOf] = halves(list)
    changed.push(placesOf.some((at) => isOther[at] ?? true) || partsOf.some((at) => changed[at] ?? true))
  }
  return changed
}

/** Gathers what the pages of a build have read: newly, or by the lists of the build before. */
export class ReadsGatherer {
  readonly #places = new Map<string, number>()
  readonly #lists: (readonly number[])[] = []
  /** Lists by what is in them: what was read in the same way by many is one. */
  readonly #numbers = new Map<string, number>()
  readonly #ofPlaces = new Map<Place, number>()
  /**
   * The number of the list of what a page has read, once it is made to its end; null if it has read itself, so that nobody can say.
   * It and all that it took in are closed.
   */
  add(page: Frame): number | null {
    const open = new Set<Frame>()
    const waiting: Frame[] = [page]
    for (let frame = waiting.at(-1); frame; frame = waiting.at(-1)) {
      const missing = [...(frame.parts ?? [])].filter(({ list }) => list === undefined)
      if (missing.some((one) => open.has(one))) return null
      if (missing.length > 0) {
        open.add(frame)
        for (const one of missing) waiting.push(one)
        continue
      }
      if (frame.list === undefined) frame.close(this.#addFrame(frame))
      open.delete(frame)
      waiting.pop()
    }
    return page.list ?? null
  }

  /** Takes over lists that another gatherer has gathered, such as that of the build before: gives the number of each by its number there. */
  taker({ places, lists }: KeptReads): (number: number) => number {
    const taken = new Map<number, number>()
    const take = (number: number): number => {
      const known = taken.get(number)
      if (known !== undefined) return known
      const [own, parts] = halves(lists[number] ?? [0])
      const added = this.#addList(
        own.map((at) => this.#placeOf(places[at] ?? '')),
        parts.map(take),
      )
      taken.set(number, added)
      return added
    }
    return take
  }

  /** All that was gathered, with what is at each place now. */
  gathered(digest: (place: string) => string | null): KeptReads {
    const places = [...this.#places.keys()]
    return { places, digests: places.map(digest), lists: this.#lists }
  }

  #addFrame({ places, parts }: Frame): number {
    return this.#addList(
      [...(places ?? [])].map((place) => this.#numberOf(place)),
      [...(parts ?? [])].flatMap(({ list }) => list ?? []),
    )
  }

  #addList(places: readonly number[], parts: readonly number[]): number {
    const [own, taken] = [ordered(places), ordered(parts).filter((part) => !this.#isOfNothing(part))]
    const [only] = taken
    if (own.length === 0 && taken.length === 1 && only !== undefined) return only
    const list = [own.length, ...own, ...taken]
    const key = list.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#lists.push(list)
    this.#numbers.set(key, this.#lists.length - 1)
    return this.#lists.length - 1
  }

  #isOfNothing(number: number): boolean {
    return this.#lists[number]?.length === 1
  }

  #numberOf(place: Place): number {
    const known = this.#ofPlaces.get(place)
    if (known !== undefined) return known
    const number = this.#placeOf(nameOfPlace(place))
    this.#ofPlaces.set(place, number)
    return number
  }

  #placeOf(place: string): number {
    const number = this.#places.get(place) ?? this.#places.size
    this.#places.set(place, number)
    return number
  }
}

function halves(list: readonly number[]): [places: readonly number[], parts: readonly number[]] {
  const [count = 0] = list
  return [list.slice(1, count + 1), list.slice(count + 1)]
}

function ordered(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
