import { factsOf, field, type FieldFacts } from './field.ts'
import { RECORD_TYPES, type RecordType } from './kinds.ts'
import { pageSchema } from './page.ts'
import { RECORD_SCHEMA } from './record-schema.ts'
import { defOf, innerSchema, shapeOf, variantsOf } from './schema-fields.ts'
import { z } from './schema.ts'
import { siteSchema } from './site.ts'

/** What can be translated in a file beside it: a record of any kind, a page of the publisher's own, the settings. */
export type Translatable = RecordType | 'page' | 'site'

/** Words alone, as they stand in the fields of what they are of; items of a list by their ids, where they have some. */
export type Words = { readonly [field: string]: WordsValue }
export type WordsValue = string | readonly WordsValue[] | Words

/**
 * Whether what stands in such a field is put into the language of a page: what the publisher says to readers, and what it
 * calls the parties. Never what others said or are called, a date, or a stance: these are what was recorded.
 */
export function isTranslatable({ voice, weight, isSentAsOf, shown }: FieldFacts): boolean {
  if (shown === 'never') return false
  return voice === 'publisher' || (voice === 'name' && weight === 'frame' && isSentAsOf)
}

type Shape = Readonly<Record<string, z.ZodType>>

/** The fields of each that can be translated, each of which may be left out. It follows from what fields were declared to mean. */
const WORDS_SHAPE: Readonly<Record<Translatable, Shape>> = {
  ...(Object.fromEntries(RECORD_TYPES.map((type) => [type, shapeOfWords(RECORD_SCHEMA[type])])) as Record<
    RecordType,
    Shape
  >),
  page: { title: pageSchema.shape.title.optional(), description: pageSchema.shape.description },
  // A site has a name as a party has one: its publisher's own.
  site: { title: siteSchema.shape.title.optional(), ...shapeOfWords(siteSchema) },
}

/** The fields with words among those of a group, in its order; of a choice between groups those of all. */
function shapeOfWords(schema: z.core.$ZodType, holder?: FieldFacts): Shape {
  const shapes = variantsOf(schema)
    .map(shapeOf)
    .filter((shape) => shape !== null)
  const words = shapes.flatMap((shape) =>
    Object.entries(shape).flatMap(([key, inner]) => {
      const found = wordsSchema(inner, holder)
      const facts = found && factsOf(found)
      return found ? [[key, facts ? field(found.optional(), facts) : found.optional()] as const] : []
    }),
  )
  const ids = shapes.flatMap((shape) => (words.length > 0 && shape['id'] ? [['id', shape['id'] as z.ZodType]] : []))
  return Object.fromEntries([...ids, ...words]) as Shape
}

/** The schema of the words in a field; null where none can be translated. */
function wordsSchema(schema: z.core.$ZodType, holder?: FieldFacts): z.ZodType | null {
  const facts = factsOf(schema) ?? holder
  const [variant, ...others] = variantsOf(schema)
  if (variant && others.length === 0) {
    const { type } = defOf(variant)
    if (type === 'string') return facts && isTranslatable(facts) ? field(variant as z.ZodType, facts) : null
    if (type === 'array') {
      const item = innerSchema(variant, 0)
      const words = item && wordsSchema(item, facts)
      return words && z.array(words)
    }
  }
  const shape = shapeOfWords(schema, facts)
  return Object.keys(shape).length === 0 ? null : z.strictObject(shape)
}

/** The same as schemas. */
export const WORDS_SCHEMA = Object.fromEntries(
  Object.entries(WORDS_SHAPE).map(([type, shape]) => [type, z.strictObject(shape)]),
) as unknown as Readonly<Record<Translatable, z.ZodObject>>

/** The words of a record, of a page or of settings that can be translated, without anything else; its body among them. */
export function wordsOf(type: Translatable, value: object): Words {
  const fields = pick(WORDS_SCHEMA[type], value) as Words | undefined
  const body = type !== 'site' && 'body' in value ? String(value.body) : ''
  return body === '' ? { ...fields } : { ...fields, body }
}

/** The part of a value that is words. Items of a list without any, such as plain ids, are no part of it. */
function pick(schema: z.core.$ZodType, value: unknown): WordsValue | undefined {
  const [variant] = variantsOf(schema)
  if (!variant || value === undefined || value === null) return undefined
  if (typeof value === 'string') return defOf(variant).type === 'string' ? value : undefined
  if (Array.isArray(value)) {
    const item = innerSchema(variant, 0)
    const words = item ? value.flatMap((one) => pick(item, one) ?? []) : []
    return words.length === 0 ? undefined : words
  }
  const held = Object.entries(shapeOf(variant) ?? {}).flatMap(([key, inner]) => {
    const words = pick(inner, (value as Record<string, unknown>)[key])
    return words === undefined ? [] : [[key, words] as const]
  })
  return held.some(([key]) => key !== 'id') ? Object.fromEntries(held) : undefined
}
