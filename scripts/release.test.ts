import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { MARKER } from '#disk/written-files.ts'
import { runApart, runHere } from '#tests/run-script.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const EVERY_FIELD = fileOf('../src/tests/fixtures/every-field')
let work = ''
let FIXTURE = ''

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'parley-release-'))
  FIXTURE = join(work, 'every-field')
  cpSync(EVERY_FIELD, FIXTURE, { recursive: true })
})
afterAll(() => rmSync(work, { recursive: true }))

const release = (args: readonly string[], env: Record<string, string> = {}, run = runHere) =>
  run('release.ts', args, { PARLEY_CONTENT: FIXTURE, ...env })

const filesIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== MARKER)
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  )

test('holds records, data and what describes them, which sha256sum and its own check find whole', async () => {
  const out = join(work, 'whole')
  expect(await release(['--out', out])).toMatchObject({ status: 0, stdout: '' })
  const files = filesIn(out)
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      ...['content/site.yaml', 'content/ferry/evidence/paper.yaml', 'data/positions.json', 'data/positions.ndjson'],
      ...['data/evidence.json', 'data/ferry.positions.csv', 'datapackage.json', 'CITATION.cff', 'manifest.json'],
    ]),
  )
  expect(files.get('content/boat.svg')).toEqual(readFileSync(join(FIXTURE, 'boat.svg')))
  expect(spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: out }).status).toBe(0)
  expect(await release(['--check', out])).toMatchObject({ status: 0, stdout: '' })
  const described = JSON.parse(String(files.get('datapackage.json'))) as { resources: { name: string; path: string }[] }
  expect(described.resources.filter(({ path }) => !files.has(path))).toEqual([])
  expect(described.resources.filter(({ name }) => !/^[a-z0-9._-]+$/.test(name))).toEqual([])
  expect(parse(String(files.get('CITATION.cff')))).toMatchObject({
    ...{
      'cff-version': '1.2.0',
      type: 'dataset',
      'date-released': '2025-02-28',
      url: 'https://talks.example.org/island/',
    },
  })
})

test('the same content gives the same bytes, in a folder and in an archive, whatever the clock', async () => {
  const [one, other] = ['one', 'other'].map((name) => join(work, name)) as [string, string]
  await release(['--out', one])
  await release(['--out', other], { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' }, runApart)
  expect(filesIn(other)).toEqual(filesIn(one))
  const [zip, again] = ['zip', 'zip-again'].map((name) => join(work, name)) as [string, string]
  await release(['--out', zip, '--zip'])
  await release(['--out', again, '--zip'], { TZ: 'America/Caracas' }, runApart)
  expect([...filesIn(zip).keys()]).toEqual(['talks.example.org-2025-02-28.zip'])
  expect(filesIn(again)).toEqual(filesIn(zip))
  expect(await release(['--check', join(zip, 'talks.example.org-2025-02-28.zip')])).toMatchObject({
    status: 0,
    stdout: '',
  })
})

test('tells every file that is not as it was', async () => {
  const out = join(work, 'changed')
  await release(['--out', out])
  writeFileSync(join(out, 'data/positions.json'), '{}')
  writeFileSync(join(out, 'data/more.json'), '{}')
  rmSync(join(out, 'data/gaps.json'))
  const { status, stdout } = await release(['--check', out])
  expect(status).toBe(1)
  expect(stdout.split('\n').map((line) => line.replace(/[0-9a-f]{64}/g, '#'))).toEqual([
    'data/gaps.json is missing.',
    'data/more.json is not of this release.',
    'data/positions.json has other bytes: expected #, found #.',
    '',
  ])
})

test('writes over its own bundle, and over nothing else', async () => {
  const out = join(work, 'mine')
  await release(['--out', out])
  expect((await release(['--out', out])).status).toBe(0)
  const foreign = join(work, 'foreign')
  cpSync(join(FIXTURE, 'ferry/sources'), foreign, { recursive: true })
  expect(await release(['--out', foreign])).toMatchObject({ status: 2 })
  expect(existsSync(join(foreign, 'manifest.json'))).toBe(false)
  expect(await release(['--out', FIXTURE])).toMatchObject({ status: 2 })
})

test('brings the list of published addresses up to date where one is kept', async () => {
  const content = join(work, 'published')
  cpSync(EVERY_FIELD, content, { recursive: true })
  await release(['--out', join(work, 'first')], { PARLEY_CONTENT: content })
  expect(existsSync(join(content, 'addresses.txt'))).toBe(existsSync(join(EVERY_FIELD, 'addresses.txt')))
  await runHere('addresses.ts', [], { PARLEY_CONTENT: content })
  const list = readFileSync(join(content, 'addresses.txt'), 'utf8')
  const source = readFileSync(join(content, 'ferry/sources/evening-post.md'))
  writeFileSync(join(content, 'ferry/sources/late-post.md'), source)
  const { status, stderr } = await release(['--out', join(work, 'second')], { PARLEY_CONTENT: content })
  expect([status, stderr]).toEqual([0, expect.stringContaining('files of the release')])
  const now = readFileSync(join(content, 'addresses.txt'), 'utf8')
  expect(now).toContain('late-post')
  expect(list).not.toContain('late-post')
  expect(readFileSync(join(work, 'second/content/addresses.txt'), 'utf8')).toBe(now)
})

test('holds nothing of a comparison that is not published, and is whole content without it', async () => {
  const content = join(work, 'withheld')
  cpSync(FIXTURE, content, { recursive: true })
  cpSync(join(FIXTURE, 'ferry'), join(content, 'secret-talks'), { recursive: true })
  const copy = join(content, 'secret-talks/comparison.md')
  writeFileSync(copy, readFileSync(copy, 'utf8').replace('[ferry-talks]', '[secret-talks-before]'))
  const site = readFileSync(join(content, 'site.yaml'), 'utf8').replace(
    /^(?:comparisons|unpublished):.*\n(?: .*\n)*/gm,
    '',
  )
  const named = 'comparisons: [secret-talks, ferry]\nunpublished:\n  # Not before autumn.\n  - secret-talks\n'
  writeFileSync(join(content, 'site.yaml'), site + named)
  writeFileSync(join(content, 'addresses.txt'), 'ferry/\nsecret-talks/\nsearch/secret-talks/\n')
  const out = join(work, 'without')
  expect(await release(['--out', out], { PARLEY_CONTENT: content })).toMatchObject({ status: 0 })
  const files = filesIn(out)
  expect([...files].filter(([file, bytes]) => `${file} ${String(bytes)}`.includes('secret-talks'))).toEqual([])
  expect(parse(String(files.get('content/site.yaml')))).toEqual({ ...parse(site), comparisons: ['ferry'] })
  const checked = await runHere('validate.ts', [], { PARLEY_CONTENT: join(out, 'content') })
  expect(checked.status).toBe(0)
})

test('releases nothing that has an error, and takes nothing else for a bundle', async () => {
  const content = join(work, 'content')
  cpSync(FIXTURE, content, { recursive: true })
  writeFileSync(join(content, 'ferry/parties/broken.md'), '---\nname: "A\n---\n')
  expect(await release(['--out', join(work, 'none')], { PARLEY_CONTENT: content })).toMatchObject({
    status: 1,
    stdout: '',
  })
  expect(existsSync(join(work, 'none'))).toBe(false)
  expect((await release(['--check', content])).status).toBe(1)
  expect((await release(['--check', join(content, 'site.yaml')])).stderr).toContain('no archive that can be read')
  expect((await release([])).status).toBe(2)
  expect((await release(['--out', join(work, 'none'), '--day', '2025-02-30'])).status).toBe(2)
})
