import type { Day } from '#core/model/date.ts'
import type { RecordType } from '#core/model/kinds.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { isDefault, shapeOf } from '#core/model/schema-fields.ts'
import { editRecord, type Content } from '#core/parse/edit-record.ts'
import { splitRecord } from '#core/parse/split-record.ts'
import { parseFields } from '#core/parse/parse-fields.ts'
import { serialiseRecord, serialiseValue } from '#core/parse/serialise-record.ts'
import { parseStrictYaml } from '#core/parse/strict-yaml.ts'
import { typedValues, type TypedValue } from './typed-values.ts'
import { cleanValues, type Values } from './values.ts'

/** A record that is there already and is to be corrected. */
export type Existing = {
  readonly record: AnyRecord
  /** The text of its file. */
  readonly text: string
  /** What the form held once it was drawn with this record: only what differs from it was changed. */
  readonly initial: Values
  /** What was wrong and what is right now, for the readers of the page. */
  readonly note: string
  /** Whether nothing was wrong: something is only added, and no note is asked. */
  readonly isAddition: boolean
  /** The day of the correction. */
  readonly today: Day
}

/** A field with what stood and what stands in it, as the file has it; empty where it was not there, or is no more. */
export type FieldChange = { readonly key: string; readonly before: string; readonly after: string }

/** A record with what was changed in it. */
export type Corrected = {
  readonly fields: { readonly [key: string]: TypedValue }
  readonly text: string
  readonly changes: readonly FieldChange[]
}

/**
 * A record with the fields that somebody changed, and all others as they were, also those that the form cannot show; the
 * text of its file with no other line changed than need be. Whoever writes a note has it in the list of corrections.
 */
export function correct({ record, text, initial, note, today }: Existing, values: Values, body: string): Corrected {
  const schema = RECORD_SCHEMA[record.type]
  const typed = (held: Values) => typedValues(schema, cleanValues(held))
  const [asked, shown] = [typed(values), typed(initial)]
  const before = contentOf(record, text)
  const changed = new Set(
    [...Object.keys(asked), ...Object.keys(shown)].filter((key) => !isSame(asked[key], shown[key])),
  )
  const kept = Object.entries(before.fields).filter(([key]) => !changed.has(key))
  const written = [...changed].flatMap((key) => (asked[key] === undefined ? [] : [[key, asked[key]] as const]))
  const isChanged = changed.size > 0 || body !== before.body
  const said = note.normalize('NFC').replace(/\s+/g, ' ').trim()
  const corrections =
    isChanged && said !== '' ? { corrections: [...record.corrections, { on: today, note: said }] } : {}
  const fields = inOrder(record.type, { ...Object.fromEntries([...kept, ...written]), ...corrections })
  const after = { fields, body }
  const changes = [...changed, ...Object.keys(corrections)].map((key) => ({
    key,
    before: linesOf(record.type, key, before.fields),
    after: linesOf(record.type, key, fields),
  }))
  const bodyChange = body === before.body ? [] : [{ key: 'body', before: before.body, after: body }]
  return {
    fields: fields as Corrected['fields'],
    text: textOf(record, text, before, after),
    changes: [...changes, ...bodyChange].filter((change) => change.before !== change.after),
  }
}

/**
 * What somebody changed in the form, field by field, and the text below under `body` if that was changed: what a draft
 * keeps, so that it does not take back what others have mended in the record since.
 */
export function changedValues({ record, text, initial }: Existing, values: Values, body: string): Values {
  const changed = Object.entries(values).filter(([key, value]) => !isSame(value, initial[key]))
  const isBody = body !== contentOf(record, text).body
  return { ...Object.fromEntries(changed), ...(isBody ? { body } : {}) }
}

/** The fields of a record as its author wrote them, without those that the schema adds, and the text below them. */
export function contentOf(record: AnyRecord, text: string): Content {
  const shape = shapeOf(RECORD_SCHEMA[record.type]) ?? {}
  const held = Object.entries(record).filter(([key, value]) => shape[key] && !isDefault(shape[key], value))
  return { fields: Object.fromEntries(held), body: splitRecord(text)?.body ?? record.body }
}

/** The edited text, if it says what is meant; else the record written anew, which loses no word but its author's comments. */
function textOf(record: AnyRecord, text: string, before: Content, after: Content): string {
  const edited = editRecord(text, record.type, before, after)
  const anew = () => serialiseRecord({ ...record, ...cleared(before, after), ...after.fields, body: after.body })
  const parts = edited === null ? null : splitRecord(edited)
  if (edited === null || !parts) return anew()
  const read = parseFields<object>(RECORD_SCHEMA[record.type], parseStrictYaml(parts.yaml, 0), '')
  const meant = parseFields<object>(RECORD_SCHEMA[record.type], { ...NO_YAML, fields: { ...after.fields } }, '')
  // As long as fields are wrong there is nothing to compare, and nothing to be sent.
  if ('marks' in read || 'marks' in meant) return edited
  return isSame(read.fields, meant.fields) && parts.body === after.body ? edited : anew()
}

const NO_YAML = { tree: null, offset: 0, marks: [] } as const

function cleared(before: Content, after: Content): Record<string, undefined> {
  const gone = Object.keys(before.fields).filter((key) => !(key in after.fields))
  return Object.fromEntries(gone.map((key) => [key, undefined]))
}

function linesOf(type: RecordType, key: string, fields: Content['fields']): string {
  return fields[key] === undefined ? '' : serialiseValue(RECORD_SCHEMA[type], { [key]: fields[key] }).trimEnd()
}

function inOrder(type: RecordType, fields: Content['fields']): Content['fields'] {
  const keys = Object.keys(shapeOf(RECORD_SCHEMA[type]) ?? {})
  return Object.fromEntries(keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])))
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
