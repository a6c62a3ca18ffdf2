import { fetchJson } from '../fetch-json.ts'
import type { NearFiles, SiteInPieces } from '../protocol.ts'
import { loadStemmers } from '../stemmers.ts'
import { openSite, type OpenSite } from './open-site.ts'
import type { Frame, Piece, PieceName, Versioned } from './piece.ts'

/**
 * Fetches the frame of a site in pieces; the pieces follow as questions need them. The manifest is asked for anew, since it
 * names the version of all of them.
 */
export async function fetchSite(manifest: string): Promise<FetchedSite> {
  const { pieces: folder, version, near } = await fetchJson<SiteInPieces>(manifest, 'no-cache')
  const get = async <T>(name: string): Promise<T> => {
    const file = await fetchJson<T & Versioned>(`${folder}${name}.json?v=${version}`)
    // A site that was published anew while the page stood open: its numbers mean other words and documents.
    if (file.version !== version) throw new Error(`${name} is of ${file.version}, not of ${version}`)
    return file
  }
  const frame = await get<Frame>('frame')
  const opened = openSite(frame, await loadStemmers(frame.languages))
  const underWay = new Map<PieceName, Promise<void>>()
  const bring = async (name: PieceName): Promise<void> => {
    try {
      opened.put(name, await get<Piece>(name))
    } finally {
      underWay.delete(name)
    }
  }
  const fetchMissing = () =>
    opened.takeMissing().map((name) => {
      const coming = underWay.get(name) ?? bring(name)
      underWay.set(name, coming)
      // Whoever still waits for it is told; a question that was overtaken need not hear of it.
      coming.catch(() => undefined)
      return coming
    })
  return { opened, near, fetchMissing }
}

export type FetchedSite = {
  readonly opened: OpenSite
  readonly near: NearFiles | undefined
  /** Begins to fetch what was asked for in vain: one promise for each piece. */
  readonly fetchMissing: () => readonly Promise<void>[]
}
