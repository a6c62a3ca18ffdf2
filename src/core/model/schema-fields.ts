import type { FieldPath } from './field-path.ts'
import { oncePer } from './once.ts'
import type { z } from './schema.ts'

/** What a schema is made of. The only place that knows that every schema here is one of zod's own. */
export function defOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def
}

/** The names of the fields that a schema knows at a path, in its order; none where no fields are expected. */
export function fieldNames(schema: z.core.$ZodType, path: FieldPath = []): string[] {
  return [...new Set(variantsAt(schema, path).flatMap((variant) => Object.keys(shapeOf(variant) ?? {})))]
}

/** True for a field that may be left out. */
export function isOptional(schema: z.core.$ZodType, path: FieldPath): boolean {
  const key = path.at(-1)
  return variantsAt(schema, path.slice(0, -1)).some((variant) => {
    const field = shapeOf(variant)?.[key ?? '']
    return field !== undefined && canBeLeftOut(field)
  })
}

/** True for the schema of a field that may be left out. */
export function canBeLeftOut(schema: z.core.$ZodType): boolean {
  const { type } = defOf(schema)
  return type === 'optional' || type === 'default'
}

/** True for a value that the schema gives by itself where its author wrote nothing. */
export function isDefault(schema: z.core.$ZodType, value: unknown): boolean {
  const def = defOf(schema)
  return def.type === 'default' && JSON.stringify(def.defaultValue) === JSON.stringify(value)
}

/** The fields of a group, by name; null for a schema of anything else. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  const def = defOf(schema)
  return def.type === 'object' ? def.shape : null
}

/** The schemas that may apply to a value: those of a choice one by one, without wrappers such as `optional`. */
export const variantsOf = oncePer((schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const def = defOf(schema)
  if (def.type === 'optional' || def.type === 'default') return variantsOf(def.innerType)
  if (def.type === 'pipe') return variantsOf(def.in)
  if (def.type === 'union') return def.options.flatMap((option) => variantsOf(option))
  return [schema]
})

/** A part of a value: its place in it, what stands there, and the schema that holds for that. */
export type Part = { readonly key: string | number; readonly value: unknown; readonly schema: z.core.$ZodType }

/**
 * What stands within a value that a schema has let through: the items of a list, the lines of a table, or the fields of a
 * group, in the order of its schema and without those that are not there. Of a choice between groups the one counts that
 * knows all fields of the value. Whatever a schema's makers nest, everything that walks records walks here.
 */
export function partsOf(schema: z.core.$ZodType, value: object): Part[] {
  const variants = variantsOf(schema)
  if (Array.isArray(value)) return variants.flatMap((variant) => itemsOf(variant, value))
  const shapes = variants.map(shapeOf).filter((shape) => shape !== null)
  // A record knows more than its schema: what its path says. It has no choice of groups.
  const shape = shapes.length > 1 ? shapes.find((one) => fits(one, value)) : shapes[0]
  if (shape) return fieldsOf(shape, value)
  const table = variants.map(defOf).find((def) => def.type === 'record')
  return table ? Object.entries(value).map(([key, held]) => ({ key, value: held, schema: table.valueType })) : []
}

function itemsOf(schema: z.core.$ZodType, items: readonly unknown[]): Part[] {
  const def = defOf(schema)
  return items.flatMap((value, key) => {
    const item = def.type === 'array' ? def.element : def.type === 'tuple' ? def.items[key] : undefined
    return item ? [{ key, value, schema: item }] : []
  })
}

function fieldsOf(shape: Readonly<Record<string, z.core.$ZodType>>, value: object): Part[] {
  const held = value as Readonly<Record<string, unknown>>
  return Object.entries(shape).flatMap(([key, schema]) =>
    held[key] === undefined ? [] : [{ key, value: held[key], schema }],
  )
}

function fits(shape: Readonly<Record<string, unknown>>, value: object): boolean {
  return Object.keys(value).every((key) => Object.hasOwn(shape, key))
}

function variantsAt(schema: z.core.$ZodType, path: FieldPath): readonly z.core.$ZodType[] {
  const variants = variantsOf(schema)
  const [step, ...rest] = path
  if (step === undefined) return variants
  return variants.flatMap((variant) => {
    const inner = innerSchema(variant, step)
    return inner ? variantsAt(inner, rest) : []
  })
}

/** The schema of an item of a list, by any step; or of a field of a group, by its name. */
export function innerSchema(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  const def = defOf(schema)
  if (def.type === 'array') return def.element
  if (def.type === 'object') return (Object.hasOwn(def.shape, step) && def.shape[step]) || null
  if (def.type === 'record') return def.valueType
  if (def.type === 'tuple') return def.items[Number(step)] ?? null
  return null
}

/** The schemas of all that may stand in a list, a group or a table. */
export function schemasWithin(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const def = defOf(schema)
  if (def.type === 'array') return [def.element]
  if (def.type === 'object') return Object.values(def.shape)
  if (def.type === 'record') return [def.valueType]
  return def.type === 'tuple' ? def.items : []
}

/** Whether a schema is this one, or was made from it by `clone` and so by `field`. */
export function isMadeFrom(schema: z.core.$ZodType, base: z.core.$ZodType): boolean {
  return schema === base || (schema._zod.parent !== undefined && isMadeFrom(schema._zod.parent, base))
}
