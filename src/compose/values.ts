import { defOf, isMadeFrom, shapeOf, variantsOf } from '#core/model/schema-fields.ts'
import { longText, type z } from '#core/model/schema.ts'

/** What somebody has filled in so far: texts, ticks, lists and groups of them, by the keys of the fields. */
export type Value = string | boolean | readonly Value[] | Values
export type Values = { readonly [key: string]: Value | undefined }

/**
 * The values as a record holds them: empty ones left out, no blanks around texts, each letter one character, every field
 * on one line. Null where nothing is left. Texts of somebody else's that stand in full are left as they are, blanks and line
 * ends too, where the schema is known.
 */
export function cleanValues(values: Values, schema?: z.core.$ZodType): Values {
  const shapes = schema ? variantsOf(schema).map(shapeOf) : []
  const kept = Object.entries(values).flatMap(([key, value]) => {
    const field = shapes.find((shape) => shape?.[key])?.[key]
    const cleaned = value === undefined ? null : clean(value, field)
    return cleaned === null ? [] : [[key, cleaned] as const]
  })
  return Object.fromEntries(kept)
}

function clean(value: Value, schema?: z.core.$ZodType): Value | null {
  if (typeof value === 'boolean') return value || null
  if (typeof value === 'string') {
    if (schema && isVerbatim(schema)) return value.trim() === '' ? null : value
    const text = value
      .normalize('NFC')
      .replace(/\s+/g, (blanks) => (/[\n\r\t]/.test(blanks) ? ' ' : blanks))
      .trim()
    return text === '' ? null : text
  }
  if (isList(value)) {
    const items = value.flatMap((item) => clean(item, itemOf(schema)) ?? [])
    return items.length === 0 ? null : items
  }
  const group = cleanValues(value, schema)
  return Object.keys(group).length === 0 ? null : group
}

function isVerbatim(schema: z.core.$ZodType): boolean {
  return variantsOf(schema).some((variant) => isMadeFrom(variant, longText))
}

function itemOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (!schema) return undefined
  const list = variantsOf(schema)
    .map(defOf)
    .find((def) => def.type === 'array')
  return list?.element
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
