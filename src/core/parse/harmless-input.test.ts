import { expect, test } from 'vitest'
import type { Position } from '../model/record.ts'
import { parseRecord } from './parse-record.ts'

const FILE = 'border-talks/positions/border/2025-06-02-north.md'

function read(condition: string, body = ''): Position {
  const text = `---
party: north
said: 2025-06-02
speaker: "A. Speaker"
authority: principal
condition: ${condition}
source: 2025-06-02-north-memorandum
reported_by: self
---
${body}`
  const result = parseRecord(FILE, text)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.parsed.record as Position
}

test.each([
  ...['no', 'yes', 'on', 'off', 'y', 'NO', 'Ceasefire', '“A fence.”', '«Забор»', '12:30:45', '1_000', '2025-01-01'],
  ...[
    'A fence, [sic] and {more}',
    'clause#5',
    'a:b',
    'https://a.org/#b',
    "It's a fence",
    'a -- b ... c',
    'A "fence"',
    'The "old" and the "new"',
    '5" of snow',
    'x *y* _z_ `w`',
  ],
  ...[
    '=HYPERLINK("https://a.org")',
    '+1 of them',
    '-1 of them',
    '＝1',
    '</script><script>alert(1)</script>',
    '<img src=x onerror=x>',
  ],
  ...['x {{x}}', '${x}', 'x {process.env.HOME}', '::error::x', '$(id)', '..\\..\\etc', 'null and void'],
])('keeps %s as it is, without quotation marks', (words) => {
  expect(read(words).condition).toBe(words)
})

test.each([
  ...[
    'النص بالعربية، لا ضمانات.',
    'לא נסכים לכך.',
    'می‌خواهیم',
    'क्‍ष',
    '👩‍👩‍👧 👍🏽 🇺🇦',
    '‏(abc)‏',
    'Việt Nam',
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} and \u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}',
    'យើង\u200Bស្នើ\u200Bសុំ',
    'เรา\u200Bขอ',
    'of \u2067حزب\u2069 (North)',
    'ශ්\u200Dරී ලංකා',
    'Ελλάδα και EU',
    'Россия and NATO',
    // Points in the order in which keyboards write them, and letters that the one form takes to pieces.
    '\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F\u064C',
    '\u05D1\u05BC\u05B0\u05E8\u05B5\u05D0\u05E9\u05C1\u05B4\u05D9\u05EA',
    '\uFB2A\u05B8\u05DC\u05D5\u05B9\u05DD',
    '\u0958\u0932\u092E',
    // The vowel separator of Mongolian, and what keeps two Hebrew points in order.
    'ᠬᠡᠯ\u180Eᠡ',
    'יְרוּשָׁלִַ\u034Fם',
    'བོད་ཀྱི་',
    '葛\u{E0100}城',
  ],
  ...[
    '"no" -- never... (c) 1/2',
    'tab\there',
    'two\nlines',
    'back\\slash',
    'quote " mark',
    '\u00a0x\u00a0y'.trim(),
    '\u0661\u0662',
    '漢字かな',
    'ǅ',
  ],
])('keeps %j character for character, in double quotes and in the body', (words) => {
  expect(read(JSON.stringify(words)).condition).toBe(words)
  expect(read('"A fence."', `\n${words}\n`).body).toBe(words)
})

test.each([
  ['folded', '>-\n  A fence\n  along it.', 'A fence along it.'],
  ['literal', '|-\n  A fence # 5: all\n  along it.', 'A fence # 5: all\nalong it.'],
  ['over two lines', 'A fence\n  along it.', 'A fence along it.'],
  ['in double quotes over two lines', '"A fence\n  along it."', 'A fence along it.'],
])('reads a text that is %s', (_, yaml, words) => {
  expect(read(yaml).condition).toBe(words)
})

test('reads the same from a file with CRLF', () => {
  const text = '---\r\nsearched: 2025-01-31\r\nwhere: "Its website"\r\nby: "AB"\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n'
  const file = 'border-talks/gaps/border-north.md'
  const crlf = parseRecord(file, text)
  const lf = parseRecord(file, text.replaceAll('\r\n', '\n'))
  expect(crlf.ok && crlf.parsed.record).toEqual(lf.ok && lf.parsed.record)
  expect(crlf.ok && crlf.parsed.record.body).toBe('One.\n\nTwo.')
})

test('comments may stand on lines of their own', () => {
  expect(read('"A fence."\n# note\n  # another note: here').condition).toBe('A fence.')
})

test('takes the identity of a record from its path only', () => {
  const { type, id, comparison, issue, file } = read('"A fence."')
  expect({ type, id, comparison, issue, file }).toEqual({
    type: 'position',
    id: 'border/2025-06-02-north',
    comparison: 'border-talks',
    issue: 'border',
    file: FILE,
  })
})
