import { innerSchema, shapeOf, variantsOf } from './schema-fields.ts'
import { WORDS_SCHEMA, type Translatable, type Words, type WordsValue } from './translatable.ts'
import type { z } from './schema.ts'

/** Something with its words in another language, as far as they are translated. */
export type InLanguage<Thing> = {
  readonly thing: Thing
  /** The words that are translated, as they stand in it now. */
  readonly translated: readonly string[]
  /** The words that stayed as they were. */
  readonly left: readonly string[]
}

/**
 * A record, a page or settings with translated words in the place of its own. Items of a list are told by their ids; where they
 * have none by their order, if there are as many as there were. What is not translated stays; nothing but words is another. The
 * body is put in its place too, but not among the words that are told: pages have it as HTML.
 */
export function inLanguage<Thing extends object>(type: Translatable, thing: Thing, words: Words): InLanguage<Thing> {
  const told = { translated: new Array<string>(), left: new Array<string>() }
  const laid = lay(WORDS_SCHEMA[type], thing, words, told) as Thing
  const { body } = words
  return { thing: typeof body === 'string' && 'body' in thing ? { ...laid, body } : laid, ...told }
}

type Told = { readonly translated: string[]; readonly left: string[] }

function lay(schema: z.core.$ZodType, value: unknown, words: WordsValue | undefined, told: Told): unknown {
  const [variant] = variantsOf(schema)
  if (typeof value === 'string') {
    const own = typeof words === 'string' ? words : undefined
    told[own === undefined ? 'left' : 'translated'].push(own ?? value)
    return own ?? value
  }
  if (!variant || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const item = innerSchema(variant, 0)
    if (!item) return value
    const find = wordsOfItems(item, value, words)
    return value.map((one: unknown, at) => (isOfWords(item, one) ? lay(item, one, find(one, at), told) : one))
  }
  const held = value as Record<string, unknown>
  const own = isGroup(words) ? words : {}
  const laid = Object.entries(shapeOf(variant) ?? {}).flatMap(([key, inner]) =>
    key === 'id' || held[key] === undefined ? [] : [[key, lay(inner, held[key], own[key], told)] as const],
  )
  return { ...held, ...Object.fromEntries(laid) }
}

/** Which words are those of an item. */
function wordsOfItems(item: z.core.$ZodType, value: readonly unknown[], words: WordsValue | undefined) {
  const given = Array.isArray(words) ? (words as readonly WordsValue[]) : []
  if (hasIds(item)) {
    const byId = new Map(given.map((one) => [isGroup(one) ? one['id'] : undefined, one]))
    return (one: unknown) => byId.get((one as { id?: string }).id)
  }
  const withWords = value.flatMap((one, at) => (isOfWords(item, one) && hasWords(item, one) ? [at] : []))
  const fits = withWords.length === given.length
  return (_: unknown, at: number) => (fits ? given[withWords.indexOf(at)] : undefined)
}

/** Whether something stands in it that could be translated. */
function hasWords(item: z.core.$ZodType, value: unknown): boolean {
  const told = { translated: [], left: [] }
  lay(item, value, undefined, told)
  return told.left.length > 0
}

/** Not the plain id of an issue among groups of issues. */
function isOfWords(item: z.core.$ZodType, value: unknown): boolean {
  const [variant] = variantsOf(item)
  return (typeof value === 'string') === (variant !== undefined && shapeOf(variant) === null)
}

/** Whether the items of a list are told by ids. */
export function hasIds(item: z.core.$ZodType): boolean {
  return variantsOf(item).some((variant) => shapeOf(variant)?.['id'] !== undefined)
}

export function isGroup(words: WordsValue | undefined): words is Words {
  return typeof words === 'object' && !Array.isArray(words)
}
