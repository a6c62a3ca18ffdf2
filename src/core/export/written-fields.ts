import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { isDefault, partsOf } from '../model/schema-fields.ts'
import type { AnyRecord } from '../model/record.ts'
import type { z } from '../model/schema.ts'

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/**
 * The fields of a record under the names of the content model, in the order of its schema. A field that says nothing
 * beyond the schema's default (an empty list of aliases) is left out, as its author left it out.
 */
export function writtenFields(record: AnyRecord): JsonObject {
  return writtenGroup(RECORD_SCHEMA[record.type], record)
}

function writtenGroup(schema: z.core.$ZodType, value: object): JsonObject {
  const said = partsOf(schema, value).filter((part) => !isDefault(part.schema, part.value))
  return Object.fromEntries(said.map((part) => [part.key, written(part.schema, part.value as Json)]))
}

function written(schema: z.core.$ZodType, value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return writtenGroup(schema, value)
  return partsOf(schema, value).map((part) => written(part.schema, part.value as Json))
}
