import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runBuild } from './build-site.ts'
import { listFiles } from './built-files.ts'
import { freePort, startNginx } from './nginx.ts'

/**
 * The way of a newcomer with nothing but npm: the packed program installed in an empty folder, a site begun, built, served below a
 * path, and content of the first version brought over. It asks the registry, as they do.
 */

const BASE = '/some/base/'
let work = ''
let site = ''
/** Without the Node of this checkout: that of the machine has to do. */
const path = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter)

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'parley-package-'))
  chmodSync(work, 0o755)
  site = join(work, 'talks')
  mkdirSync(site)
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

function run(program: string, args: readonly string[], folder = site) {
  const ours = Object.keys(process.env).filter((name) =>
    /^(?:PARLEY_|npm_|VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$)/.test(name),
  )
  const env = {
    ...process.env,
    ...Object.fromEntries(ours.map((name) => [name, undefined])),
    PATH: path,
    PARLEY_HOST: 'none',
  }
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' })
  console.log(`${program} ${args.slice(0, 4).join(' ')}: ${Math.round(performance.now() - start)} ms`)
  return { status, output: `${stdout}${stderr}`, stdout }
}

const npm = (...args: string[]) => run('npm', args)

test('npm packs the program without leaving anything behind, and installs it', () => {
  const packed = run('npm', ['pack', '--pack-destination', work], resolve('.'))
  expect(packed).toMatchObject({ status: 0 })
  expect(existsSync('lib')).toBe(false)
  const [file = ''] = readdirSync(work).filter((name) => name.endsWith('.tgz'))
  const installed = npm('install', '--no-audit', '--no-fund', '--prefer-offline', join('..', file))
  expect([installed.status, installed.output]).toEqual([0, expect.stringContaining('added')])
})

test('a site is begun, and filled by flags', () => {
  const title = ['--title', 'Harbour talks', '--url', 'https://talks.example.org', '--base', BASE]
  expect(run('npx', ['--no-install', 'parley', 'new', 'site', ...title])).toMatchObject({ status: 0 })
  expect(readdirSync(site).sort()).toEqual([
    ...['.github', '.gitignore', '.vscode', 'content', 'node_modules', 'package-lock.json', 'package.json'],
  ])
  for (const record of RECORDS) expect(npm('run', '-s', 'new', '--', ...record)).toMatchObject({ status: 0 })
  const checked = npm('run', '-s', 'validate')
  expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('7 records: 0 errors')])
})

test('a second site begins with the very program that is there', () => {
  expect(run('npx', ['--no-install', 'parley', 'new', 'site', 'other'])).toMatchObject({ status: 0 })
  const manifest = readFileSync(join(site, 'other/package.json'), 'utf8')
  expect(manifest).toMatch(/"file:\.\.\/\.\.\/[a-z0-9.-]+\.tgz"/)
  rmSync(join(site, 'other'), { recursive: true })
})

test('it is built in its own folder, byte for byte as from the repository', async () => {
  expect(npm('run', '-s', 'build')).toMatchObject({ status: 0 })
  expect(readdirSync(join(site, 'node_modules/@parley-site/parley')).sort()).toEqual([
    ...['CHANGELOG.md', 'LICENSE', 'README.md', 'lib', 'package.json'],
  ])
  const other = join(work, 'dist')
  const built = await runBuild({ PARLEY_OUT: other, PARLEY_CONTENT: join(site, 'content') })
  expect(built).toMatchObject({ status: 0 })
  const files = await listFiles(other)
  expect(await listFiles(join(site, 'dist'))).toEqual(files)
  const differing = files.filter(
    (file) => !readFileSync(join(other, file)).equals(readFileSync(join(site, 'dist', file))),
  )
  expect(differing).toEqual([])
})

