import { listed, readTexts } from '../read-texts.ts'
import { MOST_TOGETHER } from '../split-word.ts'
import type { SearchDocument } from '../search-document.ts'
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
  for (const [document, one] of documents.entries()) {
    const add = (to: Map<string, number[]>, words: string, first: string) => {
      const number = 2 * document + (terms[document]!.title.includes(first) ? 1 : 0)
      const list = to.get(words)
      if (!list) to.set(words, [number])
      else if (list.at(-1) !== number) list.push(number)
    }
    for (const text of readTexts(one)) {
      const words = listed(text.words)
      for (const [at, word] of words.entries()) {
        const next = words[at + 1]
        if (next === undefined) continue
        add(pairs, `${word} ${next}`, word)
        for (const phrase of byFirst.get(word) ?? []) {
          if (phrase.every((one, nth) => words[at + nth] === one)) add(longer, phrase.join(' '), word)
        }
      }
    }
  }
  return { pairs, longer }
}

/**
 * Tells of words whether too many documents hold all of them for the words to count as one. It is asked of every pair, so
 * of each frequent word the documents are looked up as bits.
 */
export function commonTogether({ words }: Pick<GatheredWords, 'words'>, size: number): IsCommon {
  const text = SLOTS.indexOf('text')
  const frequent = new Map<string, Frequent>()
  for (const [word, lists] of words) {
    const own = lists.find(({ slot }) => slot === text)?.numbers ?? []
    if (own.length <= MOST_TOGETHER) continue
    const bits = new Uint8Array((size >> 3) + 1)
    for (const number of own) bits[number >> 4]! |= 1 << ((number >> 1) & 7)
    frequent.set(word, { own, bits })
  }
  return (together) => {
    const all = together.flatMap((word) => frequent.get(word) ?? [])
    if (all.length < together.length) return false
    const [rarest, ...others] = all.sort((a, b) => a.own.length - b.own.length)
    let count = 0
    for (const number of rarest!.own) {
      if (others.every(({ bits }) => (bits[number >> 4]! >> ((number >> 1) & 7)) & 1) && ++count > MOST_TOGETHER)
        return true
    }
    return false
  }
}

export type IsCommon = (together: readonly string[]) => boolean

/** The documents of a word, as numbers of a text list and as bits. */
type Frequent = { readonly own: readonly number[]; readonly bits: Uint8Array }

export type GatheredPairs = {
  /** By both words with a blank between them. */
  readonly pairs: ReadonlyMap<string, readonly number[]>
  readonly longer: ReadonlyMap<string, readonly number[]>
}
