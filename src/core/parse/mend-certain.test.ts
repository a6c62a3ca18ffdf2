import { expect, test } from 'vitest'
import { position } from '../../tests/hostile-position.ts'
import { parseRecord } from './parse-record.ts'
import { tidyRecord } from './tidy-record.ts'

const FILE = 'border-talks/positions/border/2025-06-02-north.md'
const tidy = (text: string) => tidyRecord({ type: 'position' }, text)
const WELL = tidy(position({ quote: 'quote:\n  text: "A fence"\n  lang: en' }, '\nA note.\n')).text
const fixes = (text: string, file = FILE) => {
  const result = parseRecord(file, text)
  return result.ok ? [] : result.problems.map(({ message, fix }) => `${message}. ${fix}`)
}

test.each([
  ['20250602', '2025-06-02'],
  ['2025/06/02', '2025-06-02'],
  ['"2.6.2025"', '2025-06-02'],
  ['2 June 2025', '2025-06-02'],
  ['06.2025', '2025-06'],
  ['"6/2025"', '2025-06'],
  ['2025-06-02T10:20:00+09:00', '2025-06-02'],
  ['2025-06-02 10:20', '2025-06-02'],
  ['Monday, 2 June 2025', '2025-06-02'],
  ['2-Jun-2025', '2025-06-02'],
  ['2025‑06‑02', '2025-06-02'],
  ['2025-06-XX', '2025-06'],
  ['2025-00-00', '2025'],
])('said: %s is told what to write, and --fix writes it', (written, meant) => {
  const wrong = WELL.replace('said: 2025-06-02', `said: ${written}`)
  expect(wrong).not.toBe(WELL)
  expect(fixes(wrong).join()).toContain(`rite ${meant}.`)
  const { text, done } = tidy(wrong)
  expect(text).toBe(WELL.replace('said: 2025-06-02', `said: ${meant}`))
  expect(done).toEqual(['dates written as year, month and day'])
})

test.each([
  ...['03/04/2025', '2025-02-31', 'last week', '13.13.2025', '20251399', '2025-Q1', '2025-W10', 'maybe 2025'],
  ...['before June 2025', 'late June 2025', '2025-06-02?', '2025-06 or later', 'June-July 2025', '1-5 June 2025'],
  ...['2025-06-02 to 2025-06-05', '2025-06-02/2025-06-05', '2025-06-02 or 2025-06-03', '1 and 3 June 2025'],
  // Midnight in Kyiv, as a program writes it that keeps times in UTC.
  ...['2025-06-01T21:00:00.000Z'],
])('said: %s could mean several dates or none, and is left to its author', (written) => {
  const wrong = WELL.replace('said: 2025-06-02', `said: ${JSON.stringify(written)}`)
  expect(tidy(wrong).text).toBe(wrong)
  expect(fixes(wrong)).toHaveLength(1)
})

test('a field that is a text keeps what looks like a date', () => {
  const text = WELL.replace('said:', 'locator: "06.2025"\nsaid:')
  expect(tidy(text).text).toContain('locator: "06.2025"')
})

test('tabs become blanks where the fields can be read by it, and stay in texts and bodies', () => {
  const wrong = WELL.replaceAll('\n  ', '\n\t').replace('A note.', 'A note.\n\n\tcode')
  const { text, done } = tidy(wrong)
  expect(done).toContain('tabs that indent a field made two blanks each')
  expect(fixes(text)).toEqual([])
  expect(text).toContain('\n\tcode')
})

test('what an editor with a form leaves empty is removed, and nothing that has to be there', () => {
  const empty = [
    'locator: ""',
    'prompt:',
    'withdrawn: null',
    'coded_by:\n  - ""',
    'translation:\n  text: ""\n  lang: ""\n  by: ""',
    'supersedes: []',
  ].join('\n')
  const { text, done } = tidy(WELL.replace('\nquote:', `\n${empty}\nquote:`))
  expect(done).toContain('fields with nothing in them removed')
  expect(fixes(text)).toEqual([])
  expect(text).not.toMatch(/locator|prompt|withdrawn|coded_by|translation/)
  expect(text).toContain('supersedes: []')
  const needed = WELL.replace(/^condition: .*$/m, 'condition: ""').replace(/^party: .*$/m, 'party:')
  expect(tidy(needed).text).toBe(needed)
})

