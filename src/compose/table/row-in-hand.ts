import type { Mapping } from './mapping.ts'
import type { Tell } from './read-cell.ts'
import type { RowTexts } from './row.ts'
import type { Shelf } from './shelf.ts'

/** A row whose comparison is known, while its parts are read. */
export type RowInHand = {
  readonly texts: RowTexts
  /** The records of its comparison, by what they may be called. */
  readonly shelf: Shelf
  readonly mapping: Mapping
  readonly tell: Tell
}
