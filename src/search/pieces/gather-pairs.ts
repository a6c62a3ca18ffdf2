import { fold } from '../fold.ts'
import { glanceOf } from '../phrase.ts'
import { MOST_TOGETHER } from '../split-word.ts'
import type { SearchDocument } from '../search-document.ts'
import { wordsOf } from '../words-of.ts'
import { SLOTS } from './piece.ts'
import type { DocumentTerms, GatheredWords } from './gather-words.ts'

/**
 * Reads all documents once and gives where two words stand one right after the other; and where longer phrases do, of those
 * asked for. Numbers are those of a text list: twice the document, and one more where the first word is in its title.
 */
export function gatherPairs(
  documents: readonly SearchDocument[],
  terms: readonly DocumentTerms[],
  phrases: readonly (readonly string[])[],
): GatheredPairs {
  const pairs = new Map<string, number[]>()
  const longer = new Map<string, number[]>()
  const byFirst = Map.groupBy(phrases, ([first]) => first)
  for (const [document, { title, texts }] of documents.entries()) {
    const add = (to: Map<string, number[]>, words: string, first: string) => {
      const number = 2 * document + (terms[document]!.title.has(first) ? 1 : 0)
      const list = to.get(words)
      if (!list) to.set(words, [number])
      else if (list.at(-1) !== number) list.push(number)
    }
    for (const text of [title, ...texts]) {
      const folded = fold(text)
      const words = wordsOf(text)
      for (const [at, word] of words.entries()) {
        const next = words[at + 1]
        if (next === undefined || !folded.includes(glanceOf(word))) continue
        add(pairs, `${word} ${next}`, word)
        for (const phrase of byFirst.get(word) ?? []) {
          if (phrase.every((one, nth) => words[at + nth] === one)) add(longer, phrase.join(' '), word)
        }
      }
    }
  }
  return { pairs, longer }
}

/** Tells of words whether too many documents hold all of them for the words to count as one. */
export function commonTogether({ words }: Pick<GatheredWords, 'words'>): (together: readonly string[]) => boolean {
  const text = SLOTS.indexOf('text')
  const sets = new Map<string, ReadonlySet<number>>()
  const documentsOf = (word: string) => words.get(word)?.find(({ slot }) => slot === text)?.numbers ?? []
  const setOf = (word: string) => {
    const known = sets.get(word) ?? new Set(documentsOf(word).map((number) => number >> 1))
    sets.set(word, known)
    return known
  }
  return (together) => {
    const sorted = [...new Set(together)].sort((a, b) => documentsOf(a).length - documentsOf(b).length)
    if (documentsOf(sorted[0]!).length <= MOST_TOGETHER) return false
    const others = sorted.slice(1).map(setOf)
    let count = 0
    for (const number of documentsOf(sorted[0]!)) {
      if (others.every((other) => other.has(number >> 1)) && ++count > MOST_TOGETHER) return true
    }
    return false
  }
}

export type GatheredPairs = {
  /** By both words with a blank between them. */
  readonly pairs: ReadonlyMap<string, readonly number[]>
  readonly longer: ReadonlyMap<string, readonly number[]>
}
