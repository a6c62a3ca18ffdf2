import { Scalar, stringify } from 'yaml'
import { reportedBy } from '../model/position.ts'
import type { AnyRecord } from '../model/record.ts'
import { day, id, language, partialDate, positionId, type z } from '../model/schema.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { shapeOf, variantsOf } from './schema-fields.ts'

/**
 * The text of a record's file: its fields in the order of the schema, then its body. Every text stands in double quotes
 * on one line, so that nothing in it can be taken for YAML; dates, ids and fixed words stand plain. What a schema adds
 * by itself is left out. Parsing it gives the same record. Runs in a browser too.
 */
export function serialiseRecord(record: AnyRecord): string {
  const fields = stringify(inOrder(RECORD_SCHEMA[record.type], record), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
  })
  return `---\n${fields === '{}\n' ? '' : fields}---\n${record.body === '' ? '' : `\n${record.body}\n`}`
}

/** What may stand without quotes; `yaml` puts them back where the value would be read as something else. */
const PLAIN: ReadonlySet<unknown> = new Set([day, id, language, partialDate, positionId, reportedBy])

/** The value as it is to be written: fields in the order of their schema, and plain words marked. */
function inOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (typeof value === 'string') return isPlain(schema) ? plain(value, schema) : value
  if (typeof value !== 'object' || value === null) return value
  const variants = variantsOf(schema).map((variant) => (variant as z.core.$ZodTypes)._zod.def)
  if (Array.isArray(value)) {
    const list = variants.find((def) => def.type === 'array' || def.type === 'tuple')
    return value.map((item, at) => {
      const inner = list?.type === 'array' ? list.element : list?.type === 'tuple' ? list.items[at] : undefined
      return inner ? inOrder(inner, item) : item
    })
  }
  const record = variants.find((def) => def.type === 'record')
  const shape = variantsOf(schema)
    .map(shapeOf)
    .find((shape) => shape && fits(shape, value))
  const inner = shape ? Object.entries(shape) : Object.keys(value).map((key) => [key, record?.valueType] as const)
  return Object.fromEntries(
    inner.flatMap(([key, of]) => {
      const held = (value as Record<string, unknown>)[key]
      return held === undefined || !of || isDefault(of, held) ? [] : [[key, inOrder(of, held)]]
    }),
  )
}

/** Of a choice between groups of fields, the one that knows all fields of the value. A record knows more than its schema. */
function fits(shape: Readonly<Record<string, unknown>>, value: object): boolean {
  return 'type' in value || Object.keys(value).every((key) => Object.hasOwn(shape, key))
}

function isPlain(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (PLAIN.has(schema) || def.type === 'enum' || def.type === 'literal') return true
  if (def.type === 'optional' || def.type === 'default') return isPlain(def.innerType)
  return def.type === 'union' && def.options.some(isPlain)
}

function plain(value: string, schema: z.core.$ZodType): Scalar {
  const isYear = /^\d{4}$/.test(value) && takesNumbers(schema)
  const scalar = new Scalar(isYear ? Number(value) : value)
  scalar.type = 'PLAIN'
  return scalar
}

/** A date of a year alone may be written as the number that YAML reads it as; an id must not. */
function takesNumbers(schema: z.core.$ZodType): boolean {
  return variantsOf(schema).some((variant) => (variant as z.core.$ZodTypes)._zod.def.type === 'number')
}

function isDefault(schema: z.core.$ZodType, value: unknown): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'default' && JSON.stringify(def.defaultValue) === JSON.stringify(value)
}