describe.skipIf(spawnSync('nginx', ['-v']).status !== 0)('behind a real nginx', () => {
  let server: ChildProcess | undefined
  let port = 0

  beforeAll(async () => {
    port = await freePort()
    server = await startNginx(
      join(work, 'nginx'),
      npm('run', '-s', 'export', '--', '--server', 'nginx').stdout,
      port,
      BASE,
    )
  })
  afterAll(() => void server?.kill())

  test.each([
    ['', 200],
    ['harbour/', 200],
    ['harbour/positions/night-shifts/2024-06-03-union/', 200],
    ['search/', 200],
    ['harbour/positions.csv', 200],
    ['nowhere/', 404],
  ])('%s is answered with %i', async (page, status) => {
    expect((await fetch(`http://127.0.0.1:${port}${BASE}${page}`)).status).toBe(status)
  })
})

test('pages follow the files while one writes', async () => {
  const port = await freePort()
  const env = {
    ...process.env,
    PATH: path,
    PARLEY_HOST: 'none',
    PARLEY_CONTENT: '',
    VITEST: undefined,
    NODE_ENV: undefined,
  }
  const server = spawn(join(site, 'node_modules/.bin/parley'), ['dev', '--port', String(port)], { cwd: site, env })
  const page = `http://localhost:${port}${BASE}harbour/`
  const shown = () =>
    fetch(page).then(
      (response) => response.text(),
      () => '',
    )
  try {
    await expect.poll(shown, { timeout: 120_000, interval: 500 }).toContain('Harbour talks')
    const file = join(site, 'content/harbour/comparison.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('What is asked for?', 'What does each ask for?'))
    await expect.poll(shown, { timeout: 30_000, interval: 500 }).toContain('What does each ask for?')
  } finally {
    const ended = new Promise((done) => server.once('close', done))
    server.kill()
    await ended
  }
})

test('content of the first version is brought over by the command alone', () => {
  rmSync(join(site, 'content'), { recursive: true })
  cpSync(resolve('src/tests/fixtures/first-form'), join(site, 'content'), { recursive: true })
  expect(npm('run', '-s', 'validate')).toMatchObject({ status: 1, stdout: expect.stringContaining('11 errors') })
  expect(npm('run', '-s', 'upgrade')).toMatchObject({ status: 0 })
  expect(npm('run', '-s', 'validate')).toMatchObject({ status: 0, stdout: expect.stringContaining('0 errors') })
})

const RECORDS = [
  [
    ...['comparison', '--id', 'harbour', '--title', 'Harbour talks', '--question', 'What is asked for?'],
    ...['--scope', 'All.', '--status', 'open', '--started', '2024', '--covers_until', '2024-12-31'],
    ...['--party_order', 'By name.', '--issue_selection', 'All.', '--inclusion', 'Both.', '--languages', 'en'],
    ...['--parties.0.name', 'Port Authority', '--parties.0.kind', 'body', '--parties.0.role', 'principal'],
    ...['--issues.0.title', 'Night shifts', '--issues.0.question', 'How are night shifts shared out?'],
  ],
  ['party', '--in', 'harbour', '--name', 'Union', '--kind', 'union', '--role', 'principal'],
  ['issue', '--in', 'harbour', '--title', 'Pay', '--question', 'What is paid for a shift?'],
  [
    ...['source', '--in', 'harbour', '--title', 'Our terms', '--publisher', 'Union', '--kind', 'document'],
    ...['--published', '2024-06-03', '--url', 'https://example.org/terms', '--lang', 'en', '--by', 'union'],
  ],
  [
    ...['position', '--in', 'harbour', '--issue', 'night-shifts', '--party', 'union', '--said', '2024-06-03'],
    ...[
      '--speaker.name',
      'Board',
      '--authority',
      'document',
      '--quote.text',
      'Two nights: no less',
      '--quote.lang',
      'en',
    ],
    ...['--condition', 'The Union asked for two free nights: “no less”.', '--source', '2024-06-03-our-terms'],
    ...['--reported_by', 'self'],
  ],
]
