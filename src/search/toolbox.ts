import { fetchJson } from './fetch-json.ts'
import { createNeighbours, type NeighbourBook } from './neighbours/load-neighbours.ts'
import type { PackedNeighbours } from './neighbours/pack-neighbours.ts'
import type { AnswerTools, Wants } from './answer-question.ts'

/**
 * Fetches what most queries do without when one first needs it: the table of mistypings, and the files with words of like
 * meaning. What cannot be fetched is done without; a later query tries again.
 */
export function createToolbox(manifestUrl: string): Toolbox {
  const folder = new URL('search/near/', new URL(manifestUrl, self.location.href))
  let little: Pick<AnswerTools, 'nearWords' | 'waysOn' | 'whenFew'> | undefined
  let book: NeighbourBook | undefined
  const openBook = async () => {
    const { starts, version } = await fetchJson<Starts>(new URL('starts.json', folder).href, 'no-cache')
    return createNeighbours(starts, (file) =>
      fetchJson<PackedNeighbours>(new URL(`${file}.json?v=${version}`, folder).href),
    )
  }
  return {
    tools: () => ({ ...little, neighboursOf: (word) => book?.of(word), isWord: (word) => book?.isWord(word) }),
    fetchWanted: async (wants) => {
      const before = little
      try {
        if (wants.nearWords || wants.waysOn) little ??= await import('./when-little-is-found.ts')
        if (wants.neighbours.length === 0) return little !== before
        book ??= await openBook()
        await book.read(wants.neighbours)
        return true
      } catch {
        return little !== before
      }
    },
  }
}

type Starts = { readonly starts: readonly string[]; readonly version: string }

export type Toolbox = {
  readonly tools: () => AnswerTools
  /** Whether anything came that was not at hand before. */
  readonly fetchWanted: (wants: Wants) => Promise<boolean>
}
