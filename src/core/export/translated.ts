import type { Dataset } from '../model/dataset.ts'
import type { AnyRecord, RecordType } from '../model/record.ts'
import { TRANSLATED_BY, type RecordTranslation } from '../model/record-translation.ts'
import { z } from '../model/schema.ts'
import { WORDS_SCHEMA, wordsOf, type Words } from '../model/translatable.ts'
import { isStale } from '../model/translation-state.ts'
import type { JsonObject } from './written-fields.ts'

/**
 * The publisher's words of a record in other languages, each as its file has them, with who translated them and when; absent
 * where there are none. Of words that were changed since it says so (`stale`): they are of the day they were translated.
 */
export function translatedOf(record: AnyRecord, dataset: Dataset): { translated?: readonly JsonObject[] } {
  const translations = dataset.translationsByFile.get(record.file) ?? []
  const words = wordsOf(record.type, record)
  return translations.length === 0 ? {} : { translated: translations.map((one) => entryOf(one, words)) }
}

function entryOf(translation: RecordTranslation, original: Words): JsonObject {
  const { language, translated, by, translator, words } = translation
  return {
    ...{ language, translated, by },
    ...(translator === undefined ? {} : { translator }),
    ...{ stale: isStale(translation, original), words },
  }
}

/** The JSON Schema of that. What is not among the words stays in the language of the record. */
export function translatedSchema(type: RecordType): object {
  const words = z.toJSONSchema(WORDS_SCHEMA[type].extend({ body: z.string().optional() }), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => Reflect.deleteProperty(jsonSchema, 'additionalProperties'),
  })
  delete words.$schema
  return {
    type: 'array',
    description: 'The publisher’s words in other languages. The record itself is in the language of the site.',
    items: {
      type: 'object',
      required: ['language', 'translated', 'by', 'stale', 'words'],
      properties: {
        language: { type: 'string' },
        translated: { type: 'string', format: 'date' },
        by: { enum: TRANSLATED_BY },
        translator: { type: 'string' },
        stale: { type: 'boolean', description: 'Whether the words of the record have been changed since.' },
        words,
      },
    },
  }
}
