import { expect, test } from 'vitest'
import { parseRecord } from './parse-record.ts'

/** As much as a file may hold. */
const ROOM = 64_000

/** Signs that a parser may have to go back for, each repeated as often as a file has room for. */
const ATOMS = [
  ...[
    '[',
    '{',
    ']',
    '- ',
    '? ',
    ': ',
    '&a ',
    '*a ',
    '!a ',
    '"',
    "'",
    '\\',
    '#',
    ' #',
    '|',
    '>',
    '%',
    ',',
    '[,',
    '{a: ',
    '[? ',
  ],
  ...[
    'a: b: ',
    'a:\t',
    'a: |\n',
    'a: >\n',
    '-\n',
    '...\n',
    '- a\n',
    'a: []\n',
    'a: @\n',
    'a: b: c\n',
    'a: "\n',
    ' \n',
    '\n',
    '\t',
  ],
  ...[
    'a: 1e9\n',
    'a: # b\n',
    '"\\u202e" ',
    'e\u0301',
    '\u202e',
    '\u0301',
    'aб ',
    '::',
    'a: x\n ',
    '#\n',
    ' ',
    'a',
    'ab:\n',
    '<<: {}\n',
  ],
]

test.each(ATOMS)('reads a file full of %j in less than two seconds', (atom) => {
  const many = atom.repeat(Math.floor(ROOM / atom.length))
  const some = many.split('\n', 1_990).join('\n')
  for (const text of [
    `---\n${some}\n---\n`,
    `---\na: ${some}\n---\n`,
    `---\na: "${some}"\n---\n`,
    `---\na: 1\n---\n${many}`,
    many,
  ]) {
    const before = performance.now()
    parseRecord('talks/gaps/x.md', text)
    expect(performance.now() - before).toBeLessThan(2_000)
  }
})

test('reads thousands of different keys, and an entity that doubles and doubles, in less than two seconds', () => {
  const keys = Array.from({ length: 12_000 }, (_, at) => `k${at}: 1`).join(', ')
  const laughs = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join('\n')
  for (const text of [`---\n{${keys.slice(0, ROOM)}}\n---\n`, `---\na0: &a0 [x]\n${laughs}\n---\n`]) {
    const before = performance.now()
    expect(parseRecord('talks/gaps/x.md', text).ok).toBe(false)
    expect(performance.now() - before).toBeLessThan(2_000)
  }
})

test('reads a path and an address made to hold up a search at once', () => {
  const before = performance.now()
  for (const path of ['a-'.repeat(20_000), '-'.repeat(40_000), `${'a/'.repeat(20_000)}.md`])
    parseRecord(`talks/parties/${path}!.md`, '')
  for (const url of ['a.'.repeat(900), `${'a'.repeat(1_900)}!`, '%41'.repeat(600)]) {
    parseRecord('talks/sources/x.md', `---\nurl: "https://${url}"\n---\n`)
  }
  expect(performance.now() - before).toBeLessThan(500)
})
