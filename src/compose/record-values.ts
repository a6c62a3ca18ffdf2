import type { AnyRecord } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { z } from '#core/model/schema.ts'
import { shapeOf } from '#core/model/schema-fields.ts'
import { formFields, type FieldShape, type FormField } from './form-field.ts'
import { typedValues } from './typed-values.ts'
import { cleanValues, type Value, type Values } from './values.ts'

/** What a form holds of a record that is there: texts and ticks; what a field has no room for is left out. */
export function recordValues(record: AnyRecord): Values {
  return groupValues(formFields(RECORD_SCHEMA[record.type]), record)
}

/** The fields that a form could not show as they are in a record, by what it held when it was drawn with it. */
export function unshownFields(record: AnyRecord, initial: Values): string[] {
  const schema = RECORD_SCHEMA[record.type]
  const typed = typedValues(schema, cleanValues(initial))
  const held = record as unknown as Readonly<Record<string, unknown>>
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    if (held[key] === undefined || !(key in initial)) return []
    const parsed = (field as z.ZodType).safeParse(typed[key])
    return parsed.success && JSON.stringify(parsed.data) === JSON.stringify(held[key]) ? [] : [key]
  })
}

function groupValues(fields: readonly FormField[], held: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueFor(field, held[field.key])
      return value === undefined ? [] : [[field.key, value]]
    }),
  )
}

function valueFor(shape: FieldShape, value: unknown): Value | undefined {
  switch (shape.shape) {
    case 'group':
      // Where a name alone may stand for the group, it is the name.
      if (typeof value === 'string') return shape.fields.some(({ key }) => key === 'name') ? { name: value } : undefined
      return isGroup(value) ? groupValues(shape.fields, value) : undefined
    case 'list':
      return listFor(shape.item, value)
    case 'flag-or-list':
      return value === true ? true : listFor(shape.item, value)
    case 'table':
      return isGroup(value) ? textsOf(value) : undefined
    case 'flag':
      return value === true ? true : undefined
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
}

function listFor(item: FieldShape, value: unknown): Value | undefined {
  if (!Array.isArray(value)) return undefined
  const items = (value as readonly unknown[]).map((one) => valueFor(item, one))
  // Of a list that would lose an item nothing is shown: it stays as it is.
  return items.every((one) => one !== undefined) ? items : undefined
}

function textsOf(table: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(Object.entries(table).filter((row): row is [string, string] => typeof row[1] === 'string'))
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
