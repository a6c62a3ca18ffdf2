import type { Posting } from './posting.ts'
import type { PackedColumn } from './pack-column.ts'
import { unpackNumbers } from './pack-numbers.ts'
import { FIELD_WEIGHTS, type SharedField } from './search-document.ts'

/** Reads a shared field, with document numbers counted from `offset`. */
export function loadColumn(packed: PackedColumn, offset: number): LoadedColumn {
  const numbers = unpackNumbers(packed.values)
  const documents = Array.from({ length: packed.size }, (): number[] => [])
  const weight = FIELD_WEIGHTS[packed.field]
  let read = 0
  const keys = unpackNumbers(packed.counts).map((count, at) => {
    const own = numbers.slice(read, (read += count))
    for (const value of own) documents[value]!.push(offset + at)
    return own.map((value) => packed.keys[value] ?? '')
  })
  return {
    field: packed.field,
    keys,
    values: packed.keys,
    postings: documents.map((list) => ({
      documents: list,
      // A round on five issues is on none of them in particular.
      weights: list.map((document) => weight / Math.sqrt(keys[document - offset]!.length)),
      field: packed.field,
    })),
  }
}

export type LoadedColumn = {
  readonly field: SharedField
  /** For each document, its keys. */
  readonly keys: readonly (readonly string[])[]
  /** The key of each value. */
  readonly values: readonly string[]
  /** For each value, the documents that have it. */
  readonly postings: readonly Posting[]
}
