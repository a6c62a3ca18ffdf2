import { factsOf } from '#core/model/field.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { AnyRecord } from '#core/model/record.ts'
import type { PartialDate } from '#core/model/date.ts'
import { isMadeFrom, shapeOf } from '#core/model/schema-fields.ts'
import { day, partialDate, type z } from '#core/model/schema.ts'
import { fieldWords, type FieldKey } from '#site/field-words.ts'
import { interfaceLocale } from '#site/locale.ts'

/** A field with its name and its values, to be shown in a row of its own. */
export type FactRow = {
  readonly label: string
  readonly values: readonly FactValue[]
}

/** A date, to be shown as one, or anything else in words. */
export type FactValue =
  { readonly kind: 'date'; readonly date: PartialDate } | { readonly kind: 'text'; readonly text: string }

/** The rows of a record: of each field that is shown among the facts and says something, in the order of the schema. */
export function factRows(record: AnyRecord): FactRow[] {
  return Object.entries(shapeOf(RECORD_SCHEMA[record.type]) ?? {}).flatMap(([key, schema]) => {
    const held: unknown = (record as unknown as Record<string, unknown>)[key]
    const isDate = isDated(schema)
    const values = (Array.isArray(held) ? (held as unknown[]) : [held]).flatMap((value) => written(value, isDate) ?? [])
    if (factsOf(schema)?.shown !== 'facts' || values.length === 0) return []
    return [{ label: fieldWords[key as FieldKey], values }]
  })
}

/** A value as readers see it; groups have to be placed by hand. */
function written(value: unknown, isDate: boolean): FactValue | null {
  if (isDate) {
    const { success, data } = partialDate.safeParse(value)
    return success ? { kind: 'date', date: data } : null
  }
  if (typeof value === 'number') return { kind: 'text', text: value.toLocaleString(interfaceLocale) }
  return typeof value === 'string' ? { kind: 'text', text: value } : null
}

/** Taken out of what says that it may be left out; a date is a choice between two ways to write it. */
function isDated(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'default') return isDated(def.innerType)
  return [day, partialDate].some((base) => isMadeFrom(schema, base))
}
