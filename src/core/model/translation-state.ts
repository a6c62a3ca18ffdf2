import type { Dataset } from './dataset.ts'
import { inLanguage } from './in-language.ts'
import type { AnyRecord } from './record.ts'
import { hashOfWords, type RecordTranslation } from './record-translation.ts'
import { recordsOf } from './records-of.ts'
import { wordsOf, type Translatable, type Words } from './translatable.ts'

/**
 * How far a record is translated: all its words, some of them, none; or `stale`: what was translated says something else now,
 * however much of it was translated.
 */
export const TRANSLATION_STATES = ['whole', 'part', 'stale', 'none'] as const
export type TranslationState = (typeof TRANSLATION_STATES)[number]

/** Whether the words that were translated are no longer those that stand there. */
export function isStale({ translates }: Pick<RecordTranslation, 'translates'>, words: Words): boolean {
  return translates !== hashOfWords(words)
}

/** How far something is translated; null where it has no words that could be. */
export function translationState(
  type: Translatable,
  thing: object,
  translation: RecordTranslation | undefined,
): TranslationState | null {
  const words = wordsOf(type, thing)
  if (Object.keys(words).length === 0) return null
  if (!translation) return 'none'
  if (isStale(translation, words)) return 'stale'
  const { translated, left } = inLanguage(type, thing, translation.words)
  const [own, original] = [translation.words['body'] !== undefined, words['body'] !== undefined]
  if (translated.length === 0 && !own) return 'none'
  return left.length === 0 && own === original ? 'whole' : 'part'
}

/** How many records of a comparison are translated how far into a language. */
export type TranslationCounts = { readonly language: string } & Readonly<Record<TranslationState, number>>

/** The counts of each language that is not the one of the records, in the order of the languages. */
export function countTranslations(
  dataset: Dataset,
  translations: readonly RecordTranslation[],
  languages: readonly string[],
): TranslationCounts[] {
  const byFile = new Map(translations.map((one) => [`${one.language} ${one.original}`, one]))
  const records: readonly AnyRecord[] = recordsOf(dataset)
  return languages.slice(1).map((language) => {
    const counts = { whole: 0, part: 0, stale: 0, none: 0 }
    for (const record of records) {
      const state = translationState(record.type, record, byFile.get(`${language} ${record.file}`))
      if (state !== null) counts[state] += 1
    }
    return { language, ...counts }
  })
}
