import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../../tests/record-arbitrary.ts'
import { inLanguage } from '../model/in-language.ts'
import { RECORD_TYPES } from '../model/kinds.ts'
import { wordsOf, type WordsValue } from '../model/translatable.ts'
import { translationState } from '../model/translation-state.ts'
import { parseTranslation } from './parse-translation.ts'
import { serialiseTranslation } from './serialise-translation.ts'
import { readTranslationPath, translationFile, type TranslationPlace } from './translation-path.ts'

function placeOf(original: string): TranslationPlace {
  const place = readTranslationPath(translationFile(original, 'uk'))
  if (place === null || 'rule' in place) throw new Error(original)
  return place
}

function hasIdsOnce(words: WordsValue): boolean {
  const ids = Array.isArray(words) ? words.flatMap((one: { id?: string }) => one.id ?? []) : []
  return new Set(ids).size === ids.length
}

test.each(RECORD_TYPES)('the words of a %s, written as its translation and read again, are all it says', (type) => {
  fc.assert(
    fc.property(anyRecord(type), (record) => {
      const original = wordsOf(type, record)
      // What bears an id twice is an error of its own.
      fc.pre(Object.values(original).every(hasIdsOnce))
      const head = { type, original, translated: '2024-12-01', by: 'human' } as const
      const result = parseTranslation(placeOf(record.file), serialiseTranslation({ ...head, words: original }))
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      const { translation } = result.parsed
      expect(inLanguage(type, record, translation.words).thing).toEqual(record)
      expect([null, 'whole']).toContain(translationState(type, record, translation))
      // Begun and not gone on with, it changes nothing.
      const begun = parseTranslation(placeOf(record.file), serialiseTranslation({ ...head, words: {} }))
      expect(begun.ok && begun.parsed.translation.words).toEqual({})
    }),
    { numRuns: 60 },
  )
})

test('nothing is thrown, whatever the text', () => {
  const places = ['talks/issues/a.md', 'talks/positions/a/b.md', 'pages/a.md', 'site.yaml'].map(placeOf)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const place of places) {
        const results = [text, `---\n${text}\n---\n${text}`, `---\ntitle: ${text}\n---\n`].map((raw) =>
          parseTranslation(place, raw),
        )
        for (const result of results) if (!result.ok) expect(result.problems.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 300 },
  )
})
