import { oncePer } from '#core/model/once.ts'
import type { SearchIndex } from './load-index.ts'
import type { Posting } from './posting.ts'
import type { Variants } from './word-variants.ts'

/**
 * How well each document answers one unit of a query, after BM25 with fields: a rare word counts more than a common one,
 * a word in the title more than one in the source's name, a second occurrence less than the first, and in a short text a
 * little more than in a long one. What is typed counts most as it is typed; each document counts a unit mostly by its best
 * form.
 */
export function unitScores(index: SearchIndex, variants: Variants, others: readonly WeighedPosting[] = []): UnitScores {
  const scratch = scratchOf(index)
  const { best, strength, weightHere, strengthHere, lengthNorm } = scratch
  const documents: number[] = []
  const all: WeighedPostings[] = [...variants].map(([word, weight]) => ({
    weight,
    postings: index.postings.get(word) ?? [],
  }))
  for (const { weight, posting } of others) all.push({ weight, postings: [posting] })
  // Forms and spellings of the word are the word; what may stand for it is counted by itself, and as no rarer.
  const same = all.filter(({ weight }) => weight >= SAME_WORD)
  const forms = [
    same,
    ...all
      .filter(({ weight }) => weight < SAME_WORD)
      .sort((a, b) => b.weight - a.weight)
      .map((one) => [one]),
  ]
  let mostRarity = Infinity
  for (const form of forms) {
    const here: number[] = []
    for (const { weight, postings } of form) {
      for (const posting of postings) {
        for (let at = 0; at < posting.documents.length; at++) {
          const document = posting.documents[at]!
          if (weightHere[document] === 0) here.push(document)
          weightHere[document]! += posting.weights[at]! * weight
          strengthHere[document] = Math.max(strengthHere[document]!, weight)
        }
      }
    }
    const rarity = Math.min(mostRarity, rarityOf(here.length, index.ids.length))
    if (form === same && here.length > 0) mostRarity = rarity
    for (const document of here) {
      const weight = strengthHere[document]!
      const sum = weightHere[document]! / weight
      const value = (rarity * weight * sum) / (sum + SATURATION * lengthNorm[document]!)
      weightHere[document] = strengthHere[document] = 0
      if (strength[document] === 0) documents.push(document)
      best[document] = Math.max(value, best[document]!) + OTHER_FORMS_COUNT * Math.min(value, best[document]!)
      strength[document] = Math.max(strength[document]!, weight)
    }
  }
  const scores = Float32Array.from(documents, (document) => best[document]!)
  const strengths = Float32Array.from(documents, (document) => strength[document]!)
  for (const document of documents) best[document] = strength[document] = 0
  const holds = (word: string, document: number) =>
    index.postings.get(word)?.some((posting) => posting.documents.includes(document)) ?? false
  return { documents, scores, strengths, rarity: rarityOf(documents.length, index.ids.length), holds }
}

export function rarityOf(found: number, of: number): number {
  return LEAST_RARITY + Math.log(1 + (of - found + 0.5) / (found + 0.5))
}

/** Made once for an index: each unit of each query writes into the same arrays and leaves them empty. */
const scratchOf = oncePer((index: SearchIndex): Scratch => {
  const empty = () => new Float32Array(index.ids.length)
  return {
    ...{ best: empty(), strength: empty(), weightHere: empty(), strengthHere: empty() },
    lengthNorm: lengthNorms(index),
  }
})

function lengthNorms({ lengths }: SearchIndex): Float32Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1
  return lengths.map((length) => 1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / average)
}

/** Even a word that stands in every document tells something: by the field it stands in. */
const LEAST_RARITY = 0.3
/** From this weight on a variant is the word itself, in another form or spelling. */
const SAME_WORD = 0.8
/** A document that holds a word in several forms is a little better than one that holds only the best of them. */
const OTHER_FORMS_COUNT = 0.4
const SATURATION = 1
const LENGTH_COUNTS = 0.5

type Scratch = Record<'best' | 'strength' | 'weightHere' | 'strengthHere' | 'lengthNorm', Float32Array>

type WeighedPostings = { readonly weight: number; readonly postings: readonly Posting[] }

export type WeighedPosting = { readonly weight: number; readonly posting: Posting }

/** The documents that hold a unit in some form, each with its score and with the weight of the best form it holds. */
export type UnitScores = {
  readonly documents: readonly number[]
  readonly scores: Float32Array
  readonly strengths: Float32Array
  /** By how many documents hold it in any form. */
  readonly rarity: number
  /** Whether a document holds one of the words. */
  readonly holds: (word: string, document: number) => boolean
}
