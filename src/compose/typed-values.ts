import { innerSchema, variantsOf } from '#core/model/schema-fields.ts'
import type { z } from '#core/model/schema.ts'
import { isList, type Value, type Values } from './values.ts'

/** Values as their schema has them: what was typed into a form or a command as text is a number where one is expected. */
export type TypedValue = string | number | boolean | readonly TypedValue[] | { readonly [key: string]: TypedValue }

/** The values of a group with its numbers as numbers; a text that is none stays, for the check to tell. */
export function typedValues(schema: z.core.$ZodType, values: Values): { readonly [key: string]: TypedValue } {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, typed(at(schema, key), value)]],
    ),
  )
}

function typed(schemas: readonly z.core.$ZodType[], value: Value): TypedValue {
  if (typeof value === 'string') return isNumeric(value) && wantsNumber(schemas) ? Number(value) : value
  if (typeof value === 'boolean') return value
  if (isList(value))
    return value.map((item, nth) =>
      typed(
        schemas.flatMap((schema) => at(schema, nth)),
        item,
      ),
    )
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined
        ? []
        : [
            [
              key,
              typed(
                schemas.flatMap((schema) => at(schema, key)),
                inner,
              ),
            ],
          ],
    ),
  )
}

function at(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  return variantsOf(schema).flatMap((variant) => innerSchema(variant, step) ?? [])
}

function isNumeric(value: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(value) && Number.isFinite(Number(value))
}

/** A date may be written as a number too, but is a text. */
function wantsNumber(schemas: readonly z.core.$ZodType[]): boolean {
  const types = schemas.flatMap(variantsOf).map((variant) => (variant as z.core.$ZodTypes)._zod.def.type)
  return types.includes('number') && !types.includes('string')
}
