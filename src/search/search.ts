import { bringForward } from './bring-forward.ts'
import type { SearchIndex } from './load-index.ts'
import { nearWords } from './near-words.ts'
import { lookFurther } from './look-further.ts'
import { reasonsOf } from './near-units.ts'
import type { TextsOf } from './phrase.ts'
import { searchWith, type SearchResult, type Tools } from './search-with.ts'

/** The same as `searchWith`, with all that looks further at hand from the start. */
export function search(
  index: SearchIndex,
  typed: string,
  textsOf: TextsOf = () => undefined,
  tools: Tools = {},
): SearchResult {
  return searchWith(index, typed, textsOf, {
    bringForward,
    nearWords,
    whenFew: { lookFurther, reasonsOf },
    ...tools,
  })
}
