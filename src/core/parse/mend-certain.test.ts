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
])('said: %s is told what to write, and --fix writes it', (written, meant) => {
  const wrong = WELL.replace('said: 2025-06-02', `said: ${written}`)
  expect(wrong).not.toBe(WELL)
  expect(fixes(wrong).join()).toContain(`rite ${meant}.`)
  const { text, done } = tidy(wrong)
  expect(text).toBe(WELL.replace('said: 2025-06-02', `said: ${meant}`))
  expect(done).toEqual(['dates written as year, month and day'])
})

test.each(['03/04/2025', '2025-02-31', 'last week', '13.13.2025', '20251399'])(
  'said: %s could mean several dates or none, and is left to its author',
  (written) => {
    const wrong = WELL.replace('said: 2025-06-02', `said: ${JSON.stringify(written)}`)
    expect(tidy(wrong).text).toBe(wrong)
    expect(fixes(wrong)).toHaveLength(1)
  },
)

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
