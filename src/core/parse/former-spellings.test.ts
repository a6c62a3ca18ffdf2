import { expect, test } from 'vitest'
import { position } from '../../tests/hostile-position.ts'
import { parseRecord } from './parse-record.ts'

const QUOTE = 'quote:\n  text: "Мы просим."\n  lang: ru'

const source = (...fields: string[]) =>
  `---\n${['title: "A letter"', 'publisher: "North"', 'kind: document', 'lang: en', ...fields].join('\n')}\n---\n`

const parse = (text: string, path = 'border-talks/positions/border/2025-06-02-north.md') => parseRecord(path, text)

test.each([
  ['withdrawn', 'withdrawn: true', 'withdrawn:\n  unknown-date: true', 'unknown-date: true'],
  [
    'retracted',
    'retracted: 2025-06-05',
    'retracted:\n  on: 2025-06-05\n  by: publisher\n  note: "It took it back."',
    'by: publisher or speaker',
  ],
  [
    'translations',
    `${QUOTE}\ntranslation:\n  - {text: "We ask.", lang: en, by: official}`,
    `${QUOTE}\ntranslations:\n  - {text: "We ask.", lang: en, by: official}\n  - {text: "We demand.", lang: en, by: publisher}`,
    'translations:',
  ],
])('who writes %s as other programs do is told how it is written here, and that is taken', (_, other, own, told) => {
  const refused = parse(position({ x: other }))
  expect(refused.ok ? [] : refused.problems.map(({ fix }) => fix)).toEqual([expect.stringContaining(told)])
  expect(parse(position({ x: own })).ok).toBe(true)
})

test.each([
  [
    'a date',
    ['url: https://example.org/x'],
    ['url: https://example.org/x', 'published: unknown'],
    'published: unknown',
  ],
  [
    'an address',
    ['published: 2024-03-01'],
    ['published: 2024-03-01', 'medium: print', 'reference: "Box 3"'],
    'medium: and reference:',
  ],
])('of a source without %s it is told how to say so, and that is taken', (_, without, own, told) => {
  const path = 'border-talks/sources/letter.md'
  const refused = parse(source(...without), path)
  expect(refused.ok ? [] : refused.problems.map(({ fix }) => fix)).toEqual([expect.stringContaining(told)])
  expect(parse(source(...own), path).ok).toBe(true)
})

test.each([
  ['url: "doi:10.1000/182"', 'Write https://doi.org/10.1000/182.'],
  ['url: "ISBN 978-0-14-103614-4"', 'medium: and reference:'],
  ['url: "n/a"', 'medium: and reference:'],
  ['url: "//example.org/a"', 'Write https://example.org/a.'],
  ['url: "https:/example.org/a"', 'Write https://example.org/a.'],
  ['url: "https://example.org/?a=1&amp;b=2"', 'https://example.org/?a=1&b=2'],
  ['url: https://example.org/x\nlink: deleted', 'Did you mean "dead"?'],
  ['medium: audio\nreference: "Radio, 12:30"', 'Did you mean "broadcast"?'],
  ['medium: book\nreference: "ISBN 1"', 'Did you mean "print"?'],
])('of a source with %j it is told how that is written here', (fields, told) => {
  const refused = parse(source('published: 2024-03-01', fields), 'border-talks/sources/letter.md')
  expect(refused.ok ? [] : refused.problems.map(({ fix }) => fix)).toEqual([expect.stringContaining(told)])
})

test.each(['n.d.', 'undated', '"?"'])('a source published: %s is told how to say that nobody knows when', (date) => {
  const refused = parse(source('url: https://example.org/x', `published: ${date}`), 'border-talks/sources/letter.md')
  expect(refused.ok ? [] : refused.problems.map(({ fix }) => fix)).toEqual([
    expect.stringContaining('published: unknown'),
  ])
})

test.each([
  ['withdrawn: unknown', 'unknown-date: true'],
  ['retracted: true', 'on: and the date, by: publisher or speaker'],
  ['source: [memo, letter]', 'Name the one source'],
  ['source: memo + letter', 'Name the one source'],
  ['source: memo und letter', 'Name the one source'],
])('%s is told how it is written here', (written, told) => {
  const field = written.split(':')[0]!
  const result = parse(position({ ...(field === 'source' ? { source: written } : { x: written }) }))
  expect(result.ok ? [] : result.problems.map(({ fix }) => fix)).toEqual([expect.stringContaining(told)])
})

test.each([
  ['withdrawn: maybe', 'unknown-date'],
  ['withdrawn: [2025]', 'unknown-date'],
  ['withdrawn:\n  on: true', 'unknown-date'],
  ['retracted: [2025]', 'publisher or speaker'],
  ['retracted:\n  on: 5\n  by: publisher\n  note: "It took it back."', 'publisher or speaker'],
  ['translation: "We ask."', 'translations: in place'],
  [`${QUOTE}\ntranslation:\n  text: [a]\n  lang: en\n  by: official`, 'translations: in place'],
  ['source: "A memo, a letter"', 'Name the one source'],
  ['source: 5', 'Name the one source'],
])('%s is told what is wrong, and not what was meant by another mistake', (written, other) => {
  const field = written.split(':')[0]!
  const result = parse(position({ ...(field === 'source' ? { source: written } : { x: written }) }))
  const fixes = result.ok ? [] : result.problems.map(({ fix }) => fix)
  expect(fixes.length).toBeGreaterThan(0)
  expect(fixes.join()).not.toContain(other)
})

test.each([
  ['measure:\n  label: Length\n  unit: km', 'Write each measure after "- ", with id, label and unit.', 'issues/border'],
  ['names:\n  - Northland', 'Write after "- ": name: and the former name', 'parties/north'],
])('%s is told how it is written here', (written, told, path) => {
  const base = path.startsWith('issues')
    ? 'title: "Border"\nquestion: "What of it?"\noptions:\n  - {id: fence, text: "A fence"}'
    : 'name: North\nkind: state\nrole: principal'
  const file = `border-talks/${path}.md`
  expect(parse(`---\n${base}\n---\n`, file).ok).toBe(true)
  const result = parse(`---\n${base}\n${written}\n---\n`, file)
  expect(result.ok ? [] : result.problems.map(({ fix }) => fix)).toEqual([expect.stringContaining(told)])
})

test.each([
  ['measure: 5', 'Write each measure after', 'issues/border'],
  ['measure:\n  - id: length\n    label: {a: b}\n    unit: km', 'Write each measure after', 'issues/border'],
  ['names:\n  - 5', 'Write after "- ": name:', 'parties/north'],
  ['names:\n  - name: Northland\n    until: spring', 'Write after "- ": name:', 'parties/north'],
])('%s is told what is wrong with it, and nothing of a former spelling', (written, other, path) => {
  const base = path.startsWith('issues')
    ? 'title: "Border"\nquestion: "What of it?"\noptions:\n  - {id: fence, text: "A fence"}'
    : 'name: North\nkind: state\nrole: principal'
  const result = parse(`---\n${base}\n${written}\n---\n`, `border-talks/${path}.md`)
  const fixes = result.ok ? [] : result.problems.map(({ fix }) => fix)
  expect(fixes.length).toBeGreaterThan(0)
  expect(fixes.join()).not.toContain(other)
})
