import { BODY, factsOf, type FieldFacts, type Weight } from './field.ts'
import type { FieldPath } from './field-path.ts'
import { RECORD_SCHEMA } from './record-schema.ts'
import { oncePer } from './once.ts'
import type { AnyRecord } from './record.ts'
import { innerSchema, shapeOf, variantsOf } from './schema-fields.ts'
import type { z } from './schema.ts'

/** A single value somewhere in a record, and what the field means in which it stands. */
export type FieldValue = {
  readonly path: FieldPath
  readonly value: string | number | boolean
  readonly facts: FieldFacts
}

/** Every value of a record in the order of its schema, however deep it lies, and then its body. */
export function valuesOf(record: AnyRecord): FieldValue[] {
  const body: FieldValue[] = record.body === '' ? [] : [{ path: ['body'], value: record.body, facts: BODY }]
  return [...valuesIn(RECORD_SCHEMA[record.type], record), ...body]
}

/** The texts of a record that one of its facts picks, in the order of the schema. */
export function textsOf(
  record: AnyRecord,
  isAsked: (facts: FieldFacts) => boolean,
): (FieldValue & { value: string })[] {
  return valuesOf(record).filter((one): one is FieldValue & { value: string } => {
    return typeof one.value === 'string' && one.value !== '' && isAsked(one.facts)
  })
}

/** Every value among some fields that a schema knows; also where they do not fit it, as in a file that is yet to be checked. */
export function valuesIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath = [],
  holder?: FieldFacts,
): FieldValue[] {
  const found: FieldValue[] = []
  gather(schema, value, path, holder, found)
  return found
}

/** Every rule walks every record: plain loops, and nothing is made for the many fields that a record does not have. */
function gather(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath,
  holder: FieldFacts | undefined,
  found: FieldValue[],
): void {
  if (value === undefined || value === null) return
  const facts = factsOf(schema) ?? holder
  if (typeof value !== 'object') {
    if (facts) found.push({ path, value: value as FieldValue['value'], facts })
    return
  }
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      const [inner] = variantsOf(schema).flatMap((variant) => innerSchema(variant, at) ?? [])
      if (inner) gather(inner, item, [...path, at], facts, found)
    }
    return
  }
  const variant = variantFor(schema, value)
  if (variant === undefined) return
  const held = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(shapeOf(variant) ?? value)) {
    if (held[key] === undefined || held[key] === null) continue
    const inner = innerSchema(variant, key)
    if (inner) gather(inner, held[key], [...path, key], facts, found)
  }
}

/** Of a choice between groups of fields, the one that knows all fields of a value, or else the first. */
export function variantFor(schema: z.core.$ZodType, value: object): z.core.$ZodType | undefined {
  const [first, ...others] = groupsOf(schema)
  if (others.length === 0) return first
  const fits = (shape: object | null) => shape !== null && Object.keys(value).every((key) => Object.hasOwn(shape, key))
  return [first, ...others].find((variant) => variant && fits(shapeOf(variant))) ?? first
}

const groupsOf = oncePer((schema: z.core.$ZodType): readonly z.core.$ZodType[] =>
  variantsOf(schema).filter((variant) => ['object', 'record'].includes(typeOf(variant))),
)

function typeOf(schema: z.core.$ZodType): string {
  return (schema as z.core.$ZodTypes)._zod.def.type
}

/** A field of a schema at any depth: its path without numbers, `quote.text` as two steps. */
export type SchemaField = {
  readonly path: readonly string[]
  readonly facts: FieldFacts | undefined
  readonly schema: z.core.$ZodType
}

/** Every field of a schema, groups before what is in them; of a choice between groups the fields of all. */
export function fieldsIn(schema: z.core.$ZodType, path: readonly string[] = []): SchemaField[] {
  const found = variantsOf(schema).flatMap((variant): SchemaField[] => {
    const shape = shapeOf(variant)
    if (shape) {
      return Object.entries(shape).flatMap(([key, inner]) => {
        const here = [...path, key]
        return [{ path: here, facts: factsOf(inner), schema: inner }, ...fieldsIn(inner, here)]
      })
    }
    const inner = innerSchema(variant, 0)
    return inner && typeOf(variant) !== 'record' ? fieldsIn(inner, path) : []
  })
  return found.filter(({ path: one }, at) => found.findIndex(({ path: other }) => other.join() === one.join()) === at)
}

/**
 * What the fields mean on the way to a value, the outermost first; the last that is known is its own. Any step may stand
 * for an item of a list: its number, or the name by which a report tells it from the others.
 */
export function factsOnTheWay(schema: z.core.$ZodType, path: FieldPath): FieldFacts[] {
  const [step, ...rest] = path
  if (step === undefined) return []
  for (const variant of variantsOf(schema)) {
    const inner = innerSchema(variant, step)
    if (inner) return [factsOf(inner) ?? [], factsOnTheWay(inner, rest)].flat()
  }
  return []
}

/** What it is to a reader if the value at a path changes. */
export function weightAt({ type }: AnyRecord, path: FieldPath): Exclude<Weight, 'holder'> {
  if (path[0] === 'body') return BODY.weight
  const weights = factsOnTheWay(RECORD_SCHEMA[type], path).map(({ weight }) => weight)
  return weights.findLast((weight) => weight !== 'holder') ?? 'field'
}
