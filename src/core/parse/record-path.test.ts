import { expect, test } from 'vitest'
import { findDuplicatePaths, isFileOfTheSite, meantPath, readRecordPath } from './record-path.ts'

function ruleOf(path: string): string {
  const place = readRecordPath(path)
  return 'rule' in place ? place.rule : place.type
}

test.each([
  ['talks/comparison.md', { type: 'comparison', id: 'talks' }],
  ['talks/parties/north.md', { type: 'party', id: 'north' }],
  ['talks/issues/border.md', { type: 'issue', id: 'border' }],
  ['talks/sources/2025-06-02-memo.md', { type: 'source', id: '2025-06-02-memo' }],
  ['talks/positions/border/2025-north.md', { type: 'position', id: 'border/2025-north', issue: 'border' }],
  ['talks/claims/fence.md', { type: 'claim', id: 'fence' }],
  ['talks/rounds/spring.md', { type: 'round', id: 'spring' }],
  ['talks/gaps/border-north.md', { type: 'gap', id: 'border-north' }],
])('knows what %s is', (file, place) => {
  expect(readRecordPath(file)).toEqual({ ...place, comparison: 'talks', file })
})

const REFUSED = [
  ...[
    '',
    '.md',
    'x.md',
    'talks/x.md',
    'talks/.md',
    'talks/comparison.MD',
    'talks/Comparison.md',
    'talks/comparison.md.md',
  ],
  ...[
    'talks/comparison.txt',
    'talks/comparison',
    'talks/readme.md',
    'comparison.md',
    'talks//comparison.md',
    '/comparison.md',
  ],
  ...[
    '../talks/comparison.md',
    'talks/../comparison.md',
    './comparison.md',
    '../../etc/passwd',
    '..\\talks\\comparison.md',
  ],
  ...[
    'talks/partys/north.md',
    'talks/parties/a/b.md',
    'talks/positions/b.md',
    'talks/positions/a/b/c.md',
    'talks/parties/.md',
  ],
  ...[
    'Talks/comparison.md',
    'talks_1/comparison.md',
    '-talks/comparison.md',
    'talks-/comparison.md',
    'a--b/comparison.md',
  ],
  ...[
    'talks/parties/North.md',
    'talks/parties/north side.md',
    'talks/parties/nord\u00e9.md',
    'talks/parties/n\u043erth.md',
  ],
  ...[
    'talks/parties/a$(id).md',
    'talks/parties/a\nb.md',
    'talks/parties/a%2fb.md',
    'talks/parties/a\0.md',
    'talks/parties/\u202e.md',
  ],
  ...[
    'talks/parties/__proto__.md',
    'talks/constructor/x.md',
    'talks/__proto__/x.md',
    'talks/parties/north.md ',
    '.git/config',
  ],
  ...[
    'talks/parties/.north.md',
    'talks/parties/north~.md',
    'talks/parties/#north.md',
    `talks/parties/${'é'.repeat(5_000)}.md`,
  ],
]

test.each(REFUSED)('refuses %j', (file) => {
  expect(ruleOf(file)).toBe('file-path')
})

const RESERVED = [
  ...[
    'about',
    'search',
    'contribute',
    'problems',
    'api',
    'assets',
    'index',
    '404',
    'con',
    'nul',
    'aux',
    'prn',
    'com1',
    'lpt9',
  ].map((name) => `${name}/comparison.md`),
  ...['talks/parties/con.md', 'talks/parties/index.md', 'talks/issues/404.md', 'talks/positions/nul/2025-north.md'],
]

test.each(RESERVED)('keeps %s free for the site and for Windows', (file) => {
  expect(ruleOf(file)).toBe('reserved-name')
})

test('what an author is told of each of these paths is what it was', async () => {
  const all = [...REFUSED, ...RESERVED].map((file) => {
    const place = readRecordPath(file)
    return `${JSON.stringify(file)}\n${'rule' in place ? `${place.message}. ${place.fix}` : place.type}\n`
  })
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/paths.txt')
})

test.each(['talks/issues/search.md', 'talks/parties/about.md', 'conference/comparison.md', 'talks/issues/api.md'])(
  'allows %s, which takes nobody’s address',
  (file) => {
    expect(ruleOf(file)).not.toMatch(/-/)
  },
)

test.each([
  ['talks/partys/north.md', 'Did you mean "parties"?'],
  ['talks/comparisn.md', 'Did you mean "comparison.md"?'],
  ['talks/parties/Nördliche Seite.md', 'Rename it, for example to nordliche-seite.'],
])('says what %s was meant to be', (file, fix) => {
  expect(readRecordPath(file)).toMatchObject({ fix })
})

