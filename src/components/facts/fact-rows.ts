import { factsOf } from '#core/model/field.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { isMadeFrom, shapeOf } from '#core/model/schema-fields.ts'
import { day, partialDate, type z } from '#core/model/schema.ts'
import { fieldWords, type FieldKey } from '#site/field-words.ts'
import { interfaceLocale } from '#site/locale.ts'

/** A field with its name and its values, to be shown in a row of its own. */
export type FactRow = {
  readonly label: string
  readonly values: readonly string[]
  readonly isDate: boolean
}

/** The rows of a record: of each field that is shown among the facts and says something, in the order of the schema. */
export function factRows(record: AnyRecord): FactRow[] {
  return Object.entries(shapeOf(RECORD_SCHEMA[record.type]) ?? {}).flatMap(([key, schema]) => {
    const held: unknown = (record as unknown as Record<string, unknown>)[key]
    const values = (Array.isArray(held) ? (held as unknown[]) : [held]).flatMap((value) => written(value) ?? [])
    if (factsOf(schema)?.shown !== 'facts' || values.length === 0) return []
    return [{ label: fieldWords[key as FieldKey], values, isDate: isDated(schema) }]
  })
}

/** A value as readers see it; groups have to be placed by hand. */
function written(value: unknown): string | null {
  if (typeof value === 'number') return value.toLocaleString(interfaceLocale)
  return typeof value === 'string' ? value : null
}

/** Taken out of what says that it may be left out; a date is a choice between two ways to write it. */
function isDated(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'default') return isDated(def.innerType)
  return [day, partialDate].some((base) => isMadeFrom(schema, base))
}