test.each([
  ['a group of nothing', 'quote: {}'],
  ['a list of a group of nothing', 'amounts: [{}]'],
  ['a list of one empty text', 'conditions: [""]'],
  ['an item without a value at the end', 'former_ids:\n-'],
  ['fields of a group without values at the end', 'retracted:\n  on:\n  by:\n  note:'],
  ['fields of an item without values', 'corrections:\n  - on:\n    note:'],
  ['blanks in quotation marks', 'locator: "  "'],
  ['nothing in capitals', 'locator: NULL'],
  ['a text over several lines that has none', 'prompt: |'],
  ['no choice for any option', 'stances:\n  fence:\n  patrol: ~'],
])('%s is removed by --fix', (_, empty) => {
  const wrong = position({ x: empty })
  expect(fixes(wrong)).not.toEqual([])
  const { text, done } = tidy(wrong)
  expect(fixes(text)).toEqual([])
  expect(done).toContain('fields with nothing in them removed')
  expect(text.trimEnd()).toBe(position().trimEnd())
})

test.each([
  ['conditions:\n  - ~\n  - "a"\n  - ""', 'conditions:\n  - "a"'],
  ['coded_by:\n- AB\n-\n- CD', 'coded_by:\n- AB\n- CD'],
  ['stances:\n  fence:\n  patrol: requires', 'stances:\n  patrol: requires'],
  [
    'amounts:\n  - of: x\n    value:\n    from: 1\n    to: 2\n    as: about\n    unit: km',
    'amounts:\n  - of: x\n    from: 1',
  ],
])('of %j what is empty goes, and what stands beside it stays', (written, kept) => {
  const { text } = tidy(position({ x: written }))
  expect(fixes(text)).toEqual([])
  expect(text).toContain(kept)
})

test('a file with the line ends of Windows is mended too, and keeps them', () => {
  const { text, done } = tidy(
    position({ x: 'locator: ""', said: 'said: 2 June 2025' }, 'A note.\n').replaceAll('\n', '\r\n'),
  )
  expect(text).toBe(position({}, 'A note.\n').replaceAll('\n', '\r\n'))
  expect(done).toHaveLength(2)
})

