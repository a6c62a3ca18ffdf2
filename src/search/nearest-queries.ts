import type { SearchIndex } from './load-index.ts'
import { nearWords } from './near-words.ts'
import { parseQuery } from './parse-query.ts'
import { search } from './search.ts'
import { spelledVariants } from './word-variants.ts'

/**
 * For a query that found nothing: the nearest ones that do find something. A word that occurs nowhere is replaced by
 * words of the index that look like it; then each word is left out in turn. At most five, in folded words.
 */
export function nearestQueries(index: SearchIndex, typed: string): string[] {
  const words = parseQuery(typed).units.map(({ text }) => text)
  const replaced = words.flatMap((word, at) => {
    if (spelledVariants(index, word, false).size > 0) return []
    // Further off than what is found at once, so at least the first letter has to be right: few mistype it.
    const near = nearWords(word, index.words, { lax: true }).filter((found) => found.word[0] === word[0])
    return near.slice(0, MOST).map((found) => words.with(at, found.word).join(' '))
  })
  const shortened = words.length > 1 ? words.map((_, at) => words.toSpliced(at, 1).join(' ')) : []
  const candidates = [...new Set([...replaced, ...shortened])]
  return candidates.filter((query) => search(index, query).hits.length > 0).slice(0, MOST)
}

const MOST = 5
