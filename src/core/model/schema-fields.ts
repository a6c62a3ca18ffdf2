import type { FieldPath } from './field-path.ts'
import type { z } from './schema.ts'

/** The names of the fields that a schema knows at a path, in its order; none where no fields are expected. */
export function fieldNames(schema: z.core.$ZodType, path: FieldPath = []): string[] {
  return [...new Set(variantsAt(schema, path).flatMap((variant) => Object.keys(shapeOf(variant) ?? {})))]
}

/** True for a field that may be left out. */
export function isOptional(schema: z.core.$ZodType, path: FieldPath): boolean {
  const key = path.at(-1)
  return variantsAt(schema, path.slice(0, -1)).some((variant) => {
    const field = shapeOf(variant)?.[key ?? '']
    return field !== undefined && ['optional', 'default'].includes((field as z.core.$ZodTypes)._zod.def.type)
  })
}

/** The fields of a group, by name; null for a schema of anything else. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'object' ? def.shape : null
}

/** The schemas that may apply to a value: those of a choice one by one, without wrappers such as `optional`. */
export function variantsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'default') return variantsOf(def.innerType)
  if (def.type === 'pipe') return variantsOf(def.in)
  if (def.type === 'union') return def.options.flatMap(variantsOf)
  return [schema]
}

function variantsAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType[] {
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
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'array') return def.element
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? def.shape[step]! : null
  if (def.type === 'record') return def.valueType
  if (def.type === 'tuple') return def.items[Number(step)] ?? null
  return null
}

/** Whether a schema is this one, or was made from it by `clone` and so by `field`. */
export function isMadeFrom(schema: z.core.$ZodType, base: z.core.$ZodType): boolean {
  return schema === base || (schema._zod.parent !== undefined && isMadeFrom(schema._zod.parent, base))
}