test.each([
  ['withdrawn: false', 'remove the field'],
  ['retracted: false', 'remove the field'],
  ['withdrawn:\n  unknown-date: "true"', 'Write true, without quotation marks'],
  ['amounts: [{of: length, value: "300", as: about, unit: km}]', 'without quotation marks: 300'],
  ['amounts: [{of: length, value: 1_000, as: about, unit: km}]', 'without quotation marks: 1000'],
  ['amounts:\n- {of: length, value: "1,5", as: about, unit: km}', 'Write 1.5.'],
  ['LOCATOR: x', 'Did you mean "locator"?'],
])('%s is told what to write', (written, told) => {
  const problems = fixes(position({ x: written }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(told)
})

test.each(['2025-06-02 to 2025-06-05', '2025-06-02/2025-06-05', '3 June 2025 to 5 June 2025', '1 and 3 June 2025'])(
  'said: %s is told the field for what happened in between two dates',
  (written) => {
    expect(fixes(position({ said: `said: ${written}` })).join()).toContain('said_between:')
  },
)

test('what is tidied once is tidy', () => {
  const wrong = WELL.replace('2025-06-02', '20250602')
    .replaceAll('\n  ', '\n\t')
    .replace('\nquote:', '\nlocator: ""\nquote:')
  const once = tidy(wrong)
  expect(once.done.length).toBeGreaterThanOrEqual(3)
  expect(tidy(once.text)).toEqual({ text: once.text, done: [] })
})

test.each([
  ['an address', 'https://example.org/a', 'make a file in sources/'],
  ['two in a list', '[memo, letter]', 'Name the one source'],
  ['two in a text', 'memo, letter', 'Name the one source'],
  ['two joined by and', 'memo and letter', 'Name the one source'],
])('%s as source is told how to name one', (_, value, told) => {
  const problems = fixes(WELL.replace(/^source: .*$/m, `source: ${value}`))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(told)
})

test.each(['sources/memo.md', 'claims/memo.md', 'gaps/border-north.md'])(
  'a position among %s is one error that says where to move it',
  (file) => {
    const problems = fixes(WELL, `border-talks/${file}`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('Move the file into positions/<issue>/.')
  },
)

test('a position that lies in no folder of an issue is one error that says where to move it', () => {
  expect(fixes(WELL, 'border-talks/positions/2025-06-02-north.md')).toEqual([
    'found "positions/2025-06-02-north.md", expected positions/<issue>/<file>.md. Move it into the folder of its issue, positions/<issue>/.',
  ])
})

test.each([
  ['checked: 2 June 2025', 'checked: 2025-06-02'],
  ['checked: 6/2025', 'checked: 6/2025'],
  ['said: 6/2025', 'said: 2025-06'],
])('%s is written as %s: a month is no whole day', (written, meant) => {
  const field = written.split(':')[0]
  const text =
    field === 'said' ? WELL.replace(/^said: .*$/m, written) : WELL.replace('\nquote:', `\n${written}\nquote:`)
  expect(text).not.toBe(WELL)
  expect(tidy(text).text).toContain(`\n${meant}\n`)
})

test('the dates of lists and groups are written as well', () => {
  const text = WELL.replace('\nquote:', '\ncorrections:\n  - on: 2 June 2025\n    note: "A word."\nquote:')
  expect(tidy(text).text).toContain('- on: 2025-06-02\n')
})

test.each([
  ['a comment on the line above', 'locator: ""', '# On which page.\nlocator: ""', '# On which page.\n'],
  ['nothing but blanks', 'locator: "  "', 'locator: "  "', ''],
  ['a group of which only a part is empty', 'speaker', 'x', null],
  ['a list with something in it', '- ""', 'coded_by:\n  - ""\n  - AB', 'coded_by:\n  - AB'],
])('a field with %s goes or stays as a whole', (_, field, written, left) => {
  if (left === null && field === 'speaker') {
    const text = WELL.replace(/^speaker: .*$/m, 'speaker:\n  name: "A. Speaker"\n  role: ""')
    expect(tidy(text).text).toBe(WELL.replace(/^speaker: .*$/m, 'speaker:\n  name: "A. Speaker"'))
    return
  }
  const text = WELL.replace('\nquote:', `\n${written}\nquote:`)
  expect(tidy(text).text.includes(field)).toBe(left === null)
  if (left !== null && left !== '') expect(tidy(text).text).toContain(left)
})

test.each([
  ['the fields in brackets', (text: string) => text.replace(/^speaker: .*$/m, 'speaker: {name: "A", role: ""}')],
  ['no second fence', (text: string) => text.replace('\n---\n\n', '\n\n').replace('said:', 'locator: ""\nsaid:')],
  ['a tab that leads to no fields', (text: string) => text.replace('\nquote:', '\n\tquote:')],
  ['a tab in a text', (text: string) => text.replace('A note.', 'A note.\n\n\tcode')],
])('a record with %s is left to its author', (_, change) => {
  const text = change(WELL)
  expect(text).not.toBe(WELL)
  expect(tidy(text).text).toBe(text)
})

test('the first field of an item that is empty is left, since the hyphen stands before it', () => {
  const text = WELL.replace('\nquote:', '\ncorrections:\n  - note: ""\n    on: 2025-06-02\nquote:')
  expect(tidy(text).text).toContain('  - note: ""\n    on: 2025-06-02\n')
})

test('tabs between the words of a line stay, and each tab that indents is two blanks', () => {
  const text = WELL.replace('  lang: en', '\tlang:\ten')
  expect(tidy(text).text).toBe(WELL.replace('  lang: en', '  lang:\ten'))
  const deep = WELL.replace('\nquote:', '\ncorrections:\n\t- on: 2025-06-02\n\t\tnote: "A word."\nquote:')
  expect(tidy(deep).text).toContain('\n  - on: 2025-06-02\n    note: "A word."\n')
})
