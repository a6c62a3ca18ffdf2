import { hash } from 'node:crypto'
import type { Place } from '#core/model/reads.ts'
import { halves, type KeptFact, type KeptReads } from '#disk/kept-list.ts'
import { nameOfPlace, type Fact, type Frame } from './read-recorder.ts'

/** Gathers what the pages of a build have read: newly, or by the lists of the build before. */
export class ReadsGatherer {
  readonly #places: string[] = []
  readonly #numbersOfPlaces = new Map<string, number>()
  readonly #lists: (readonly number[])[] = []
  /** New lists by what is in them: what was read in the same way by many is one. */
  readonly #numbers = new Map<string, number>()
  readonly #ofPlaces = new Map<Place, number>()
  readonly #facts = new Map<number, KeptFact>()
  readonly #madeNow: ReadonlyMap<Place, Fact>

  /** @param madeNow what is worked out in this build */
  constructor(madeNow: ReadonlyMap<Place, Fact>) {
    this.#madeNow = madeNow
  }

  /**
   * Begins with what the build before gathered. All keep their numbers.
   *
   * @param isBelieved whether what was worked out at a place would come out the same
   */
  begin({ places, lists, facts }: KeptReads, isBelieved: (place: string) => boolean): void {
    for (const place of places) this.#placeOf(place)
    for (const list of lists) this.#lists.push(list)
    for (const [at, fact] of facts) if (isBelieved(places[at] ?? '')) this.#facts.set(at, fact)
  }

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

  /** Takes over lists that another gatherer has gathered: gives the number of each by its number there. */
  taker({ places, lists, facts }: KeptReads): (number: number) => number {
    const taken = new Map<number, number>()
    const takePlace = (at: number): number => {
      const [number, fact] = [this.#placeOf(places[at] ?? ''), facts.get(at)]
      if (fact && !this.#facts.has(number)) this.#facts.set(number, { ...fact, reads: take(fact.reads) })
      return number
    }
    const take = (number: number): number => {
      const known = taken.get(number)
      if (known !== undefined) return known
      const [own, parts] = halves(lists[number] ?? [0])
      const added = this.#addList(own.map(takePlace), parts.map(take))
      taken.set(number, added)
      return added
    }
    return take
  }

  /**
   * What the lists of pages hold, with what is at each place now. Nothing is gathered any more then, and nothing held: of a large site
   * there are hundreds of thousands of places.
   *
   * @param digest what is at a place; not asked for parts of pages, which nobody can make anew by themselves
   * @param wanted the numbers of the lists of all pages
   */
  gathered(digest: (place: string) => string | null, wanted: Iterable<number>): Gathered {
    for (const [place, fact] of this.#madeNow) this.#putDown(this.#numberOf(place), fact)
    for (const known of [this.#numbers, this.#ofPlaces, this.#numbersOfPlaces]) known.clear()
    const [places, lists]: [string[], (readonly number[])[]] = [[], []]
    const [ofPlaces, ofLists, facts] = [
      new Map<number, number>(),
      new Map<number, number>(),
      new Map<number, KeptFact>(),
    ]
    const placeOf = (at: number): number => {
      const known = ofPlaces.get(at)
      if (known !== undefined) return known
      const number = places.push(this.#places[at] ?? '') - 1
      ofPlaces.set(at, number)
      const fact = this.#facts.get(at)
      if (fact) facts.set(number, { ...fact, reads: listOf(fact.reads) })
      return number
    }
    // What a list takes in, and what was worked out of what it reads, comes before it.
    const listOf = (at: number): number => {
      const known = ofLists.get(at)
      if (known !== undefined) return known
      const [own, parts] = halves(this.#lists[at] ?? [0])
      const list = [own.length, ...own.map(placeOf), ...parts.map(listOf)]
      this.#lists[at] = NOTHING
      const number = lists.push(list) - 1
      ofLists.set(at, number)
      return number
    }
    for (const at of wanted) listOf(at)
    const digests = places.map((place, at) => (isPart(facts.get(at)) ? null : digest(place)))
    return { reads: { places, digests, lists, facts }, numberOf: listOf }
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
    const key = hash('sha256', list.join(' '), 'base64url')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#lists.push(list) - 1
    this.#numbers.set(key, number)
    return number
  }

  #isOfNothing(number: number): boolean {
    return this.#lists[number]?.length === 1
  }

  #numberOf(place: Place): number {
    const known = this.#ofPlaces.get(place)
    if (known !== undefined) return known
    const number = this.#placeOf(nameOfPlace(place))
    this.#ofPlaces.set(place, number)
    const fact = this.#madeNow.get(place)
    if (fact) this.#putDown(number, fact)
    return number
  }

  /** What was worked out now may have been made from other things than before. Put down early: what many read takes much room. */
  #putDown(number: number, { reads, ...worked }: Fact): void {
    const list = this.add(reads)
    if (list === null) this.#facts.delete(number)
    else this.#facts.set(number, { ...worked, reads: list })
  }

  #placeOf(place: string): number {
    const known = this.#numbersOfPlaces.get(place)
    if (known !== undefined) return known
    const number = this.#places.push(place) - 1
    this.#numbersOfPlaces.set(place, number)
    return number
  }
}

/** What is told to the next build, and by which number it knows a list. */
export type Gathered = { readonly reads: KeptReads; readonly numberOf: (number: number) => number }

const NOTHING: readonly number[] = [0]

function isPart(fact: KeptFact | undefined): boolean {
  return fact !== undefined && 'part' in fact
}

function ordered(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
