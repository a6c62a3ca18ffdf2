import { Scalar, stringify } from 'yaml'
import type { AnyRecord } from '../model/record.ts'
import { alternativeId, day, formerId, id, language, optionId, partialDate, REFERS, type z } from '../model/schema.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { defOf, isDefault, isMadeFrom, partsOf, variantsOf } from '../model/schema-fields.ts'

/**
 * The text of a record's file: its fields in the order of the schema, then its body. Every text stands in double quotes
 * on one line, so that nothing in it can be taken for YAML; dates, ids and fixed words stand plain. What a schema adds
 * by itself is left out. Parsing it gives the same record. Runs in a browser too.
 */
export function serialiseRecord(record: AnyRecord): string {
  const fields = serialiseValue(RECORD_SCHEMA[record.type], record)
  return `---\n${fields === '{}\n' ? '' : fields}---\n${record.body === '' ? '' : `\n${record.body}\n`}`
}

/**
 * A value as a record's file has it: a group as its lines, anything else as it stands behind a key.
 *
 * @param style `flow` for what stands within brackets, on one line
 */
export function serialiseValue(schema: z.core.$ZodType, value: unknown, style: 'any' | 'flow' = 'any'): string {
  return stringify(inOrder(schema, value), {
    collectionStyle: style,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
  })
}

/** What may stand without quotes; `yaml` puts them back where the value would be read as something else. */
const PLAIN = [day, id, formerId, optionId, alternativeId, language, partialDate]

/** The value as it is to be written: fields in the order of their schema, and plain words marked. */
function inOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (typeof value === 'string') return isPlain(schema) ? plain(value, schema) : value
  if (typeof value !== 'object' || value === null) return value
  const parts = partsOf(schema, value)
  if (Array.isArray(value)) return parts.map((part) => inOrder(part.schema, part.value))
  const told = parts.filter((part) => !isDefault(part.schema, part.value))
  return Object.fromEntries(told.map((part) => [part.key, inOrder(part.schema, part.value)]))
}

function isPlain(schema: z.core.$ZodType): boolean {
  const def = defOf(schema)
  const refers = REFERS.get(schema)
  if (refers) return refers.as !== 'party-or-person'
  if (PLAIN.some((base) => isMadeFrom(schema, base)) || def.type === 'enum' || def.type === 'literal') return true
  if (def.type === 'optional' || def.type === 'default') return isPlain(def.innerType)
  return def.type === 'union' && def.options.some(isPlain)
}

function plain(value: string, schema: z.core.$ZodType): Scalar {
  // Norwegian is "no", and an option may be called "yes": programs that read YAML as it was would take them for true and false.
  if (/^(?:y|n|yes|no|on|off)$/i.test(value)) return new Scalar(value)
  const isYear = /^\d{4}$/.test(value) && takesNumbers(schema)
  const scalar = new Scalar(isYear ? Number(value) : value)
  scalar.type = 'PLAIN'
  return scalar
}

/** A date of a year alone may be written as the number that YAML reads it as; an id must not. */
function takesNumbers(schema: z.core.$ZodType): boolean {
  return variantsOf(schema).some((variant) => defOf(variant).type === 'number')
}
