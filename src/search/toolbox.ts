import { fetchJson } from './fetch-json.ts'
import { createNeighbours, type NeighbourBook } from './neighbours/load-neighbours.ts'
import type { PackedNeighbours } from './neighbours/pack-neighbours.ts'
import type { AnswerTools, Wants } from './answer-question.ts'
import type { NearFiles } from './protocol.ts'

/**
 * Fetches what most queries do without when one first needs it: what reads the order of words, the table of mistypings, and
 * the files with words of like meaning. What cannot be fetched is done without, and a later query tries again; but where
 * nothing was found without it, that it could not be fetched is told, since something may well be there.
 *
 * @param near which files there are with words of like meaning, where that is known already
 */
export function createToolbox(manifestUrl: string, near: () => NearFiles | undefined = () => undefined): Toolbox {
  const folder = new URL('search/near/', new URL(manifestUrl, self.location.href))
  let little: Pick<AnswerTools, 'nearWords' | 'waysOn' | 'whenFew'> | undefined
  let order: Pick<AnswerTools, 'bringForward'> | undefined
  let book: NeighbourBook | undefined
  const openBook = async () => {
    const known = near() ?? (await fetchJson<NearFiles>(new URL('starts.json', folder).href, 'no-cache'))
    const { starts, version } = known
    return createNeighbours(starts, (file) =>
      fetchJson<PackedNeighbours>(new URL(`${file}.json?v=${version}`, folder).href),
    )
  }
  return {
    tools: () => ({
      ...order,
      ...little,
      neighboursOf: (word) => book?.of(word),
      isWord: (word) => book?.isWord(word),
    }),
    fetchWanted: async (wants) => {
      const came = await Promise.all([
        wants.order && didCome(async () => (order = await import('./bring-forward.ts'))),
        (wants.nearWords || wants.waysOn) && didCome(async () => (little = await import('./when-little-is-found.ts'))),
        wants.neighbours.length > 0 &&
          didCome(async () => {
            book ??= await openBook()
            await book.read(wants.neighbours)
          }),
      ])
      if (wants.waysOn && !little) throw new Error('What looks further could not be loaded.')
      return came.includes(true)
    },
  }
}

async function didCome(fetch: () => Promise<unknown>): Promise<boolean> {
  return fetch().then(
    () => true,
    () => false,
  )
}

export type Toolbox = {
  readonly tools: () => AnswerTools
  /** Whether anything came that was not at hand before. */
  readonly fetchWanted: (wants: Wants) => Promise<boolean>
}
