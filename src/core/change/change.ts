import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord, Party } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'

/** A run of words in two texts: in both, only in the later one, or only in the earlier one. */
export type WordRun = { readonly text: string; readonly change: 'same' | 'added' | 'removed' }

/** What a change of the content means, one thing at a time. */
export type Change =
  | { readonly kind: 'added' | 'gone'; readonly record: AnyRecord }
  /** Somebody's own words, or their translation, which should never change without a reason. */
  | { readonly kind: 'quote'; readonly record: AnyRecord; readonly path: FieldPath; readonly words: readonly WordRun[] }
  /** Any other text or value. A missing one is an empty text. */
  | { readonly kind: 'field'; readonly record: AnyRecord; readonly path: FieldPath; readonly words: readonly WordRun[] }
  /** A warning that is accepted from now on, with its reason. */
  | { readonly kind: 'accepted'; readonly record: AnyRecord; readonly rule: string; readonly reason: string }
  /** What one record says about an option. */
  | StanceChange<'coded'>
  /** What the page shows for a party on an option, worked out from all its statements. */
  | StanceChange<'shown'>
  | {
      readonly kind: 'source'
      readonly record: AnyRecord
      readonly path: FieldPath
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'coverage'; readonly party: Party; readonly from: Coverage; readonly to: Coverage }
  /** A word that mixes alphabets, and so may not be what it looks like. */
  | { readonly kind: 'mixed-scripts'; readonly record: AnyRecord; readonly path: FieldPath; readonly word: string }
  /** A web host that no source led to before, as browsers ask for it: without letters that look like others. */
  | { readonly kind: 'new-host'; readonly record: AnyRecord; readonly host: string }

type StanceChange<Kind extends string> = {
  readonly kind: Kind
  readonly record: AnyRecord
  readonly party: string
  readonly issue: string
  readonly option: string
  readonly from: Stance | null
  readonly to: Stance | null
}

/** How many statements a party has, and in how many words. */
export type Coverage = { readonly statements: number; readonly words: number }

/** The changes of one comparison. */
export type ComparisonChanges = { readonly comparison: string; readonly changes: readonly Change[] }
