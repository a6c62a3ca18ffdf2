import type { ComparisonId, Id, IssueId } from './ids.ts'
import type { KINDS, RecordType } from './kinds.ts'
import type { RECORD_SCHEMA } from './record-schema.ts'
import type { z } from './schema.ts'

export type { RecordType } from './kinds.ts'

/** What every record has beside its fields. All of it follows from its path, but for the body. */
type Identity<Type extends RecordType> = {
  /** Which kind of record it is. Not to be confused with the field `kind` of parties and sources. */
  readonly type: Type
  /** Its path below the folder of its type, without `.md`; unique among its type in its comparison. */
  readonly id: Id<Type>
  /** The folder of the comparison it belongs to. */
  readonly comparison: ComparisonId
  /** Its path below the content folder, with forward slashes. */
  readonly file: string
  /** Its Markdown body as the author wrote it, without the blank lines around it; empty if there is none. */
  readonly body: string
}

/** The issue a record stands under, where its path says so. */
type OnIssue<Type extends RecordType> = (typeof KINDS)[Type]['path'] extends 'issue/name'
  ? { readonly issue: IssueId }
  : unknown

/** A record of one kind: what its path says, and the fields of its schema. */
export type RecordOf<Type extends RecordType> = {
  [T in Type]: Identity<T> & OnIssue<T> & z.infer<(typeof RECORD_SCHEMA)[T]>
}[Type]

/** Any record, told apart by its type. */
export type AnyRecord = RecordOf<RecordType>

export type Comparison = RecordOf<'comparison'>
export type Party = RecordOf<'party'>
export type Issue = RecordOf<'issue'>
export type Source = RecordOf<'source'>
export type Position = RecordOf<'position'>
export type Claim = RecordOf<'claim'>
export type Round = RecordOf<'round'>
export type Gap = RecordOf<'gap'>
export type Draft = RecordOf<'draft'>
