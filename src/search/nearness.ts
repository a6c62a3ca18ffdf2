import { packIndex } from './pack-index.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { loadIndex } from './load-index.ts'
import type { SearchDocument } from './search-document.ts'
import { unitScores } from './unit-scores.ts'
import { spelledVariants } from './word-variants.ts'
import { wordsOf } from './words-of.ts'

/**
 * How near each of some documents comes to one, by its id: what the words of that one count for in it, as the search
 * counts them, beside what they count for in the one itself. 0 has none of them; from about 1 on it says the same.
 */
export function nearnessTo(document: SearchDocument, others: readonly SearchDocument[]): Map<string, number> {
  const index = loadIndex([packIndex([document, ...others])])
  const words = new Set([document.title, ...document.texts].flatMap(wordsOf))
  const telling = [...words].filter((word) => !FUNCTION_WORDS.has(word))
  const scores = new Float64Array(index.ids.length)
  for (const word of telling) {
    const { documents, scores: own } = unitScores(index, spelledVariants(index, word, false))
    documents.forEach((at, nth) => (scores[at]! += own[nth]! / 2))
  }
  const own = scores[index.ids.indexOf(document.id)]! || 1
  return new Map(index.ids.map((id, at) => [id, scores[at]! / own] as const).filter(([id]) => id !== document.id))
}
