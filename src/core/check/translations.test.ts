import { expect, test } from 'vitest'
import { hashOfWords, type RecordTranslation } from '../model/record-translation.ts'
import type { Words } from '../model/translatable.ts'
import { checkTranslations, type Translated } from './translations.ts'

const WORDS: Words = { title: 'Border', options: [{ id: 'fence', text: 'A fence.' }], notes: ['One.', 'Two.'] }
const FILE = 'talks/issues/border.md'

function found(more: Partial<RecordTranslation>, around: Partial<Translated> = {}): string[] {
  const translation: RecordTranslation = {
    ...{ of: { type: 'issue', comparison: 'talks', id: 'border' }, language: 'uk', original: FILE, by: 'human' },
    ...{ file: 'talks/issues/border.uk.md', translated: '2024-12-01', translates: hashOfWords(WORDS), words: {} },
    ...more,
  }
  const all = {
    translations: [translation],
    words: new Map([[FILE, WORDS]]),
    languages: ['en', 'uk'],
    broken: new Set(''),
  }
  return checkTranslations({ ...all, ...around }, ({ file }) => (path) => ({
    ...{ file, line: 1, column: 1 },
    ...(path.length > 0 ? { line: path.length + 1 } : {}),
  })).map(({ rule, severity, line, message, fix }) => `${rule} (${severity}) ${line}: ${message}. ${fix ?? ''}`)
}

test('a translation of what stands there now is fine', () => {
  expect(found({ words: { title: 'Кордон', options: [{ id: 'fence', text: 'Паркан.' }] } })).toEqual([])
})

test('one of what stood there before is a warning that says what to write', () => {
  const [problem] = found({ translates: '0000000000000000' })
  expect(problem).toContain('stale-translation (warning)')
  expect(problem).toContain(hashOfWords(WORDS))
})

test('a language that the site does not have, or has as that of the records, is an error', () => {
  expect(found({ language: 'ru' })[0]).toMatch(/^lost-translation \(error\).*the site has uk/)
  expect(found({ language: 'en' })[0]).toContain('the language of the originals')
  expect(found({}, { languages: ['en'] })[0]).toContain('languages: [en, uk]')
})

test('a translation of nothing is an error, unless what it translates is broken', () => {
  const gone = { original: 'talks/issues/bordr.md' }
  expect(found(gone)[0]).toContain(FILE)
  expect(found(gone, { broken: new Set([gone.original]) })).toEqual([])
})

test('words that translate none are errors, each at its place', () => {
  const words = { question: 'Де?', options: [{ id: 'wall', text: 'Мур.' }], notes: ['Один.'] }
  const problems = found({ words })
  expect(problems).toHaveLength(3)
  expect(problems[0]).toContain('found question, which the original does not have')
  expect(problems[1]).toContain('with the id "wall", expected one of fence')
  expect(problems[2]).toContain('found 1 under notes, expected 2')
})
