import { hashOfWords, translationSchema, type RecordTranslation } from '../model/record-translation.ts'
import type { Translatable, Words } from '../model/translatable.ts'
import { serialiseValue } from './serialise-record.ts'

/** A translation that is begun: who translates what and when, and the words that are there already. */
export type BegunTranslation = Pick<RecordTranslation, 'by' | 'translator'> & {
  readonly translated: string
  readonly type: Translatable
  /** The words of the original as they are now. */
  readonly original: Words
  /** Those that are translated already. */
  readonly words: Words
}

/**
 * The text of the file of a translation. What is not translated yet stands in it as comments, with the words of the original, to be
 * written over: so the file can be published from the start, and shows the original's words as such until they are.
 */
export function serialiseTranslation({ type, original, words, ...head }: BegunTranslation): string {
  const { body: bodyOfOriginal, ...open } = original
  const { body, ...given } = words
  const left = Object.fromEntries(Object.entries(open).filter(([key]) => given[key] === undefined))
  const fields = serialiseValue(translationSchema(type), { translates: hashOfWords(original), ...head, ...given })
  const commented = serialiseValue(translationSchema(type), left).replace(/^(?=.)/gm, '# ')
  const hint = Object.keys(left).length === 0 ? '' : HINT + commented
  if (type === 'site') return fields + hint
  const below = bodyOfOriginal !== undefined && body === undefined ? `${BODY_HINT}\n` : ''
  return `---\n${fields}${hint}${below}---\n${typeof body === 'string' ? `\n${body}\n` : ''}`
}

const HINT = '# To be translated: take away the sign and the blank before a field, and write over its words.\n'
const BODY_HINT = '# The text below the fields of the original can be translated below the second line ---.'
