import type { QueryUnit } from './query-units.ts'
import type { UnitScores } from './unit-scores.ts'
import type { Variants } from './word-variants.ts'

/** A unit of a query, and how much it tells of which documents. */
export type WeighedUnit = UnitScores & {
  readonly unit: QueryUnit
  readonly variants: Variants
  /** Words that stand for it only one right after the other. */
  readonly phrases: readonly (readonly string[])[]
  readonly required: boolean
}

export type Weighed = { readonly units: readonly WeighedUnit[]; readonly exact: readonly UnitScores[] }

/** What was not at hand and may find more, or order it better: the table of mistypings, the neighbours of words, the order of words. */
export type Wants = { nearWords: boolean; readonly neighbours: string[]; readonly order: boolean }

/** The documents that were found, and the score of each document there is, by its number. */
export type Scored = { readonly documents: readonly number[]; readonly scores: Float64Array }
