import type { RecordType } from '../model/kinds.ts'

/** What may be renamed. A gap is named by its issue and its party, and goes with them. */
export const RENAMED = ['party', 'issue', 'source', 'round', 'claim', 'position', 'comparison'] as const

/** What may become one with another of its kind. */
export const MERGED = ['party', 'issue', 'source', 'round', 'claim', 'position'] as const

/** Something to be told to readers about it, as a correction of the record that stays. */
export type CorrectionNote = { readonly on: string; readonly note: string }

/** What is to be done with the records of one comparison. Ids are as records name each other. */
export type MoveRequest =
  | {
      readonly do: 'rename'
      readonly kind: (typeof RENAMED)[number]
      readonly from: string
      readonly to: string
      readonly correction?: CorrectionNote | undefined
    }
  | {
      readonly do: 'merge'
      readonly kind: (typeof MERGED)[number]
      /** The record that goes. */
      readonly from: string
      /** The record that stays. */
      readonly to: string
      readonly correction?: CorrectionNote | undefined
    }
  | {
      readonly do: 'split'
      readonly kind: 'issue'
      /** The issue that is split, which keeps its address. */
      readonly from: string
      /** The issue that is new. */
      readonly to: string
      readonly title: string
      readonly question: string
      /** The positions that go to the new issue. */
      readonly positions: readonly string[]
      /** Whether links between statements that come to lie in two issues are cut; else they are a reason not to do it. */
      readonly cutsLinks: boolean
    }

/** The new ids of records, by kind and the id they had. */
export type Renames = ReadonlyMap<RecordType, ReadonlyMap<string, string>>

/** What becomes of one file: its text, and its path where that is another; null where it goes. */
export type FileChange = {
  /** Where it was; null for a new one. */
  readonly from: string | null
  /** Where it will be; null where it goes. */
  readonly to: string | null
  readonly text: string
}

/** What a request comes to, or every reason why it cannot be done. */
export type MovePlan =
  | { readonly changes: readonly FileChange[]; readonly told: readonly string[] }
  | { readonly refused: readonly string[] }
