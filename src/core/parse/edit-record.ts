import type { FieldPath } from '../model/field-path.ts'
import type { RecordType } from '../model/kinds.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { editFields, type FieldEdit } from './edit-fields.ts'
import { splitRecord } from './split-record.ts'

/** The fields of a record as its author has them, and the text below. */
export type Content = { readonly fields: Readonly<Record<string, unknown>>; readonly body: string }

/**
 * The text of a record's file with other fields or another body, and every line as it was that need not change: comments,
 * the order and the way of writing stay its author's. Null where the text cannot be taken apart. What comes back has to
 * be read again by who needs to rely on it: what is written in unusual ways may come out otherwise than meant.
 */
export function editRecord(text: string, type: RecordType, before: Content, after: Content): string | null {
  const schema = RECORD_SCHEMA[type]
  if (splitRecord(text) === null || editFields(text, [], schema) === null) return null
  let edited = text
  for (const key of new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])) {
    const [was, is] = [before.fields[key], after.fields[key]]
    // Line by line where the file is written so; else the field is written anew as a whole.
    const next =
      editFields(edited, changes([key], was, is), schema) ?? editFields(edited, [{ put: [key], value: is }], schema)
    if (next === null) return null
    edited = next
  }
  const bodyAt = splitRecord(edited)?.bodyAt ?? edited.length
  if (after.body === before.body) return edited
  return `${edited.slice(0, bodyAt)}${after.body === '' ? '' : `\n${after.body}\n`}`
}

/** What makes one value of another, as deep as they are alike. */
function changes(path: FieldPath, before: unknown, after: unknown): FieldEdit[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  // A list of nothing is written as none at all, as the program does elsewhere.
  if (after === undefined || (Array.isArray(after) && after.length === 0)) {
    return before === undefined ? [] : [{ drop: path }]
  }
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => changes([...path, key], before[key], after[key]))
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length >= before.length) {
    const held: readonly unknown[] = before
    const added: readonly unknown[] = after.slice(held.length)
    return [
      ...held.flatMap((item, at) => changes([...path, at], item, after[at])),
      // Each behind the one that was the last: so from the end on.
      ...added.toReversed().map((item) => ({ after: [...path, held.length - 1], item })),
    ]
  }
  return [{ put: path, value: after }]
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
