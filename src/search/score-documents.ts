import type { SearchIndex } from './load-index.ts'
import type { Variants } from './word-variants.ts'

/**
 * How well documents answer a query, after BM25 with fields: a rare word counts more than a common one, a word in the
 * title more than one in the source's name, a second occurrence less than the first, and in a short text a little more
 * than in a long one. What is typed counts most as it is typed; each document counts a word mostly by its best form.
 */
export function scoreDocuments(index: SearchIndex, words: readonly ScoredWord[]): Scores {
  const total = new Float64Array(index.ids.length)
  const held = new Uint8Array(index.ids.length)
  const lengthNorm = lengthNorms(index)
  for (const { variants, required } of words) {
    const { best, documents } = bestVariants(index, variants, lengthNorm)
    for (const document of documents) {
      total[document]! += required ? best[document]! : best[document]! * OPTIONAL_COUNTS
      if (required) held[document]!++
    }
  }
  const needed = words.filter(({ required }) => required).length
  const documents: number[] = []
  for (let at = 0; at < held.length; at++) if (held[at] === needed) documents.push(at)
  return { documents, scores: total }
}

function bestVariants(index: SearchIndex, variants: Variants, lengthNorm: Float32Array): BestVariants {
  const best = new Float32Array(index.ids.length)
  const weightHere = new Float32Array(index.ids.length)
  const documents: number[] = []
  let mostRarity = Infinity
  // The word as typed comes first: no other form of it may count as more rare.
  for (const [word, weight] of [...variants].sort(([, a], [, b]) => b - a)) {
    const here: number[] = []
    for (const posting of index.postings.get(word) ?? []) {
      posting.documents.forEach((document, at) => {
        if (weightHere[document] === 0) here.push(document)
        weightHere[document]! += posting.weights[at]!
      })
    }
    const rarity = Math.min(mostRarity, rarityOf(here.length, index.ids.length))
    if (weight === 1) mostRarity = rarity
    for (const document of here) {
      const sum = weightHere[document]!
      const value = (rarity * weight * sum) / (sum + SATURATION * lengthNorm[document]!)
      weightHere[document] = 0
      if (best[document] === 0) documents.push(document)
      best[document] = Math.max(value, best[document]!) + OTHER_FORMS_COUNT * Math.min(value, best[document]!)
    }
  }
  return { best, documents }
}

function rarityOf(found: number, of: number): number {
  return LEAST_RARITY + Math.log(1 + (of - found + 0.5) / (found + 0.5))
}

function lengthNorms({ lengths }: SearchIndex): Float32Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1
  return lengths.map((length) => 1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / average)
}

/** Even a word that stands in every document tells something: by the field it stands in. */
const LEAST_RARITY = 0.3
/** Half, so that a rare `what` does not outweigh the words that matter. */
const OPTIONAL_COUNTS = 0.5
/** A document that holds a word in several forms is a little better than one that holds only the best of them. */
const OTHER_FORMS_COUNT = 0.4
const SATURATION = 1
const LENGTH_COUNTS = 0.5

/** A word of the query: what it may stand for, and whether a document must hold it. */
export type ScoredWord = { readonly variants: Variants; readonly required: boolean }

/** The documents that hold all required words, and the score of each document by its number. */
export type Scores = { readonly documents: readonly number[]; readonly scores: Float64Array }

type BestVariants = { readonly best: Float32Array; readonly documents: readonly number[] }
