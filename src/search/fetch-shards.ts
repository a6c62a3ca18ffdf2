import { fetchJson } from './fetch-json.ts'
import { loadSite, type FetchedShard, type LoadedSite } from './loaded-site.ts'
import { loadStemmers } from './stemmers.ts'
import type { SearchShard, ShardFiles, ShownDocument } from './protocol.ts'

/**
 * Fetches comparisons when they are first needed, and keeps them. The manifest is asked for anew each time, since it names
 * the version of each file: an index and texts of different days would not fit together.
 */
export function createShelf(manifestUrl: string): Shelf {
  let manifest: Promise<readonly ShardFiles[]> | undefined
  const shards = new Map<string, Promise<FetchedShard>>()
  let loaded: { readonly key: string; readonly site: LoadedSite } | undefined
  return async (comparison) => {
    manifest = keepUnlessFailed(
      manifest ?? fetchJson<readonly ShardFiles[]>(manifestUrl, 'no-cache'),
      () => (manifest = undefined),
    )
    const all = await manifest
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
    return loaded.site
  }
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

/** Gives one comparison, or all of them, ready to be searched. */
export type Shelf = (comparison?: string) => Promise<LoadedSite>
