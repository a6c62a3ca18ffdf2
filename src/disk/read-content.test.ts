import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createCache, readContent } from './read-content.ts'

const SITE = `title: "Talks"
tagline: "What was said."
url: "https://example.org"
licence:
  name: "CC BY 4.0"
  url: "https://creativecommons.org/licenses/by/4.0/"
accept: [{ rule: unnamed-publisher, reason: "Made up for a test." }]
`
const COMPARISON = `---
title: "Border talks"
question: "What do the sides ask for?"
scope: "All statements since 2025."
status: open
started: 2025
covers_until: 2025-12-31
parties: [north, south]
party_order: "By name."
issues: [border]
issue_selection: "All that came up."
inclusion: "Both sides."
languages: [en]
---
`
const FILES = {
  'site.yaml': SITE,
  'README.md': '# How to write a record',
  'talks/comparison.md': COMPARISON,
  'talks/parties/north.md': '---\nname: "North"\nkind: state\nrole: principal\n---\n\nThe *ministry* speaks.\n',
  'talks/parties/south.md': '---\nname: "South"\nkind: state\nrole: principal\n---\n',
  'talks/issues/border.md': '---\ntitle: "Border"\nquestion: "What is at the border?"\n---\n',
  'talks/gaps/border-south.md': '---\nsearched: 2025-12-01\nwhere: "Its website"\nby: "AB"\n---\n',
} as const

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A content folder in which all is well, with some files changed, added or, by null, taken away. */
function contentOf(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-content-'))
  folders.push(folder)
  for (const [file, text] of Object.entries({ ...FILES, ...changes })) {
    if (text === null) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

async function found(folder: string): Promise<string[]> {
  const { problems } = await readContent(folder)
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
}

test('reads every record and renders its body', async () => {
  const { catalogue, bodies, problems, records } = await readContent(contentOf())
  expect(problems).toEqual([])
  expect(records).toBe(5)
  expect(catalogue?.site.title).toBe('Talks')
  expect(catalogue?.datasets.map(({ comparison, parties }) => [comparison.id, parties.length])).toEqual([['talks', 2]])
  expect([...bodies]).toEqual([['talks/parties/north.md', '<p>The <em>ministry</em> speaks.</p>']])
})

test.each([
  ['no site.yaml', { 'site.yaml': null }, ['site.yaml:1:1 missing-site']],
  ['a misspelt key in site.yaml', { 'site.yaml': `${SITE}tagglin: "x"\n` }, ['site.yaml:8:1 unknown-field']],
  ['a picture that is not there', { 'site.yaml': `${SITE}logo: "logo.svg"\n` }, ['site.yaml:8:7 missing-site']],
  ['a picture that nothing names', { 'logo.svg': '<svg/>' }, ['logo.svg:1:1 file-path']],
  [
    'a comparison without comparison.md',
    { 'more/parties/east.md': FILES['talks/parties/north.md'] },
    ['more/parties/east.md:1:1 missing-comparison'],
  ],
  [
    'what a coder wrote about a comparison that is not there',
    { 'more/coding/anna/border.yaml': 'positions: {}\n' },
    ['more/coding/anna/border.yaml:1:1 missing-comparison'],
  ],
  [
    'what a coder wrote about a position that is not there',
    { 'talks/coding/anna/border.yaml': 'positions:\n  2025-north:\n    fence: requires\n' },
    ['talks/coding/anna/border.yaml:2:1 lost-coding'],
  ],
  [
    "a coder's file with a word that is no code",
    { 'talks/coding/anna/border.yaml': 'positions:\n  2025-north:\n    fence: maybe\n' },
    ['talks/coding/anna/border.yaml:3:12 field-choice'],
  ],
  ['a record among what coders wrote', { 'talks/coding/north.md': 'x' }, ['talks/coding/north.md:1:1 file-path']],
  ['a file beside the comparisons', { 'notes.txt': 'x' }, ['notes.txt:1:1 file-path']],
  [
    'a record in an unknown folder',
    { 'talks/partys/east.md': FILES['talks/parties/north.md'] },
    ['talks/partys/east.md:1:1 file-path'],
  ],
  [
    'a hidden file',
    { 'talks/parties/.east.md': FILES['talks/parties/north.md'] },
    ['talks/parties/.east.md:1:1 file-path'],
  ],
  ['a README within a comparison', { 'talks/README.md': 'x' }, ['talks/README.md:1:1 file-path']],
  ['folders below folders', { 'talks/positions/a/b/c.md': 'x' }, ['talks/positions/a/b:1:1 file-path']],
  ['a name with a line end', { 'talks/parties/a\nb.md': 'x' }, ['talks/parties/a\nb.md:1:1 file-path']],
  ['a name that a shell would run', { 'talks/parties/a$(id).md': 'x' }, ['talks/parties/a$(id).md:1:1 file-path']],
  ['a file of 70 KB', { 'talks/parties/north.md': 'x'.repeat(70_000) }, ['talks/parties/north.md:1:1 file-size']],
  [
    'a file in Latin-1',
    { 'talks/parties/north.md': Uint8Array.from([45, 45, 45, 10, 0xe9, 10]) },
    ['talks/parties/north.md:2:1 file-encoding'],
  ],
  [
    'a file in UTF-16',
    { 'talks/parties/north.md': Buffer.from(`\uFEFF${FILES['talks/parties/north.md']}`, 'utf16le') },
    ['talks/parties/north.md:1:1 file-encoding'],
  ],
  [
    'a file in UTF-16 without its mark',
    { 'talks/parties/north.md': Buffer.from(FILES['talks/parties/north.md'], 'utf16le') },
    ['talks/parties/north.md:1:1 file-encoding'],
  ],
  [
    'HTML in a body',
    { 'talks/parties/north.md': `${FILES['talks/parties/north.md']}\nAnd <b>more</b>.\n` },
    ['talks/parties/north.md:9:5 body-html'],
  ],
  [
    'names that differ by a capital',
    { 'talks/parties/North.md': FILES['talks/parties/north.md'] },
    ['talks/parties/North.md:1:1 file-path', 'talks/parties/north.md:1:1 duplicate-file'],
  ],
])('refuses %s', async (_, changes, expected) => {
  expect(await found(contentOf(changes))).toEqual(expected)
})

test('follows no link, neither to a file nor to a folder, and reads no pipe', async () => {
  const folder = contentOf({ 'talks/parties/south.md': null })
  const outside = contentOf()
  symlinkSync('/etc/passwd', join(folder, 'talks/parties/south.md'))
  symlinkSync(join(outside, 'talks'), join(folder, 'more'))
  symlinkSync('north.md', join(folder, 'talks/parties/east.md'))
  symlinkSync('nowhere', join(folder, 'talks/parties/west.md'))
  mkdirSync(join(folder, 'talks/parties/up.md'))
  execFileSync('mkfifo', [join(folder, 'talks/parties/pipe.md')])
  const names = ['east', 'pipe', 'south', 'up', 'west'].map((name) => `talks/parties/${name}.md:1:1 file-kind`)
  const rest = (await found(folder)).filter(
    (problem) => !problem.includes('unknown-reference') && !problem.includes('gap-name'),
  )
  expect(rest.sort()).toEqual(['more:1:1 file-kind', ...names].sort())
})

test('says nothing of records that name a broken one, and a broken one hides no other problem', async () => {
  const folder = contentOf({
    'talks/parties/south.md': '---\nname: "South"\nkind: stat\nrole: principal\n---\n',
    'talks/issues/border.md': '---\ntitle: "Border"\n---\n',
  })
  expect(await found(folder)).toEqual([
    'talks/issues/border.md:2:1 missing-field',
    'talks/parties/south.md:3:7 field-choice',
  ])
})

test('gives the same, whichever way the files came to be', async () => {
  const folder = contentOf({ 'talks/parties/east.md': 'x', 'a/x.md': 'x', 'z.md': 'x' })
  const copy = mkdtempSync(join(tmpdir(), 'parley-content-'))
  folders.push(copy)
  cpSync(folder, copy, { recursive: true })
  const content = await readContent(folder)
  expect(await readContent(copy)).toEqual({ ...content, catalogue: content.catalogue })
})

test('reads again what has changed, and only that', async () => {
  const folder = contentOf()
  const cache = createCache()
  await readContent(folder, { cache })
  const before = new Map(cache)
  writeFileSync(join(folder, 'talks/parties/south.md'), FILES['talks/parties/south.md'].replace('South', 'The South'))
  rmSync(join(folder, 'talks/gaps/border-south.md'))
  const { catalogue, records } = await readContent(folder, { cache })
  expect(catalogue?.datasets[0]?.partyById.get('south')?.name).toBe('The South')
  expect(records).toBe(4)
  expect(cache.get('talks/parties/north.md')).toBe(before.get('talks/parties/north.md'))
  expect(cache.get('talks/parties/south.md')).not.toBe(before.get('talks/parties/south.md'))
  expect(cache.has('talks/gaps/border-south.md')).toBe(false)
})

test('a folder that is not there has no site.yaml', async () => {
  expect(await found(join(tmpdir(), 'parley-no-such-folder'))).toEqual(['site.yaml:1:1 missing-site'])
})

test('ignores what operating systems and git leave behind', async () => {
  expect(
    await found(
      contentOf({ '.DS_Store': 'x', 'talks/.DS_Store': 'x', '.git/config': 'x', 'talks/claims/.gitkeep': '' }),
    ),
  ).toEqual([])
})

test('ignores what an editor lays beside an open file', async () => {
  const names = [
    '.north.md.swp',
    'north.md~',
    '#north.md#',
    '.#north.md',
    '.~lock.north.md#',
    '~$north.md',
    '._north.md',
    '4913',
  ]
  expect(await found(contentOf(Object.fromEntries(names.map((name) => [`talks/parties/${name}`, 'x']))))).toEqual([])
})

test.each(['North.md', 'north.txt', 'north.MD'])(
  'a party whose file is called %s is one problem, not one for each that names it',
  async (name) => {
    const content = contentOf({
      'talks/parties/north.md': null,
      [`talks/parties/${name}`]: FILES['talks/parties/north.md'],
    })
    expect(await found(content)).toEqual([`talks/parties/${name}:1:1 file-path`])
  },
)
