import type { WordRun } from '../statement/word-runs.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { IssueId, PartyId } from '../model/ids.ts'
import type { AnyRecord, Party } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'

/** What a changed text or value is to a reader, from what should never change without a reason to the rest. */
export type TextKind =
  /** Somebody's own words, or their translation. */
  | 'quote'
  /** What was answered to a claim, or found on it by others. */
  | 'response'
  /** What an option says: stances on it mean something else now. */
  | 'option'
  /** What is compared and what it is called: the method of a comparison, parties, the questions of issues. */
  | 'frame'
  /** Who said something, when, with what weight, and whether it still stands. */
  | 'attribution'
  /** What came of a round. */
  | 'outcome'
  /** What the publisher says in words of its own. */
  | 'wording'
  | 'field'

/** A text or value that is another one. A missing one is an empty text. */
export type TextChange = {
  readonly kind: TextKind
  readonly record: AnyRecord
  readonly path: FieldPath
  readonly words: readonly WordRun[]
  /** Of an option: how many statements are coded on it. */
  readonly statements?: number
}

/** What a change of the content means, one thing at a time. */
export type Change =
  | { readonly kind: 'added'; readonly record: AnyRecord }
  /** A record that is no more; `into` names the record that takes its address, where one says so. */
  | { readonly kind: 'gone'; readonly record: AnyRecord; readonly into: string | null }
  /**
   * The same record under another name, and so at another address. By command where it says which one it had, so that the
   * old address leads to the new one; by hand where nothing does. What else is another in it is told beside.
   */
  | { readonly kind: 'renamed'; readonly record: AnyRecord; readonly from: string; readonly by: 'command' | 'hand' }
  /** A record that says of the address of another that it had it. */
  | { readonly kind: 'address'; readonly record: AnyRecord; readonly former: string }
  | TextChange
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
  readonly party: PartyId
  readonly issue: IssueId
  readonly option: string
  readonly from: Stance | null
  readonly to: Stance | null
  /** Of a coded stance: whether quoted words, condition and source of its record are as they were. */
  readonly hasSameWords?: boolean
}

/** How many statements a party has, and in how many words. */
export type Coverage = { readonly statements: number; readonly words: number }

/** The changes of one comparison. */
export type ComparisonChanges = { readonly comparison: string; readonly changes: readonly Change[] }
