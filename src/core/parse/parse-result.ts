import type { Locate } from '../model/field-path.ts'
import type { Problem } from '../model/problem.ts'
import type { AnyRecord } from '../model/record.ts'

/** A record with the means to find its fields in the author's file. */
export type ParsedRecord = { readonly record: AnyRecord; readonly locate: Locate }

/** Either a record, or why there is none: a file with an error in it never gives a record. */
export type ParseResult =
  { readonly ok: true; readonly parsed: ParsedRecord } | { readonly ok: false; readonly problems: readonly Problem[] }
