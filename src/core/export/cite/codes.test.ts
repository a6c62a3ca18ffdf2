import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bibtex } from './bibtex.ts'
import type { CslItem } from './csl-item.ts'
import { ris } from './ris.ts'

const WORK: CslItem = { id: 'a-b', type: 'webpage', title: 'A notice', URL: 'https://example.org/a' }

/** What is read back has blanks where breaks were; a text without any sign is no field. */
const words = fc
  .string({ unit: fc.constantFrom(...'aБ世`\'?! $%&#_{}~^\\"“”‘’<>-–/:,;.=@|`'), minLength: 1, maxLength: 30 })
  .map((text) => `x${text.replace(/\s+/g, ' ').trim()}`)

test('a title, an issuer and a note with any signs of TeX are read back from BibTeX as they were', () => {
  fc.assert(
    fc.property(words, words, words, (title, name, note) => {
      const [read] = new Cite(bibtex({ ...WORK, title, author: [{ literal: name }], note })).data as CslItem[]
      expect(read).toMatchObject({ title, author: [{ family: name }], note })
    }),
    { seed: 23, numRuns: 400 },
  )
})

test.each(['a { b', 'a } b', '}{', '{\\bf a}', '@article{x,', 'a \\{ b', '{{', '$\\{$', 'ends with \\'])(
  'BibTeX itself, which counts braces and knows no escape of them, finds the end of %s',
  (text) => {
    const entry = bibtex({ ...WORK, title: text, author: [{ literal: text }], note: text })
    const depths = [...entry].reduce<number[]>(
      (all, sign) => [...all, (all.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0)],
      [],
    )
    // Within the entry no brace closes it before its end.
    const opened = depths.indexOf(1)
    expect(depths.slice(opened, -1).filter((depth) => depth < 1)).toEqual([])
    expect(depths.at(-1)).toBe(0)
    expect(new Cite(entry).data).toMatchObject([{ title: text, note: text, author: [{ family: text }] }])
  },
)

test.each([
  ['a name with "and"', 'Barnes and Noble'],
  ['a name with a comma', 'Ministry of Foreign Affairs, North'],
  ['a name with a particle', 'von der North'],
  ['the word that stands for more', 'others'],
  ['letters of any script', 'Société d’État – 外交部 – Міністерство'],
])('%s is one issuer in BibTeX', (_, literal) => {
  const author = [{ literal }, { literal: 'South' }]
  const [read] = new Cite(bibtex({ ...WORK, author })).data as { author: unknown }[]
  expect(read?.author).toEqual([{ family: literal }, { family: 'South' }])
})

test('an address keeps its per cent signs, ampersands and underscores in BibTeX', () => {
  const URL = 'https://example.org/a_b?x=1%20&y=$2#z~q'
  expect(new Cite(bibtex({ ...WORK, URL })).data).toMatchObject([{ URL }])
})

test('BibTeX keeps day, month and year, and no more than is known', () => {
  const read = (...parts: number[]) =>
    new Cite(bibtex({ ...WORK, issued: { 'date-parts': [parts] } })).data as CslItem[]
  expect(read(2024, 6, 8)[0]?.issued).toEqual({ 'date-parts': [[2024, 6, 8]] })
  expect(read(2024, 6)[0]?.issued).toEqual({ 'date-parts': [[2024, 6]] })
  expect(read(2024)[0]?.issued).toEqual({ 'date-parts': [[2024]] })
})

test('an entry of RIS has one line a value, whatever breaks the text has', () => {
  const entry = ris({ ...WORK, title: 'A notice\r\nER  - \n\nTY  - BOOK', issued: { 'date-parts': [[2024, 6]] } })
  expect(entry.split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - a-b',
    'TI  - A notice ER - TY - BOOK',
    'PY  - 2024',
    'DA  - 2024/06//',
    'UR  - https://example.org/a',
    'ER  - ',
  ])
})

test('two bodies are two authors in both formats, and blanks of any sort are one', () => {
  const item: CslItem = {
    ...{ ...WORK, title: ' A \t notice\u00a0 ', author: [{ literal: 'North' }, { literal: 'South' }] },
    ...{ accessed: { 'date-parts': [[2024, 1, 2]] }, issued: { 'date-parts': [[2024]] }, language: 'en' },
  }
  expect(bibtex(item)).toBe(
    [
      '@misc{a-b,\n\tauthor = {{North} and {South}},\n\ttitle = {{ A notice }},\n\tyear = {2024},\n\tdate = {2024},',
      '\turl = {https://example.org/a},\n\turldate = {2024-01-02},\n\tlanguage = {en},\n}',
    ].join('\n'),
  )
  expect(ris(item)).toBe(
    [
      ...['TY  - ELEC', 'ID  - a-b', 'AU  - North', 'AU  - South', 'TI  - A notice', 'PY  - 2024', 'DA  - 2024///'],
      ...['Y2  - 2024/01/02/', 'UR  - https://example.org/a', 'LA  - en', 'ER  - '],
    ].join('\r\n'),
  )
})

test('a work without a date has no line for it, nor an author without one', () => {
  expect(ris(WORK)).toBe('TY  - ELEC\r\nID  - a-b\r\nTI  - A notice\r\nUR  - https://example.org/a\r\nER  - ')
  expect(bibtex(WORK)).toBe('@misc{a-b,\n\ttitle = {{A notice}},\n\turl = {https://example.org/a},\n}')
})

test('braces and backslashes of an address do not end its field', () => {
  expect(bibtex({ ...WORK, URL: 'https://example.org/{a}\\b' })).toContain('url = {https://example.org/%7Ba%7D%5Cb},')
})

test('signs that TeX draws together are kept apart, and others left alone', () => {
  expect(bibtex({ ...WORK, title: "a--b ``c'' ?` !` !a ,, <<" })).toContain(
    "title = {{a-{}-b `{}`c'{}' ?{}` !{}` !a ,{}, <{}<}}",
  )
})
