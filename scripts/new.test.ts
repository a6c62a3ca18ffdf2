import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApart, runHere } from '#tests/run-script.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-new-'))
  cpSync(fileOf('../src/tests/fixtures/where-they-meet/site.yaml'), join(folder, 'site.yaml'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const run = (script: string, ...args: string[]) => runHere(script, args, { PARLEY_CONTENT: folder })

const make = (...args: string[]) => run('new.ts', ...args)

const COMPARISON = [
  ...['comparison', '--id', 'harbour', '--title', 'Harbour talks', '--question', 'What is asked for?'],
  ...['--scope', 'All.', '--status', 'open', '--started', '2024', '--covers_until', '2024-12-31'],
  ...['--party_order', 'By name.', '--issue_selection', 'All.', '--inclusion', 'Both.', '--languages', 'en'],
  ...['--parties.0.name', 'Port Authority', '--parties.0.kind', 'body', '--parties.0.role', 'principal'],
  ...['--parties.1.name', 'Union', '--parties.1.kind', 'union', '--parties.1.role', 'principal'],
  ...['--issues.0.title', 'Night shifts', '--issues.0.question', 'How are night shifts shared out?'],
]

const SOURCE = [
  ...['source', '--title', 'Our terms', '--publisher', 'Union', '--kind', 'document', '--published', '2024-06-03'],
  ...['--url', 'https://example.org/terms', '--lang', 'en', '--by', 'union'],
]

const POSITION = [
  ...['position', '--issue', 'night-shifts', '--party', 'union', '--said', '2024-06-03', '--speaker.name', 'Board'],
  ...['--authority', 'document', '--condition', 'The Union asked for two free nights: “no less”.'],
  ...['--quote.text', 'Two nights: no less', '--quote.lang', 'en'],
  ...['--source', '2024-06-03-our-terms', '--reported_by', 'self'],
]

test('makes a whole comparison, a source and a position by flags, all of them valid', async () => {
  const comparison = await runApart('new.ts', COMPARISON, { PARLEY_CONTENT: folder })
  expect(comparison.status).toBe(0)
  expect(comparison.stdout.trim().split('\n')).toHaveLength(4)
  expect((await make(...SOURCE)).stdout).toContain('harbour/sources/2024-06-03-our-terms.md')
  const position = await make(...POSITION)
  expect(position.stderr).toBe('')
  expect(position.stdout).toMatch(/harbour\/positions\/night-shifts\/2024-06-03-union\.md\n$/)
  const { status, stdout } = await run('validate.ts', '--strict')
  expect(stdout).toBe('6 records: 0 errors, 0 warnings\n')
  expect(status).toBe(0)
})

test('writes nothing over what is there, and says what may be the same', async () => {
  expect(await make(...POSITION)).toMatchObject({ status: 1, stdout: '' })
  const other = await make(...POSITION, '--id', 'again', '--dry-run')
  expect(other.stderr).toContain('Perhaps the same: harbour/positions/night-shifts/2024-06-03-union.md')
  expect(other.stdout).toContain('condition: "The Union asked for two free nights: “no less”."')
  expect(existsSync(join(folder, 'harbour/positions/night-shifts/2024-06-03-union-again.md'))).toBe(false)
})

test('writes a position and the source that is new with it', async () => {
  const source = ['--source.title', 'Second terms', '--source.publisher', 'Union', '--source.kind', 'document']
  const more = ['--source.published', '2024-07-01', '--source.url', 'https://example.org/2', '--source.lang', 'en']
  const others = POSITION.filter((_, at) => !['--source', '2024-06-03-our-terms'].includes(POSITION[at]!))
  const right = others.map((word) => (word === '2024-06-03' ? '2024-07-01' : word))
  const { status, stdout } = await make(...right, ...source, ...more, '--source.by', 'union')
  expect(status).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/.*harbour./, '')),
  ).toEqual(['sources/2024-07-01-second-terms.md', 'positions/night-shifts/2024-07-01-union.md'])
  expect((await run('validate.ts')).stdout).toContain('8 records: 0 errors')
})

test('gives a new party and a new issue their place in the comparison', async () => {
  const party = await make('party', '--name', 'Ship Owners', '--kind', 'company', '--role', 'observer')
  expect(party.stdout).toMatch(/harbour\/parties\/ship-owners\.md\n$/)
  expect(party.stderr).toContain('Listed at the end of "parties" in harbour/comparison.md')
  const issue = await make('issue', '--title', 'Paid breaks', '--question', 'How long are paid breaks?')
  expect(issue.status).toBe(0)
  expect(readFileSync(join(folder, 'harbour/comparison.md'), 'utf8')).toMatch(
    /- union\n +- ship-owners\n[^]*- paid-breaks\n/,
  )
  expect((await run('validate.ts')).stdout).toContain('0 errors')
})

test('tells what is wrong by its field, and writes nothing', async () => {
  const { status, stdout, stderr } = await make(...SOURCE, '--published', '2024-02-31')
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('error: published: ')
  expect(stderr).not.toContain('published: published')
  expect((await make('gap', '--issue', 'night-shifts', '--of', 'union')).stderr).toContain('Give it with --searched.')
  expect((await make('gap', '--issue', 'night-shifts', '--of', 'nobody', '--searched', '2024-06-01')).status).toBe(2)
})

