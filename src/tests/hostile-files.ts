/** As much as a file may hold. */
const ROOM = 64_000

/** Signs that a parser may have to go back for, each repeated as often as a file has room for. */
export const ATOMS = [
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

/** Files as large as one may be that are full of a sign: in the fields, in one of them, in quotes, below them, without any. */
export function filesFullOf(atom: string): string[] {
  const many = atom.repeat(Math.floor(ROOM / atom.length))
  const some = many.split('\n', 1_990).join('\n')
  return [`---\n${some}\n---\n`, `---\na: ${some}\n---\n`, `---\na: "${some}"\n---\n`, `---\na: 1\n---\n${many}`, many]
}

/** Thousands of different keys, and an entity that doubles and doubles. */
export function crowdedFiles(): string[] {
  const keys = Array.from({ length: 12_000 }, (_, at) => `k${at}: 1`).join(', ')
  const laughs = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join('\n')
  return [`---\n{${keys.slice(0, ROOM)}}\n---\n`, `---\na0: &a0 [x]\n${laughs}\n---\n`]
}

/** Paths and addresses made to hold up a search, as path and text of a file. */
export const HOLDING_UP: readonly (readonly [string, string])[] = [
  ...['a-'.repeat(20_000), '-'.repeat(40_000), `${'a/'.repeat(20_000)}.md`].map(
    (path) => [`talks/parties/${path}!.md`, ''] as const,
  ),
  ...['a.'.repeat(900), `${'a'.repeat(1_900)}!`, '%41'.repeat(600)].map(
    (url) => ['talks/sources/x.md', `---\nurl: "https://${url}"\n---\n`] as const,
  ),
]
