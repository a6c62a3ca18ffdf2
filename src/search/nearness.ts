import { buildIndex } from './build-index.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { loadIndex } from './load-index.ts'
import { scoreDocuments } from './score-documents.ts'
import type { SearchDocument } from './search-document.ts'
import { spelledVariants } from './word-variants.ts'
import { wordsOf } from './words-of.ts'

/**
 * How near each of some documents comes to one, by its id: what the words of that one count for in it, as the search
 * counts them, beside what they count for in the one itself. 0 has none of them; from about 1 on it says the same.
 */
export function nearnessTo(document: SearchDocument, others: readonly SearchDocument[]): Map<string, number> {
  const index = loadIndex([buildIndex([document, ...others])])
  const words = new Set([document.title, ...document.texts].flatMap(wordsOf))
  const telling = [...words].filter((word) => !FUNCTION_WORDS.has(word))
  const { scores } = scoreDocuments(
    index,
    telling.map((word) => ({ variants: spelledVariants(index, word, false), required: false })),
  )
  const own = scores[index.ids.indexOf(document.id)]! || 1
  return new Map(index.ids.map((id, at) => [id, scores[at]! / own] as const).filter(([id]) => id !== document.id))
}
