import type { Severity } from '#core/model/problem.ts'
import type { TypedValue } from '../typed-values.ts'

/** The texts of a row by the names of their columns, without empty ones; a formula as it stands. */
export type RowTexts = ReadonlyMap<string, string>

/** What is wrong in one cell, or with a row. */
export type RowProblem = {
  /** As a spreadsheet counts, from 1 with the headings. */
  readonly row: number
  /** The name of a column as an export has it, or the heading where it has none. */
  readonly column: string
  readonly severity: Severity
  readonly message: string
  readonly fix: string
  /** Whether the cell is empty and must not be: then a flag can give the value for all rows. */
  readonly isMissing: boolean
}

/** What a row of the table says, of one party; not yet held to what a record has to be. */
export type RowDraft = {
  readonly number: number
  readonly comparison: string | null
  readonly issue: IssueRef | null
  /** Where the table names the record itself, as an export does: `<issue>/<file name>`. */
  readonly id: string | null
  readonly party: string | null
  /** The fields of the position but for its source. */
  readonly values: Readonly<Record<string, TypedValue>>
  readonly body: string
  readonly source: SourceRef | null
  readonly problems: readonly RowProblem[]
  readonly notes: readonly string[]
}

/** An issue that is there, or one that comes along. */
export type IssueRef =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly title: string; readonly question: string | null }

/** A source that is there, or what the row says of one that is not: rows with the same key mean the same one. */
export type SourceRef =
  | { readonly kind: 'known'; readonly id: string }
  | {
      readonly kind: 'new'
      readonly key: string
      readonly id: string | null
      readonly values: ReadonlyMap<string, TypedValue>
      readonly filled: ReadonlySet<string>
    }
