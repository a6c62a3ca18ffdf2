import { AsyncLocalStorage } from 'node:async_hooks'
import type { Reads, Recorder } from '#core/model/reads.ts'

/** More places than these of one group are noted as all of it: coarser, and never too little. */
const MOST_PLACES = 400

/** The place that stands for a whole group. */
export const ALL = '*'

/** What is read while one thing is made: places, and what was made before from places of its own. */
class Frame {
  /** The places of each group. */
  readonly places = new Map<string, Set<string>>()
  readonly parts = new Set<Frame>()
}

/** A recorder, and what a build asks of it. */
export type PageRecorder = {
  readonly recorder: Recorder
  /** Makes a page, and gives what it read. */
  readonly page: <T>(make: () => Promise<T>) => Promise<{ readonly answer: T; readonly places: readonly string[] }>
  /** What is at a place now, as a digest; null if nobody knows. */
  readonly digest: (place: string) => string | null
  /** Whether something was read by nobody while pages were made: then no page can be trusted to have told all. */
  readonly isUnsure: () => boolean
}

/** Records by whom something is read across all that is waited for, several pages at a time. */
export function createRecorder(): PageRecorder {
  const current = new AsyncLocalStorage<Frame>()
  const groups = new Map<string, (place: string) => string>()
  const digests = new Map<string, string | null>()
  let pages = 0
  let isUnsure = false
  const frame = () => {
    const own = current.getStore()
    if (!own && pages > 0) isUnsure = true
    return own
  }
  const recorder: Recorder = {
    run: (make) => {
      const own = new Frame()
      const asking = current.getStore()
      const answer = current.run(own, make)
      asking?.parts.add(own)
      return { answer, reads: own }
    },
    apart: (make) => current.run(new Frame(), make),
    note: (reads: Reads) => {
      if (reads instanceof Frame) frame()?.parts.add(reads)
    },
    read: (group, place) => {
      const places = frame()?.places
      if (!places) return
      const own = places.get(group)
      if (own) own.add(place)
      else places.set(group, new Set([place]))
    },
    offer: (group, digest) => {
      groups.set(group, digest)
    },
  }
  return {
    recorder,
    page: async (make) => {
      const own = new Frame()
      pages += 1
      try {
        const answer = await current.run(own, make)
        return { answer, places: placesOf(own) }
      } finally {
        pages -= 1
      }
    },
    digest: (place) => {
      const known = digests.get(place)
      if (known !== undefined) return known
      const [group, at] = cut(place)
      const found = groups.get(group)?.(at) ?? null
      digests.set(place, found)
      return found
    },
    isUnsure: () => isUnsure,
  }
}

function cut(place: string): [group: string, at: string] {
  const end = place.indexOf('|')
  return [place.slice(0, end), place.slice(end + 1)]
}

/** All places of a frame and its parts, each once. */
function placesOf(frame: Frame): string[] {
  const seen = new Set<Frame>([frame])
  const groups = new Map<string, Set<string>>()
  for (const one of seen) {
    for (const part of one.parts) seen.add(part)
    for (const [group, places] of one.places) {
      const own = groups.get(group) ?? new Set()
      groups.set(group, own)
      for (const place of places) if (own.size <= MOST_PLACES) own.add(place)
    }
  }
  return [...groups].flatMap(([group, places]) =>
    places.size > MOST_PLACES ? [`${group}|${ALL}`] : [...places].map((at) => `${group}|${at}`),
  )
}
