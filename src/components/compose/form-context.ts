import type { RecordType } from '#core/model/kinds.ts'
import type { Attributes } from '#components/markup/element.ts'
import type { Values } from '#compose/values.ts'

/** Something that a list offers; with the attributes of its language where that is not the form's. */
export type Choice = { readonly id: string; readonly title: string; readonly language?: Attributes }

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
