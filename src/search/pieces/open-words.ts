import { once } from '#core/model/once.ts'
import { unpackNumbers } from '../pack-numbers.ts'
import { unpackWords } from '../pack-words.ts'
import type { Posting } from '../posting.ts'
import { FIELD_WEIGHTS, type SharedField } from '../search-document.ts'
import type { LargeColumn } from './large-column.ts'
import { SLOTS, type PairsPiece, type WordsPiece } from './piece.ts'

/** Reads a piece: the postings of each of its words, by its place among them, made when they are first asked for. */
export function openWords({ lists }: WordsPiece, { columns, severalOf }: Fields): (nth: number) => readonly Posting[] {
  const numbers = unpackNumbers(lists)
  const places: number[] = []
  for (let at = 0; at < numbers.length;) {
    places.push(at)
    for (let left = numbers[at++]!; left > 0; left--) at += 2 + numbers[at + 1]!
  }
  const read = (from: number) => {
    const postings: Posting[] = []
    let at = from
    for (let left = numbers[at++]!; left > 0; left--) {
      const field = SLOTS[numbers[at]!]!
      const count = numbers[at + 1]!
      const own = summed(numbers, at + 2, count)
      at += 2 + count
      const column = columns.get(field)
      if (column) postings.push(...own.map((value) => column.posting(value)))
      else if (field === 'text') postings.push(textPosting(own))
      else postings.push(fieldPosting(field, own, severalOf(field)))
    }
    return postings
  }
  const made = places.map((place) => once(() => read(place)))
  return (nth) => made[nth]!()
}

/** Reads a piece of pairs: where both words stand together, by what they are as one and how long the first is. */
export function openPairs({ joined, lists }: PairsPiece): ReadonlyMap<string, () => StoredPhrase> {
  const numbers = unpackNumbers(lists)
  let at = 0
  return new Map(
    unpackWords(joined).map((word) => {
      const key = pairKey(word, numbers[at]!)
      const from = at
      at += 2 + (numbers[at + 1]! >> 1)
      return [key, once(() => readPhrase(numbers, from))]
    }),
  )
}

export function pairKey(joined: string, first: number): string {
  return `${joined} ${first}`
}

/** Reads where a phrase stands: see `packPair`. */
export function readPhrase(numbers: readonly number[], at: number): StoredPhrase {
  const counted = numbers[at + 1]!
  const posting = textPosting(summed(numbers, at + 2, counted >> 1))
  return { posting, documents: new Set(posting.documents), isCommon: (counted & 1) === 1 }
}

function textPosting(own: readonly number[]): Posting {
  return {
    documents: own.map((number) => number >> 1),
    weights: own.map((number) => (number & 1 ? FIELD_WEIGHTS.title : FIELD_WEIGHTS.text)),
    field: 'text',
  }
}

/** A document that has several such values may stand in it more than once. */
function fieldPosting(
  field: SharedField,
  documents: readonly number[],
  several: readonly number[] | undefined,
): Posting {
  const weight = FIELD_WEIGHTS[field]
  return { documents, weights: documents.map((one) => weight / Math.sqrt(several?.[one] ?? 1)), field }
}

function summed(numbers: readonly number[], from: number, count: number): number[] {
  let sum = 0
  return Array.from({ length: count }, (_, at) => (sum += numbers[from + at]!))
}

type Fields = {
  readonly columns: ReadonlyMap<SharedField | 'text', LargeColumn>
  /** For a field of which some documents have several values: how many each has. */
  readonly severalOf: (field: SharedField) => readonly number[] | undefined
}

export type StoredPhrase = {
  readonly posting: Posting
  readonly documents: ReadonlySet<number>
  /** Whether so many documents hold all of the words that they are too common to be one. */
  readonly isCommon: boolean
}