test.each([
  [['positon'], 'Did you mean "position"?'],
  [['gap', '--issue', 'night-shift', '--of', 'union'], 'Did you mean "night-shifts"?'],
  [['party', '--nam', 'x'], 'Did you mean "name"?'],
  [['gap', '--in', 'nowhere'], 'There is no comparison "nowhere".'],
  [['gap', '--searched'], '--searched needs a value.'],
  [['gap'], 'Say on which issue'],
  [['position', '--quote', 'A fence', '--quote.text', 'A fence'], '--quote.text names a part'],
])('ends with 2 on wrong usage: %j', async (args, reason) => {
  const { status, stdout, stderr } = await make(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(reason)
})

test('explains itself with --help', async () => {
  expect((await make('--help')).stdout).toContain('--dry-run')
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).not.toBe('')
})

test('in an empty folder one begins with a comparison, and gets the settings of a site with it', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'parley-empty-'))
  const inEmpty = (script: string, ...args: string[]) => runHere(script, args, { PARLEY_CONTENT: empty })
  const early = await inEmpty('new.ts', 'party', '--name', 'North')
  expect([early.status, early.stdout]).toEqual([2, ''])
  expect(early.stderr).toContain('npm run new comparison')
  const short = await inEmpty(
    'new.ts',
    ...COMPARISON.slice(0, COMPARISON.indexOf('--parties.0.name')),
    '--parties',
    'A Side',
  )
  expect([short.status, short.stdout]).toEqual([1, ''])
  expect(short.stderr).toContain('--parties.0.kind')
  expect(short.stderr).not.toContain('    at ')
  expect((await inEmpty('new.ts', ...COMPARISON)).status).toBe(0)
  expect(readFileSync(join(empty, 'site.yaml'), 'utf8')).toContain('title: "Harbour talks"')
  const checked = (await inEmpty('validate.ts')).stdout
  expect(checked).toContain('4 records: 0 errors, 1 warning\n')
  expect(checked).toContain('unnamed-publisher')
  rmSync(empty, { recursive: true })
})

test('makes a draft of a plain text, cut at its numbers, and every character of it stands in the file', async () => {
  const paper = 'Our paper\n\n1. Nights\n   "No" shift -- after ten.\n2. Pay rises by 8 %.\n'
  const file = join(folder, 'paper.txt')
  writeFileSync(file, paper.replaceAll('\n', '\r\n'))
  const made = await make(
    ...['draft', '--text', file, '--text-lang', 'en', '--title', 'Our paper', '--said', '2024-06-03', '--by', 'union'],
    ...['--source', '2024-06-03-our-terms', '--status', 'proposed', '--rights', 'Ours, free to print.'],
  )
  rmSync(file)
  expect(made.stderr).toBe('')
  const record = parse(
    readFileSync(join(folder, made.stdout.trim().replace(/^.*(?=harbour\/)/, '')), 'utf8').split('---\n')[1]!,
  )
  expect(record.clauses.map(({ text }: { text: string }) => text).join('')).toBe(paper)
  expect(record.clauses.map(({ id, number }: { id: string; number?: string }) => [id, number])).toEqual([
    ['our-paper', undefined],
    ['nights', '1'],
    ['pay-rises-8', '2'],
  ])
  expect((await make('position', '--text', 'paper.txt')).status).toBe(2)
})

test('begins a translation beside what it translates, and never over one that is there', async () => {
  const content = mkdtempSync(join(tmpdir(), 'parley-translate-'))
  cpSync(fileOf('../src/tests/fixtures/three-languages'), content, { recursive: true })
  const env = { PARLEY_CONTENT: content }
  const translate = (...args: string[]) => runHere('new.ts', ['translation', ...args], env)
  const by = ['--by', 'human', '--translated', '2024-12-21']
  const first = await translate('ferry/rounds/first', '--into', 'uk', ...by, '--title', 'Перша зустріч')
  expect([first.stderr, first.status]).toEqual(['', 0])
  const text = readFileSync(join(content, 'ferry/rounds/first.uk.md'), 'utf8')
  expect(text).toMatch(/^---\ntranslates: "[0-9a-f]{16}"\ntranslated: 2024-12-21\nby: human\ntitle: "Перша зустріч"\n/)
  expect(text).toContain('# outcomes:\n#   - text: "The sides agreed to meet again."\n')
  for (const [args, wrong] of [
    [['ferry/rounds/first', '--into', 'uk', ...by], 'is there already'],
    [['ferry/rounds/second', '--into', 'uk', ...by], 'There is no record ferry/rounds/second.md'],
    [['ferry/rounds/first', '--into', 'de', ...by], '--into: uk, ar'],
    [['ferry/sources/letter', '--into', 'uk', '--title', 'A'], '--by: human, machine'],
    [['ferry/rounds/first', '--into', 'ar', ...by, '--start', '2024-06-03'], 'no words "start"'],
  ] as const) {
    const refused = await translate(...args)
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining(wrong)])
  }
  const checked = await runHere('validate.ts', [], env)
  expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('0 errors, 0 warnings')])
  rmSync(content, { recursive: true })
})
