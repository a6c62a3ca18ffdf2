import { expect, test } from 'vitest'
import { position } from '../../tests/hostile-position.ts'
import { parseRecord } from './parse-record.ts'

const FILE = 'border-talks/positions/border/2025-06-02-north.md'

/** What is said of a position with some of its lines put in the place of others: message and fix of each problem. */
function told(lines: Readonly<Record<string, string>>, file = FILE): string[] {
  const result = parseRecord(file, position(lines))
  return result.ok
    ? []
    : result.problems.map(({ line, column, message, fix }) => `${line}:${column} ${message}. ${fix}`)
}

test.each([
  ['31.05.2025', 'Write 2025-05-31.'],
  ['2025-6-2', 'Write 2025-06-02.'],
  ['2025/06/02', 'Write 2025-06-02.'],
  ['2025–06–02', 'Write 2025-06-02.'],
  ['“2025-06-02”', 'Write 2025-06-02.'],
  ['2025-06-02T10:00', 'Write 2025-06-02.'],
  ['2025-31-05', 'Write 2025-05-31.'],
  ['05/31/2025', 'Write 2025-05-31.'],
  ['02/06/2025', 'Write 2025-06-02 or 2025-02-06, whichever is meant.'],
  ['2 June 2025', 'Write 2025-06-02.'],
  ['June 2nd, 2025', 'Write 2025-06-02.'],
  ['May 2025', 'Write 2025-05.'],
  ['2025-02-31', 'This month has 28 days: look for the right one, or write 2025-02 if only the month is known.'],
  ['last week', 'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.'],
])('of %s says which date was meant', (date, fix) => {
  const [problem, ...others] = told({ said: `said: ${date}` })
  expect(problem).toMatch(/^3:7 said: /)
  expect(problem!.endsWith(fix)).toBe(true)
  expect(others).toEqual([])
})

test('of a month where a day is expected does not say to write the month', () => {
  expect(told({ x: 'checked: 2025-06' }).join()).toContain('Write year, month and day in figures, such as 2025-06-02.')
})

test.each([
  [{ party: 'party: Russian Federation' }, 'Write it as the file is named, without .md: perhaps russian-federation.'],
  [{ party: 'party: “north”' }, 'perhaps north.'],
  [{ source: 'source: sources/2025-06-02-memo.md' }, 'perhaps 2025-06-02-memo.'],
  [
    { x: 'supersedes:\n  - 2025-06-01-north' },
    'Write the issue, a slash and the file name, such as border/2025-06-02-north.',
  ],
  [{ x: 'quote:\n  text: "A fence"\n  lang: English' }, 'Write en.'],
  [{ x: 'quote:\n  text: "A fence"\n  lang: ua' }, 'Write uk.'],
  [{ x: 'quote: "A fence"' }, 'found "A fence", expected a group of text, lang. Write each on a line of its own below'],
  [{ x: 'stances: fence' }, 'expected a line for each option. Write each on a line of its own below'],
  [{ x: 'stances:\n  - fence: requires' }, 'expected a line for each option. Take out the hyphens'],
  [{ x: 'said_between: 2025-06-01 to 2025-06-02' }, 'Write each item on a line of its own, after "- ".'],
  [{ x: 'said_between:\n  - 2025-06-01\n  - 2025-06-02' }, 'Keep the one that is known.'],
  [{ condition: 'condition: ""' }, 'Write the text between the quotation marks.'],
  [{ condition: 'condition: >\n  A fence\n  and a gate' }, 'Put the text in "double quotes" on one line'],
  [{ condition: 'condition:' }, 'Write a value behind the colon.'],
  [{ x: 'locator:' }, 'Write a value behind the colon, or remove the field.'],
])('says what to write in place of %j', (lines, said) => {
  const problems = told(lines)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(said)
})

test('of an address without its beginning says the whole', () => {
  const source =
    '---\ntitle: "A"\npublisher: "B"\nkind: report\npublished: 2025\nurl: www.example.org/a\nlang: en\n---\n'
  const result = parseRecord('border-talks/sources/a.md', source)
  expect(result.ok ? [] : result.problems).toMatchObject([
    { line: 6, column: 6, fix: 'Write https://www.example.org/a.' },
  ])
})
