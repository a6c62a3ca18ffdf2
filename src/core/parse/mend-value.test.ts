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
  ['2.6.2025', 'Write 2025-06-02.'],
  ['13/2/2025', 'Write 2025-02-13.'],
  ['02-06-2025', 'Write 2025-06-02 or 2025-02-06, whichever is meant.'],
  ['02/02/2025', 'Write 2025-02-02.'],
  ['2. 6. 2025', 'Write 2025-06-02.'],
  ['2025. 6. 2', 'Write 2025-06-02.'],
  ['2025/6', 'Write 2025-06.'],
  [
    '2025-06-02 (evening)',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  ['6/2025', 'Write 2025-06.'],
  ['6 / 2025', 'Write 2025-06.'],
  ['"20250602"', 'Write 2025-06-02.'],
  ['20250602', 'Write 2025-06-02.'],
  ['"  2025/06/02"', 'Write 2025-06-02.'],
  ['«2025/06/02»', 'Write 2025-06-02.'],
  ['““2025/06/02””', 'Write 2025-06-02.'],
  ['2025-06-00', 'Write 2025-06.'],
  ['2025-04-31', 'This month has 30 days: look for the right one, or write 2025-04 if only the month is known.'],
  [
    '2025-13-45',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  [
    '12025-06-31',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  [
    'x 2025-06-31',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  ['120250602', 'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.'],
  ['202506021', 'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.'],
  [
    'June 2025 or so',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  ['in June', 'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.'],
  ['2 Sept. 2025', 'Write 2025-09-02.'],
  [
    'on the 2nd of june 2025',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  [
    'dismay 2025',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  [
    'spring 2025',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  ['123/2025', 'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.'],
  [
    '12025/06/02',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  [
    '102.06.2025',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  [
    '02.06.20255',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  [
    'on 02.06.2025x',
    'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.',
  ],
  ['June 12, 2025', 'Write 2025-06-12.'],
  ['12 June 2025', 'Write 2025-06-12.'],
  ['1/20255', 'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.'],
  ['2025-02-31', 'This month has 28 days: look for the right one, or write 2025-02 if only the month is known.'],
  ['last week', 'Write year, month and day in figures, such as 2025-06-02; or 2025-06 or 2025 where no more is known.'],
])('of %s says which date was meant', (date, fix) => {
  const [problem, ...others] = told({ said: `said: ${date}` })
  expect(problem).toMatch(/^3:7 said: /)
  expect(problem!.endsWith(fix)).toBe(true)
  expect(others).toEqual([])
})

test.each([
  ['2025-06-31', 'This month has 30 days: look for the right one.'],
  ['"20250602"', 'Write 2025-06-02.'],
  ['"202506"', 'Write year, month and day in figures, such as 2025-06-02.'],
  ['2.6.2025', 'Write 2025-06-02.'],
])('of %s where a whole day is wanted says what to write', (date, fix) => {
  const [problem, ...others] = told({ x: `checked: ${date}` })
  expect(problem!.endsWith(fix)).toBe(true)
  expect(others).toEqual([])
})

test('of a month where a day is expected does not say to write the month', () => {
  for (const month of ['2025-06', '"2025-06"', '6/2025', 'June 2025']) {
    expect(told({ x: `checked: ${month}` }).join()).toMatch(
      /such as 2025-06-02: 2025-06 alone does not do here, so leave the field out where no more is known\.$/,
    )
  }
  expect(told({ x: 'checked: 2025' }).join()).toContain('2025 alone does not do here')
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
  [{ condition: 'condition: 12' }, 'If it is meant as text, put it in "double quotes".'],
  [{ condition: 'condition: [a]' }, 'Write it as one text, without hyphens or brackets.'],
  [{ condition: 'condition: {a: b}' }, 'Write it as one text, without braces and with nothing below it.'],
  [{ condition: `condition: "${'x'.repeat(2001)}"` }, 'Shorten it.'],
  [{ condition: 'condition: "   "' }, 'Write the text between the quotation marks.'],
  [{ party: 'party: "!!!"' }, 'Write it as the file is named, without .md.'],
  [{ party: 'party: North.MD' }, 'perhaps north.'],
  [{ party: 'party: north.md.old' }, 'perhaps north-md-old.'],
  [{ party: 'party: "-North - and -- South-"' }, 'perhaps north-and-south.'],
  [{ party: 'party: Łódź Zürich' }, 'perhaps odz-zurich.'],
  [{ party: `party: "${'Ab'.repeat(40)}"` }, `perhaps ${'ab'.repeat(30)}.`],
  [{ source: 'source: http://a.org/memo' }, 'make a file in sources/ with it as url:'],
  [{ source: 'source: www.a.org' }, 'make a file in sources/ with it as url:'],
  [{ party: 'party: https://a.org' }, 'make a file in sources/ with it as url:'],
  [{ x: 'supersedes:\n  - https://a.org' }, 'make a file in sources/ with it as url:'],
  [{ party: 'party: see www.a.org' }, 'perhaps see-www-a-org.'],
  [{ x: 'quote:\n  text: "A fence"\n  lang: Klingonese' }, 'Write the code of the language, such as en, ru or pt-BR.'],
  [{ x: 'quote:\n  text: "A fence"\n  lang: “uk”x' }, 'Write the code of the language, such as en, ru or pt-BR.'],
  [{ x: 'quote:\n  text: "A fence"\n  lang: ukrainian' }, 'Write uk.'],
  [{ x: 'quote:\n  text: "A fence"\n  lang: “Ukrainian”' }, 'Write uk.'],
  [{ x: 'quote:\n  text: "A fence"\n  lang: 5' }, 'If it is meant as text, put it in "double quotes".'],
  [{ x: 'locator:' }, 'Write a value behind the colon, or remove the field.'],
])('says what to write in place of %j', (lines, said) => {
  const problems = told(lines)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(said)
})

test.each([
  ['www.example.org/a', 'Write https://www.example.org/a.'],
  ['example.org', 'Write https://example.org.'],
  ['“example.org/a”', 'Write https://example.org/a.'],
  ['see example.org/a', 'Copy the whole address from the browser, from https:// on.'],
  ['example.org/a and b', 'Copy the whole address from the browser, from https:// on.'],
  ['example.org:8080', 'Copy the whole address from the browser, from https:// on.'],
  ['an address', 'Copy the whole address from the browser, from https:// on.'],
  [`example.org/${'a'.repeat(300)}`, `Write https://example.org/${'a'.repeat(188)}.`],
])('of the address %s says what to write', (url, fix) => {
  const source = `---\ntitle: "A"\npublisher: "B"\nkind: report\npublished: 2025\nurl: "${url}"\nlang: en\n---\n`
  const result = parseRecord('border-talks/sources/a.md', source)
  expect(result.ok ? [] : result.problems).toMatchObject([{ line: 6, column: 6, fix }])
})

test('of an address without its beginning says the whole', () => {
  const source =
    '---\ntitle: "A"\npublisher: "B"\nkind: report\npublished: 2025\nurl: www.example.org/a\nlang: en\n---\n'
  const result = parseRecord('border-talks/sources/a.md', source)
  expect(result.ok ? [] : result.problems).toMatchObject([
    { line: 6, column: 6, fix: 'Write https://www.example.org/a.' },
  ])
})
