import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { shapeOf, variantsOf } from '../parse/schema-fields.ts'
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
  return fieldsIn(shapeOf(RECORD_SCHEMA[record.type])!, record)
}

function fieldsIn(shape: Readonly<Record<string, z.core.$ZodType>>, value: object): JsonObject {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, schema]) => {
      const held = (value as Record<string, Json | undefined>)[key]
      return held === undefined || isDefault(schema, held) ? [] : [[key, written(schema, held)]]
    }),
  )
}

function written(schema: z.core.$ZodType, value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  const variants = variantsOf(schema)
  if (Array.isArray(value)) {
    const list = variants.map((variant) => (variant as z.core.$ZodTypes)._zod.def).find(({ type }) => type === 'array')
    return list?.type === 'array' ? value.map((item: Json) => written(list.element, item)) : value
  }
  const shape = variants.map(shapeOf).find((one) => one && Object.keys(value).every((key) => Object.hasOwn(one, key)))
  return shape ? fieldsIn(shape, value) : value
}

function isDefault(schema: z.core.$ZodType, value: Json): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'default' && JSON.stringify(def.defaultValue) === JSON.stringify(value)
}
