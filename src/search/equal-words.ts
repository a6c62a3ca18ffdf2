import type { SearchIndex } from './load-index.ts'
import type { TextsOf } from './phrase.ts'
import type { QueryUnit } from './query-units.ts'

import { phrasePosting, type PhrasePosting } from './split-word.ts'

/**
 * For each unit of a query, what the publisher of a comparison says is the same in it: where a word or words of a group
 * are typed, the others of the group count as typed; from a loaded term it leads to the neutral words, and never back. What
 * stands for several words stands for each of them.
 */
export function equalWords(index: SearchIndex, units: readonly QueryUnit[], textsOf: TextsOf): PhrasePosting[][] {
  const equal = units.map((): PhrasePosting[] => [])
  for (const { typed, found, from, to } of index.equal) {
    for (const start of startsOf(index, units, typed)) {
      const postings = found.flatMap((words) => within(postingsOf(index, words, textsOf), from, to))
      for (const own of equal.slice(start, start + typed.length)) own.push(...postings)
    }
  }
  return equal
}

function postingsOf(index: SearchIndex, words: readonly string[], textsOf: TextsOf): PhrasePosting[] {
  if (words.length > 1) return [phrasePosting(index, words, textsOf) ?? []].flat()
  const [word = ''] = words
  const forms = new Set([word, ...index.formsOf(word).flatMap((key) => index.byForm.get(key) ?? [])])
  return [...forms].flatMap((form) =>
    (index.postings.get(form) ?? []).map((posting) => ({ posting, phrase: [form], weight: COUNTS })),
  )
}

/** Of the comparison that says so alone: elsewhere the words may mean something else. */
function within(postings: readonly PhrasePosting[], from: number, to: number): PhrasePosting[] {
  return postings.flatMap(({ posting, phrase }) => {
    const kept = posting.documents.flatMap((document, at) => (document >= from && document < to ? [at] : []))
    if (kept.length === 0) return []
    const documents = kept.map((at) => posting.documents[at]!)
    const weights = kept.map((at) => posting.weights[at]!)
    return [{ weight: COUNTS, phrase, posting: { documents, weights, field: posting.field } }]
  })
}

const COUNTS = 0.9

function startsOf(index: SearchIndex, units: readonly QueryUnit[], entry: readonly string[]): number[] {
  return units.flatMap((_, start) => {
    const isHere = entry.every((word, at) => {
      const unit = units[start + at]
      return unit !== undefined && areForms(index, unit.text, word)
    })
    return isHere ? [start] : []
  })
}

function areForms(index: SearchIndex, one: string, other: string): boolean {
  if (one === other) return true
  const keys = index.formsOf(one)
  return index.formsOf(other).some((key) => keys.includes(key))
}
