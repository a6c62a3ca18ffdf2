import { expect, test } from 'vitest'
import { classifyFile } from './content-file.ts'
import { parseTranslation } from './parse-translation.ts'
import { serialiseTranslation } from './serialise-translation.ts'
import type { TranslationPlace } from './translation-path.ts'

const HEAD = 'translates: "0123456789abcdef"\ntranslated: 2024-12-01\nby: human\n'

function problemsIn(file: string, fields: string, body = ''): string[] {
  const found = classifyFile(file)
  if (found.is === 'other') return [`${found.problem.rule}: ${found.problem.message}. ${found.problem.fix ?? ''}`]
  if (found.is !== 'translation') return [`it is ${found.is}`]
  const result = parseTranslation(found.place, `---\n${HEAD}${fields}---\n${body}`)
  return result.ok ? [] : result.problems.map(({ rule, line, message }) => `${rule} ${line}: ${message}`)
}

test.each([
  ['talks/comparison.uk.md', 'comparison'],
  ['talks/issues/border.zh-Hant.md', 'issue'],
  ['talks/positions/border/2024-01-01-north.uk.md', 'position'],
  ['pages/imprint.uk.md', 'page'],
  ['site.uk.yaml', 'site'],
])('%s translates a %s', (file, type) => {
  expect(classifyFile(file)).toMatchObject({ is: 'translation', place: { of: { type } } })
})

test('a language is named by its code, in the one spelling it has', () => {
  expect(problemsIn('talks/issues/border.UK.md', '')[0]).toContain('Rename it to talks/issues/border.uk.md')
  expect(problemsIn('talks/issues/border.ua.md', '')[0]).toContain('Rename it to talks/issues/border.uk.md')
  expect(problemsIn('talks/isues/border.uk.md', '')[0]).toContain('issues')
})

test.each([
  ['positions/border/2024-01-01-north', 'stances:\n  fence: requires\n', 'stances'],
  ['positions/border/2024-01-01-north', 'said: 2024-01-02\n', 'said'],
  ['positions/border/2024-01-01-north', 'quote:\n  text: "No"\n  lang: uk\n', 'quote'],
  ['positions/border/2024-01-01-north', 'source: letter\n', 'source'],
  ['parties/north', 'aliases:\n  - "Norden"\n', 'aliases'],
  ['issues/border', 'options:\n  - id: fence\n    text: "A"\n    excludes:\n      - wall\n', 'excludes'],
])('a translation of %s cannot say %j', (record, fields, field) => {
  const [problem, ...more] = problemsIn(`talks/${record}.uk.md`, fields)
  expect(problem).toMatch(/^unknown-field \d+: /)
  expect(problem).toContain(field)
  expect(more).toEqual([])
})

test('words from strangers are held to what any words are held to', () => {
  const of = (fields: string, body?: string) => problemsIn('talks/issues/border.uk.md', fields, body)
  expect(of('title: "a\u202eb"\n')[0]).toMatch(/^hidden-character/)
  expect(of('title: "Кордoн"\n')[0]).toMatch(/^mixed-scripts/)
  expect(of(`question: "${'a'.repeat(2001)}"\n`)[0]).toMatch(/^field-value/)
  expect(of('title: *x\n')[0]).toMatch(/^yaml-/)
  expect(of('title: "A"\ntitle: "B"\n')[0]).toMatch(/^duplicate-field/)
  expect(of('title: "  "\n')[0]).toMatch(/^field-value/)
})

test('a translation is begun with what is there, and the rest as comments that change nothing', () => {
  const original = { title: 'Border', question: 'Where?', options: [{ id: 'fence', text: 'A # fence' }], body: 'Long.' }
  const words = { title: 'Кордон' }
  const text = serialiseTranslation({ type: 'issue', original, words, translated: '2024-12-01', by: 'machine' })
  expect(text).toContain('# question: "Where?"\n# options:\n#   - id: fence\n#     text: "A # fence"\n')
  const { place } = classifyFile('talks/issues/border.uk.md') as { place: TranslationPlace }
  const result = parseTranslation(place, text)
  expect(result).toMatchObject({
    ok: true,
    parsed: { translation: { words, by: 'machine', translated: '2024-12-01' } },
  })
})

test('a field and the text of a translation are found where they stand, for what is told of them later', () => {
  const { place } = classifyFile('talks/issues/border.uk.md') as { place: TranslationPlace }
  const result = parseTranslation(place, `---\n${HEAD}translator: "AB"\ntitle: "Кордон"\n---\n\n \n\nДовго.\n\nІ ще.\n`)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const { locate, translation } = result.parsed
  expect(locate(['title'])).toMatchObject({ file: 'talks/issues/border.uk.md', line: 6, column: 8 })
  expect(locate(['title'], true)).toMatchObject({ line: 6, column: 1 })
  expect(locate(['body'])).toMatchObject({ file: 'talks/issues/border.uk.md', line: 11, column: 1 })
  expect(translation).toMatchObject({ translator: 'AB', words: { title: 'Кордон', body: 'Довго.\n\nІ ще.' } })
  expect(Object.keys(translation.words)).toEqual(['title', 'body'])
  const without = parseTranslation(place, `---\n${HEAD}title: "Кордон"\n---\n`)
  expect(without.ok && 'translator' in without.parsed.translation).toBe(false)
  expect(without.ok && 'body' in without.parsed.translation.words).toBe(false)
})

test('the settings are translated without lines --- and without a text below', () => {
  const { place } = classifyFile('site.uk.yaml') as { place: TranslationPlace }
  const result = parseTranslation(place, `${HEAD}tagline: "Хто що сказав."\n`)
  expect(result).toMatchObject({ ok: true, parsed: { translation: { words: { tagline: 'Хто що сказав.' } } } })
  expect(result.ok && result.parsed.locate(['tagline'])).toMatchObject({ line: 4, column: 10 })
  const fenced = parseTranslation(place, `---\n${HEAD}---\n`)
  expect(fenced.ok).toBe(false)
})

test('a file in another encoding is one problem', () => {
  const { place } = classifyFile('talks/issues/border.uk.md') as { place: TranslationPlace }
  const result = parseTranslation(place, [...`---\n${HEAD}---\n`].map((letter) => `${letter}\0`).join(''))
  expect(result).toMatchObject({ ok: false, problems: [{ rule: 'file-encoding' }] })
})

test('a translation of the settings, and of a record with a text, is begun in its own form', () => {
  const begun = { translated: '2024-12-01', by: 'human' } as const
  const site = serialiseTranslation({ ...begun, type: 'site', original: { tagline: 'Who?' }, words: {} })
  expect(site).toMatch(/^translates: /)
  expect(site).not.toContain('---')
  expect(site).toContain('# tagline: "Who?"\n')
  const of = (original: object, words: object) =>
    serialiseTranslation({ ...begun, type: 'issue', original, words } as Parameters<typeof serialiseTranslation>[0])
  const hint = '# The text below the fields of the original can be translated'
  expect(of({ title: 'Border', body: 'Long.' }, {})).toContain(hint)
  expect(of({ title: 'Border' }, {})).not.toContain(hint)
  const whole = of({ title: 'Border', body: 'Long.' }, { title: 'Кордон', body: 'Довго.' })
  expect(whole).not.toContain(hint)
  expect(whole).not.toContain('To be translated')
  expect(whole.endsWith('---\n\nДовго.\n')).toBe(true)
})
