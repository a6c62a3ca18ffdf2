import { fetchJson } from './fetch-json.ts'
import { loadSite, type FetchedShard, type LoadedSite } from './loaded-site.ts'
import { loadStemmers } from './stemmers.ts'
import type { SearchManifest, SearchShard, ShardFiles, ShownDocument } from './protocol.ts'
import type { Shelved } from './shelved.ts'

/**
 * Fetches comparisons when they are first needed, and keeps them; of a large site, its frame. The manifest is asked for
 * anew each time, since it names the version of each file: an index and texts of different days would not fit together.
 */
export function createShelf(manifestUrl: string): Shelf {
  let manifest: Promise<SearchManifest> | undefined
  let inPieces: Promise<Shelved> | undefined
  const shards = new Map<string, Promise<FetchedShard>>()
  let loaded: { readonly key: string; readonly site: LoadedSite } | undefined
  const get = async (comparison?: string): Promise<Shelved> => {
    manifest = keepUnlessFailed(
      manifest ?? fetchJson<SearchManifest>(manifestUrl, 'no-cache'),
      () => (manifest = undefined),
    )
    const all = await manifest
    if ('pieces' in all) {
      inPieces ??= import('./pieces/fetch-site.ts').then(({ fetchSite }) => fetchSite(all))
      return inPieces
    }
    const own = all.filter((entry) => entry.comparison === comparison)
    const wanted = own.length > 0 ? own : all
    for (const entry of wanted) {
      const { comparison: id } = entry
      if (!shards.has(id))
        shards.set(
          id,
          keepUnlessFailed(fetchShard(entry), () => shards.delete(id)),
        )
    }
    const fetched = await Promise.all(wanted.map(({ comparison: id }) => shards.get(id)!))
    const key = wanted.map(({ comparison: id }) => id).join('/')
    if (loaded?.key !== key) {
      const stemmers = await loadStemmers(fetched.flatMap(({ shard }) => shard.index.languages))
      loaded = { key, site: loadSite(fetched, stemmers) }
    }
    return { site: loaded.site }
  }
  const reopen = () => {
    const wasInPieces = inPieces !== undefined
    if (wasInPieces) manifest = inPieces = undefined
    return wasInPieces
  }
  return { get, reopen }
}

async function fetchShard({ index, texts }: ShardFiles): Promise<FetchedShard> {
  const [shard, documents] = await Promise.all([fetchJson<SearchShard>(index), fetchJson<ShownDocument[]>(texts)])
  return { shard, documents }
}

/** A failure, such as no network, must not stay: the next use tries again. */
function keepUnlessFailed<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.catch(forget)
  return promise
}

export type Shelf = {
  /** Gives one comparison, or all of them, ready to be searched; of a site in pieces, always all of it. */
  readonly get: (comparison?: string) => Promise<Shelved>
  /** Lets go of a site in pieces: it may have been published anew. False where there was none. */
  readonly reopen: () => boolean
}
