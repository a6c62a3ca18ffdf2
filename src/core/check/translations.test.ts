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

test('what is told of a translation says what to do about it', () => {
  const missing = { original: 'talks/issues/bordr.md' }
  expect([
    ...found({ language: 'ru' }),
    ...found({ language: 'ukr' }, { languages: ['en', 'uk', 'uka'] }),
    ...found({ language: 'en' }),
    ...found({}, { languages: ['en'] }),
    ...found({ language: 'en' }, { languages: ['en'] }),
    ...found(missing),
    ...found({ original: 'talks/parties/zzz.md' }),
    ...found({ translates: '0000000000000000' }),
  ]).toEqual([
    'lost-translation (error) 1: found a translation into "ru", expected another: the site has uk. Add ru to languages in site.yaml, or remove the file.',
    'lost-translation (error) 1: found a translation into "ukr", expected another: the site has uk, uka. Did you mean "uk"?',
    'lost-translation (error) 1: found a translation into en, the language of the originals, expected another: the site has uk. Change the original itself, and remove this file.',
    'lost-translation (error) 1: found a translation into "uk", expected another: a site of one language has no translations. List the languages of the site in site.yaml, the one of the originals first: languages: [en, uk].',
    'lost-translation (error) 1: found a translation into en, the language of the originals, expected another: a site of one language has no translations. Change the original itself, and remove this file.',
    'lost-translation (error) 1: found a translation of "talks/issues/bordr.md", expected one of a file that is there. Did you mean "talks/issues/border.md"?',
    'lost-translation (error) 1: found a translation of "talks/parties/zzz.md", expected one of a file that is there. Rename it as the file is named now, or remove it.',
    `stale-translation (warning) 2: found a translation of 2024-12-01, expected one of what the original says now: it was changed since. Translate what is another, then write translates: "${hashOfWords(WORDS)}" and the day under translated. Until then the pages say that it is older.`,
  ])
})

test('words are held against their original item by item, those with ids by their ids', () => {
  const fix = 'Give it the form that the original has, or remove it.'
  const original = {
    title: 'Border',
    options: [
      { id: 'fence', text: 'A fence.' },
      { id: 'gate', text: 'A gate.' },
    ],
    groups: [{ title: 'One' }, { title: 'Two' }],
    speaker: 'A.',
  } as unknown as Words
  const words = {
    options: [{ id: 'gate', text: 'Брама.', more: 'Ще.' }, { id: 'wall', text: 'Мур.' }, { text: 'Без.' }],
    groups: [{ title: 'Один' }, { title: 'Два', more: 'Ще.' }],
    speaker: { name: 'A.' },
    title: ['Кордон'],
  } as unknown as Words
  const at = (problems: string[]) => problems.map((problem) => problem.replace('lost-translation (error) ', ''))
  const around = { words: new Map([[FILE, original]]) }
  expect(at(found({ words, translates: hashOfWords(original) }, around))).toEqual([
    `4: found options item 1 more, which the original does not have, expected none. ${fix}`,
    `3: found options with the id "wall", expected one of fence, gate. ${fix}`,
    `3: found options with the id no value, expected one of fence, gate. ${fix}`,
    `4: found groups item 2 more, which the original does not have, expected none. ${fix}`,
    `3: found speaker name, which the original does not have, expected none. ${fix}`,
  ])
})
