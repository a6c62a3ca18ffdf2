import type { SearchIndex } from './load-index.ts'
import { holdsPhrase } from './phrase.ts'
import type { TextsOf } from './search.ts'
import type { WeighedPosting } from './unit-scores.ts'

/**
 * Where a word stands as two, one right after the other: `healthcare` in `health care`. Documents whose texts are not at
 * hand are taken at their word if they hold both. Undefined where it stands nowhere so.
 */
export function splitPosting(index: SearchIndex, word: string, textsOf: TextsOf): SplitPosting | undefined {
  if (/\d/.test(word)) return undefined
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const phrase = [word.slice(0, at), word.slice(at)]
    const [first, second] = phrase.map((part) => documentsOf(index, part))
    if (!first?.size || !second?.size) continue
    const both = [...first].filter(([document]) => second.has(document))
    if (both.length > MOST) continue
    const held = both.filter(([document]) => {
      const texts = textsOf(document)
      return texts === undefined || holdsPhrase(texts, phrase)
    })
    if (held.length === 0) continue
    const posting = {
      documents: held.map(([document]) => document),
      weights: held.map(([, weight]) => weight),
      field: 'text',
    }
    return { weight: 0.95, posting: posting as SplitPosting['posting'], phrase }
  }
  return undefined
}

const SHORTEST = 3

/** Words that stand in more documents together are too common to be one. */
const MOST = 500

function documentsOf(index: SearchIndex, word: string): ReadonlyMap<number, number> {
  const own = (index.postings.get(word) ?? []).filter(({ field }) => field === 'text')
  return new Map(
    own.flatMap(({ documents, weights }) => documents.map((document, at) => [document, weights[at]!] as const)),
  )
}

export type SplitPosting = WeighedPosting & { readonly phrase: readonly string[] }
