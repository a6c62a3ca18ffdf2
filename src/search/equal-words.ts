import type { SearchIndex } from './load-index.ts'
import type { QueryUnit } from './query-units.ts'
import type { TextsOf } from './phrase.ts'
import { phrasePosting, type PhrasePosting } from './split-word.ts'

/**
 * For each unit of a query, what the publisher says is the same: where a word or words of a group are typed, the others of
 * the group count as typed; from a loaded term it leads to the neutral words, and never back. What stands for several words stands for each of them.
 */
export function equalWords(index: SearchIndex, units: readonly QueryUnit[], textsOf: TextsOf): Equal[] {
  const equal = units.map((): Equal => ({ variants: new Map(), phrases: [] }))
  for (const group of index.synonyms) {
    for (const [nth, entry] of group.entries()) {
      for (const start of startsOf(index, units, entry)) {
        const others = group.filter((_, at) => at !== nth)
        const spans = equal.slice(start, start + entry.length)
        for (const other of others) addTo(spans, index, other, textsOf)
      }
    }
  }
  for (const { from, to } of index.leads) {
    for (const start of startsOf(index, units, from)) addTo(equal.slice(start, start + from.length), index, to, textsOf)
  }
  return equal
}

function addTo(spans: readonly Equal[], index: SearchIndex, other: readonly string[], textsOf: TextsOf): void {
  const [word = ''] = other
  if (other.length > 1) {
    const posting = phrasePosting(index, other, textsOf)
    if (posting) for (const { phrases } of spans) phrases.push({ ...posting, weight: COUNTS })
    return
  }
  const forms = [word, ...index.formsOf(word).flatMap((key) => index.byForm.get(key) ?? [])]
  for (const form of forms) if (index.postings.has(form)) for (const { variants } of spans) variants.set(form, COUNTS)
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

export type Equal = { readonly variants: Map<string, number>; readonly phrases: PhrasePosting[] }
