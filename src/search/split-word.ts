import type { SearchIndex } from './load-index.ts'
import { holdsPhrase, type TextsOf } from './phrase.ts'
import type { PhrasePosting } from './posting.ts'

/**
 * Where a word stands as two, one right after the other: `healthcare` in `health care`, `g77` in `G 77`, `20km` in `20 km`. Documents whose texts are not at
 * hand are taken at their word if they hold both. Undefined where it stands nowhere so.
 */
export function splitPosting(index: SearchIndex, word: string, textsOf: TextsOf): PhrasePosting | undefined {
  const lettersAndFigure = /^(\p{L}+|\d+)((?<=\p{L})\d+|(?<=\d)\p{L}+)$/u.exec(word)
  if (lettersAndFigure) return phrasePosting(index, lettersAndFigure.slice(1), textsOf)
  if (/\d/.test(word)) return undefined
  const shortest = shortestPart(word)
  for (let at = shortest; at <= word.length - shortest; at++) {
    const posting = phrasePosting(index, [word.slice(0, at), word.slice(at)], textsOf)
    if (posting) return posting
  }
  return undefined
}

/** Where words stand one right after the other; undefined where they never do. */
export function phrasePosting(
  index: SearchIndex,
  phrase: readonly string[],
  textsOf: TextsOf,
): PhrasePosting | undefined {
  if (index.inPieces) return index.inPieces.together(phrase)
  const [first, ...others] = phrase.map((word) => documentsOf(index, word))
  if (!first || [first, ...others].some(({ size }) => size === 0)) return undefined
  const all = [...first].filter(([document]) => others.every((other) => other.has(document)))
  if (all.length > MOST_TOGETHER) return undefined
  const held = all.filter(([document]) => holdsPhrase(index, document, phrase, textsOf) ?? true)
  if (held.length === 0) return undefined
  const documents = held.map(([document]) => document)
  return {
    weight: TOGETHER_COUNT,
    posting: { documents, weights: held.map(([, weight]) => weight), field: 'text' },
    phrase,
  }
}

/** Letters of a word that may be part of one; of Arabic ones, which write few vowels, fewer. */
export function shortestPart(word: string): number {
  return /^[؀-ۿ]/.test(word) ? 2 : 3
}

/** Two words for one count almost as much as the one. */
export const TOGETHER_COUNT = 0.95

/** Words that stand in more documents together are too common to be one. */
export const MOST_TOGETHER = 500

function documentsOf(index: SearchIndex, word: string): ReadonlyMap<number, number> {
  const own = (index.postings.get(word) ?? []).filter(({ field }) => field === 'text')
  return new Map(
    own.flatMap(({ documents, weights }) => documents.map((document, at) => [document, weights[at]!] as const)),
  )
}

export type { PhrasePosting }
