import { KEY_WORDS } from './key-words.ts'
import { packNumbers } from './pack-numbers.ts'
import type { SearchDocument, SharedField } from './search-document.ts'

/**
 * Writes a shared field of all documents: each of its values once, and which documents have it. Beside it come the words
 * of each value, which go into the postings.
 */
export function packColumn(
  field: SharedField,
  documents: readonly SearchDocument[],
): { readonly packed: PackedColumn; readonly words: readonly string[] } {
  const lists = documents.map(({ shared }) => shared[field] ?? [])
  const values = new Map(lists.flat().map((value) => [identity(value), value]))
  const identities = [...values.keys()].sort()
  const number = new Map(identities.map((value, at) => [value, at]))
  const keys = identities.map((value) => values.get(value)!.key)
  const packed = {
    field,
    size: identities.length,
    keys: keys.every((key) => key === '') ? [] : keys,
    counts: packNumbers(lists.map((list) => list.length)),
    values: packNumbers(lists.flat().map((value) => number.get(identity(value))!)),
  }
  return { packed, words: identities.map((value) => (KEY_WORDS[field] ? '' : values.get(value)!.words)) }
}

function identity({ key, words }: { key: string; words: string }): string {
  return `${key}\n${words}`
}

/** A shared field: its values, and for each document how many and which of them it has. */
export type PackedColumn = {
  readonly field: SharedField
  readonly size: number
  /** Empty if the values have no keys. */
  readonly keys: readonly string[]
  readonly counts: string
  readonly values: string
}
