import { fetchJson } from './fetch-json.ts'
import { createNeighbours, type NeighbourBook } from './neighbours/load-neighbours.ts'
import type { PackedNeighbours } from './neighbours/pack-neighbours.ts'
import type { SearchResult, Tools } from './search-with.ts'

/**
 * Fetches what most queries do without when one first needs it: the table of mistypings, and the files with words of like
 * meaning. What cannot be fetched is done without; a later query tries again.
 */
export function createToolbox(manifestUrl: string): Toolbox {
  const folder = new URL('search/near/', new URL(manifestUrl, self.location.href))
  let nearWords: Tools['nearWords']
  let book: NeighbourBook | undefined
  const openBook = async () => {
    const { starts, version } = await fetchJson<Starts>(new URL('starts.json', folder).href, 'no-cache')
    return createNeighbours(starts, (file) =>
      fetchJson<PackedNeighbours>(new URL(`${file}.json?v=${version}`, folder).href),
    )
  }
  return {
    tools: () => ({ ...(nearWords ? { nearWords } : {}), neighboursOf: (word) => book?.of(word) }),
    fetchWanted: async (wants) => {
      const before = [nearWords, book] as const
      try {
        if (wants.nearWords && !nearWords) nearWords = (await import('./near-words.ts')).nearWords
        if (wants.neighbours.length === 0) return nearWords !== before[0]
        book ??= await openBook()
        await book.read(wants.neighbours)
        return true
      } catch {
        return nearWords !== before[0]
      }
    },
  }
}

type Starts = { readonly starts: readonly string[]; readonly version: string }

export type Toolbox = {
  readonly tools: () => Tools
  /** Whether anything came that was not at hand before. */
  readonly fetchWanted: (wants: SearchResult['wants']) => Promise<boolean>
}
