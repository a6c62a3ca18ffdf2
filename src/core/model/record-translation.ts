import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Day } from './date.ts'
import { CODE, field, NAME, STAYS } from './field.ts'
import { day, name, z } from './schema.ts'
import { WORDS_SCHEMA, type Translatable, type Words, type WordsValue } from './translatable.ts'

/** Who put words of the publisher into another language: a person, or a machine without one. */
export const TRANSLATED_BY = ['human', 'machine'] as const

/** What stands in every file of a translation, above the words. */
const head = {
  /** What it translates: the first letters of a hash of the words as they were. In quotes, since it may look like a number. */
  translates: field(
    z.string().regex(/^[0-9a-f]{16}$/, {
      error: 'expected the 16 letters that npm run new -- translation writes, in quotes',
    }),
    { ...CODE, ...STAYS, weight: 'field' },
  ),
  /** When it was translated. */
  translated: field(day, { ...CODE, ...STAYS, weight: 'field' }),
  /** Whether a person translated, or a machine. */
  by: field(z.enum(TRANSLATED_BY), { ...CODE, ...STAYS, weight: 'field' }),
  /** Who translated or answers for it. */
  translator: field(name.optional(), { ...NAME, ...STAYS, weight: 'field' }),
}

/** The names of these fields: no field with words may have one of them. */
export const TRANSLATION_HEAD = Object.keys(head)

type Head = z.infer<z.ZodObject<typeof head>>

/** The fields of a file that translates such a thing: who translated what and when, and words. Nothing else has a place in it. */
export function translationSchema(type: Translatable): z.ZodType<Head & Record<string, unknown>> {
  return z.strictObject({ ...head, ...WORDS_SCHEMA[type].shape })
}

/** What a translation is of. */
export type TranslatedThing =
  | { readonly type: Exclude<Translatable, 'page' | 'site'>; readonly comparison: string; readonly id: string }
  | { readonly type: 'page'; readonly id: string }
  | { readonly type: 'site' }

/** The publisher's words of one thing in one other language. */
export type RecordTranslation = Head & {
  readonly of: TranslatedThing
  readonly language: string
  /** Its own file, and that of what it translates, below the content folder. */
  readonly file: string
  readonly original: string
  readonly translated: Day
  /** What is translated, the body among it. What is not here stays in its own language. */
  readonly words: Words
}

/** What tells words from any others: the first letters of the SHA-256 of them as JSON with sorted keys. */
export function hashOfWords(words: Words): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(words)))).slice(0, 16)
}

function canonical(value: WordsValue): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? '')}`).join(',')}}`
}

function isList(value: WordsValue): value is readonly WordsValue[] {
  return Array.isArray(value)
}
