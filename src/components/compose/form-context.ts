import type { RecordType } from '#core/model/kinds.ts'
import type { Values } from '#compose/values.ts'

/** Something that a list offers. */
export type Choice = { readonly id: string; readonly title: string }

/** What a form needs to know beside its fields. */
export type FormContext = {
  readonly values: Values
  readonly hint: (path: readonly string[]) => string | undefined
  readonly records: (to: string) => readonly Choice[]
  /** The rows of a table: the options of the issue. */
  readonly rows: readonly Choice[]
  /** The kind of the record that the form is about. */
  readonly type: RecordType
  /** The new records whose fields stand in the form already: two fields may name one. */
  readonly drawn: Set<string>
}