test('finds paths that are one on other computers', () => {
  const files = [
    'a/parties/North.md',
    'a/parties/caf\u00e9.md',
    'a/parties/cafe\u0301.md',
    'a/parties/north.md',
    'a/x.md',
  ]
  expect(findDuplicatePaths(files)).toMatchObject([
    { rule: 'duplicate-file', file: 'a/parties/cafe\u0301.md', related: [{ file: 'a/parties/caf\u00e9.md' }] },
    { rule: 'duplicate-file', file: 'a/parties/north.md', related: [{ file: 'a/parties/North.md' }] },
  ])
})

test.each(['north.txt', 'north.md.txt', 'north.MD', 'North.markdown'])('says how %s is to be called', (name) => {
  expect(readRecordPath(`talks/parties/${name}`)).toMatchObject({
    rule: 'file-path',
    fix: 'Rename it to north.md; some computers hide the ending .txt.',
  })
})

test('a name is no longer than what disks take, also where two ids make one name', () => {
  const [longest, tooLong] = ['a'.repeat(80), 'a'.repeat(81)]
  for (const path of [`${longest}/comparison.md`, `talks/parties/${longest}.md`, `talks/issues/${longest}.md`]) {
    expect('id' in readRecordPath(path)).toBe(true)
    expect(ruleOf(path.replace(longest, tooLong))).toBe('file-path')
  }
  expect(ruleOf(`talks/gaps/${longest}-${longest}.md`)).toBe('gap')
  expect(ruleOf(`talks/positions/${longest}/2025-06-02-${longest}-${longest}.md`)).toBe('position')
  expect(ruleOf(`talks/positions/${tooLong}/2025-06-02-north.md`)).toBe('file-path')
  expect(ruleOf(`talks/positions/border/${'a'.repeat(181)}.md`)).toBe('file-path')
  expect(readRecordPath(`talks/parties/${tooLong}.md`)).toMatchObject({
    message: expect.stringContaining('found a name of 81 characters'),
    fix: `Rename it, for example to ${'a'.repeat(40)}.`,
  })
})

test('of paths that are one on other computers it is told what to do', () => {
  expect(findDuplicatePaths(['a/parties/North.md', 'a/parties/north.md', 'a/parties/NORTH.md'])).toMatchObject([
    {
      ...{ file: 'a/parties/north.md', related: [{ file: 'a/parties/North.md', line: 1, column: 1 }] },
      message:
        'found "a/parties/north.md" beside "a/parties/North.md", expected names that differ in more than capitals or accents',
      fix: 'Keep one of the two, or give one another name.',
    },
    { file: 'a/parties/NORTH.md', related: [{ file: 'a/parties/North.md' }] },
  ])
  expect(findDuplicatePaths(['a/stra\u00dfe.md', 'a/strasse.md', 'a/b.md'])).toEqual([])
})

test.each([
  ['talks/parties/Index.md', 'Rename it, for example to the-index.'],
  ['talks/parties/CON.md', 'Rename it, for example to the-con.'],
  ['talks/parties/A -- b.md', 'Rename it, for example to a-b.'],
  [
    `talks/parties/${'a'.repeat(38)}---b${'c'.repeat(60)}.md`,
    `Rename it, for example to ${'a'.repeat(38)}-b${'c'.repeat(58)}.`,
  ],
  [`talks/parties/${'a'.repeat(39)}-${'b'.repeat(60)}.md`, `Rename it, for example to ${'a'.repeat(39)}.`],
  [`talks/parties/a-${'b'.repeat(37)}-${'b'.repeat(60)}.md`, `Rename it, for example to a-${'b'.repeat(37)}.`],
])('of %s the name that is proposed can be had', (file, fix) => {
  expect(readRecordPath(file)).toMatchObject({ fix })
})

test('what a misnamed file was meant to be is in small letters and has the ending of a record', () => {
  expect(meantPath('Talks/Parties/Nördliche Seite.MD.txt')).toBe('talks/parties/nordliche-seite.md')
  expect(meantPath('talks/parties/north.md')).toBe('talks/parties/north.md')
  expect(meantPath('talks/parties/north.markdown')).toBe('talks/parties/north.md')
  expect(meantPath('talks/parties/north.md.old')).toBe('talks/parties/north-md-old.md')
  expect(meantPath(`talks/${'a/'.repeat(5_000)}`).length).toBeLessThanOrEqual(410)
})

test('the site has names of its own at its top, whatever their capitals', () => {
  const own = ['index.html', 'Feed.xml', '_headers', 'sitemap-1.xml', 'SITEMAP-20.XML', 'robots.txt']
  const free = ['headers_', 'sitemap-1.xml.txt', 'asitemap-1.xml', 'sitemap-a.xml', 'logo.svg', 'sitemap-.xml']
  expect(own.filter(isFileOfTheSite)).toEqual(own)
  expect(free.filter(isFileOfTheSite)).toEqual([])
})
