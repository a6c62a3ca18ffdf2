import { once } from '#core/model/once.ts'
import type { FacetColumn } from '../facet-column.ts'
import type { PackedColumn } from '../pack-column.ts'
import { unpackNumbers } from '../pack-numbers.ts'
import type { Posting } from '../posting.ts'
import { FIELD_WEIGHTS } from '../search-document.ts'
import { fromCyclicSteps } from './piece.ts'

/**
 * Reads a field of a large site. A list for each document would take too long to make, so the values of all of them lie in
 * one; what is asked for seldom is made when it is asked for.
 */
export function openColumn({ field, size, keys, counts, values }: PackedColumn): LargeColumn {
  const perDocument = unpackNumbers(counts)
  const numbers = fromCyclicSteps(unpackNumbers(values), size)
  const starts = new Uint32Array(perDocument.length + 1)
  perDocument.forEach((count, at) => (starts[at + 1] = starts[at]! + count))
  const documents = once(() => documentsPerValue(size, starts, numbers))
  const weight = FIELD_WEIGHTS[field]
  const postings = Array.from({ length: size }, (_, value) =>
    once((): Posting => {
      const own = documents()[value]!
      return { field, documents: own, weights: own.map((one) => weight / Math.sqrt(perDocument[one]!)) }
    }),
  )
  const keysAt = (document: number, shorten: (key: string) => string = (key) => key) =>
    Array.from(numbers.subarray(starts[document], starts[document + 1]), (value) => shorten(keys[value] ?? ''))
  return {
    keysAt,
    posting: (value) => postings[value]!(),
    facet: (shorten = (key) => key) => {
      const short = keys.map(shorten)
      const names = [...new Set(short)]
      const numberOf = new Map(names.map((key, at) => [key, at]))
      const renumbered = short.map((key) => numberOf.get(key)!)
      return { keys: names, starts, numbers: numbers.map((value) => renumbered[value]!) }
    },
  }
}

function documentsPerValue(size: number, starts: Uint32Array, numbers: Uint32Array): number[][] {
  const documents = Array.from({ length: size }, (): number[] => [])
  for (let document = 0; document + 1 < starts.length; document++) {
    for (let at = starts[document]!; at < starts[document + 1]!; at++) documents[numbers[at]!]!.push(document)
  }
  return documents
}

export type LargeColumn = {
  /** The keys of a document. */
  readonly keysAt: (document: number) => readonly string[]
  /** The documents that have a value, by its number. */
  readonly posting: (value: number) => Posting
  /** The column as a facet counts it; `shorten` makes one key of several. */
  readonly facet: (shorten?: (key: string) => string) => FacetColumn
}
