import { fetchJson } from '../fetch-json.ts'
import type { SiteInPieces } from '../protocol.ts'
import type { Shelved } from '../shelved.ts'
import { loadStemmers } from '../stemmers.ts'
import { openSite } from './open-site.ts'
import type { Frame, Piece, PieceName, Versioned } from './piece.ts'

/** Fetches the frame of a site in pieces; the pieces follow as questions need them. */
export async function fetchSite({ pieces: folder, version }: SiteInPieces): Promise<Shelved> {
  const get = async <T>(name: string): Promise<T> => {
    const file = await fetchJson<T & Versioned>(`${folder}${name}.json?v=${version}`)
    // A site that was published anew while the page stood open: its numbers mean other words and documents.
    if (file.version !== version) throw new Error(`${name} is of ${file.version}, not of ${version}`)
    return file
  }
  const frame = await get<Frame>('frame')
  const { site, takeMissing, put } = openSite(frame, await loadStemmers(frame.languages))
  const underWay = new Map<PieceName, Promise<void>>()
  const bring = async (name: PieceName): Promise<void> => {
    try {
      put(name, await get<Piece>(name))
    } finally {
      underWay.delete(name)
    }
  }
  return {
    site,
    rest: {
      forget: () => void takeMissing(),
      fetch: () =>
        takeMissing().map((name) => {
          const coming = underWay.get(name) ?? bring(name)
          underWay.set(name, coming)
          // Whoever still waits for it is told; a question that was overtaken need not hear of it.
          coming.catch(() => undefined)
          return coming
        }),
    },
  }
}
