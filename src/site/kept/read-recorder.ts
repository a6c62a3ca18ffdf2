import { AsyncLocalStorage } from 'node:async_hooks'
import type { Place, Reads, Recorder } from '#core/model/reads.ts'
import type { PartStore } from '#disk/part-store.ts'

/** What is read while one thing is made: places, and what was made before from places of its own. */
export class Frame {
  /** Made when they are needed: of most things that are kept there are thousands, and few reads each. */
  places: Set<Place> | undefined
  parts: Set<Frame> | undefined
  /** The number of the list that it was put down as. What is read from then on nobody would know of. */
  list: number | undefined

  /** Forgets what was read, once it stands in a list: of large sites the reads would take more room than the records. */
  close(list: number): void {
    this.list = list
    this.places = undefined
    this.parts = undefined
  }

  addPart(part: Frame): void {
    this.parts ??= new Set()
    this.parts.add(part)
  }
}

/** An answer that was worked out: from what, and what the next build is told of it. */
export type Fact = { readonly reads: Frame } & Worked

/** An answer as a text, or the digest of a part of a page. */
export type Worked = { readonly answer: string } | { readonly part: string }

/** A recorder, and what a build asks of it. */
export type PageRecorder = {
  readonly recorder: Recorder
  /** Makes a page, and gives what it read. */
  readonly page: <T>(make: () => Promise<T>) => Promise<{ readonly answer: T; readonly reads: Frame }>
  /** What is at a place now, as a digest; null if nobody knows. */
  readonly digest: (place: string) => string | null
  /** Takes over what the build before, or another thread, has worked out at a place and would come out the same. */
  readonly believe: (place: string, worked: Worked) => void
  /** All that was taken over. */
  readonly believed: ReadonlyMap<string, Worked>
  /** What was worked out in this build. */
  readonly facts: ReadonlyMap<Place, Fact>
  /** Has the groups of places read that are known of and not yet there, so that their digests can be told. */
  readonly load: (places: Iterable<string>) => Promise<void>
  /** Whether something was read by nobody while pages were made: then no page can be trusted to have told all. */
  readonly isUnsure: () => boolean
}

/**
 * Records by whom something is read across all that is waited for, several pages at a time.
 *
 * @param parts where parts of pages are kept; without it they are made and recorded like all else
 */
export function createRecorder(parts?: PartStore): PageRecorder {
  const current = new AsyncLocalStorage<Frame>()
  const groups = new Map<string, (place: string) => string>()
  const announced = new Map<string, () => Promise<unknown>>()
  const places = new Map<string, Map<string, Place>>()
  const facts = new Map<Place, Fact>()
  const believed = new Map<string, Worked>()
  let pages = 0
  let isUnsure = false
  const frame = () => {
    const own = current.getStore()
    // What belongs to no page, or to one that has been put down, would be missing in what is kept.
    if (own ? own.list !== undefined : pages > 0) isUnsure = true
    return own
  }
  const recorder: Recorder = {
    run: (make) => {
      const own = new Frame()
      const asking = current.getStore()
      const answer = current.run(own, make)
      if (asking?.list !== undefined) isUnsure = true
      asking?.addPart(own)
      return { answer, reads: own }
    },
    apart: (make) => current.run(new Frame(), make),
    note: (reads: Reads) => {
      if (reads instanceof Frame) frame()?.addPart(reads)
    },
    read: (place) => {
      const own = frame()
      if (own) (own.places ??= new Set()).add(place)
    },
    place: (group, at) => {
      const known = places.get(group)?.get(at)
      if (known) return known
      const place = { group, at }
      const ofGroup = places.get(group) ?? new Map<string, Place>()
      places.set(group, ofGroup.set(at, place))
      return place
    },
    offer: (group, digest) => {
      groups.set(group, digest)
    },
    announce: (group, load) => {
      announced.set(group, load)
    },
    fact: <T>(place: Place, make: () => T): T => {
      const known = believed.get(nameOfPlace(place))
      if (known && 'answer' in known) return JSON.parse(known.answer) as T
      const reads = new Frame()
      const answer = current.run(reads, make)
      facts.set(place, { reads, answer: JSON.stringify(answer) })
      return answer
    },
    part: (place, make) => {
      if (!parts) return make()
      recorder.read(place)
      const known = facts.get(place) ?? believed.get(nameOfPlace(place))
      const kept = known && 'part' in known ? parts.read(known.part) : null
      if (kept !== null) return kept
      const reads = new Frame()
      const text = current.run(reads, make)
      const part = parts.write(text)
      if (part !== null) facts.set(place, { reads, part })
      return text
    },
  }
  return {
    recorder,
    page: async (make) => {
      const reads = new Frame()
      pages += 1
      try {
        return { answer: await current.run(reads, make), reads }
      } finally {
        pages -= 1
      }
    },
    digest: (place) => {
      const [group, at] = cut(place)
      return groups.get(group)?.(at) ?? null
    },
    load: async (places) => {
      const needed = new Set([...places].map((place) => cut(place)[0]))
      for (const [group, load] of announced) if (needed.has(group) && !groups.has(group)) await load()
    },
    believe: (place, worked) => {
      believed.set(place, worked)
    },
    believed,
    facts,
    isUnsure: () => isUnsure,
  }
}

/** A place as one text: how a build names it to the next. */
export function nameOfPlace({ group, at }: Place): string {
  return `${group}|${at}`
}

function cut(place: string): [group: string, at: string] {
  const end = place.indexOf('|')
  return [place.slice(0, end), place.slice(end + 1)]
}
