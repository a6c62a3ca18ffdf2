import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { circlesAmong, codeIn, importsOf, isOurs } from './imports.ts'

/**
 * The map of the house: which folder may import from which. A folder sees itself and what is listed; `src/core` sees
 * nothing outside of it. Kept here, where it is held against the code, and linked from the README.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/core/model': [],
  'src/core/problem': ['src/core/model'],
  'src/core/compare': ['src/core/model'],
  'src/core/statement': ['src/core/model', 'src/core/compare'],
  'src/core/parse': ['src/core/model', 'src/core/problem'],
  'src/core/check': ['src/core/model', 'src/core/problem', 'src/core/compare', 'src/core/statement', 'src/core/parse'],
  'src/core/coding': ['src/core/model', 'src/core/statement', 'src/core/parse'],
  'src/core/evidence': ['src/core/model', 'src/core/statement', 'src/core/parse'],
  'src/core/export': ['src/core/model', 'src/core/compare', 'src/core/statement', 'src/core/parse', 'src/core/coding'],
  'src/core/address': ['src/core/model', 'src/core/problem', 'src/core/compare', 'src/core/parse', 'src/core/check'],
  'src/core/move': ['src/core/model', 'src/core/problem', 'src/core/parse', 'src/core/check', 'src/core/address'],
  'src/core/upgrade': ['src/core/model', 'src/core/parse', 'src/core/move'],
  'src/core/release': ['src/core/model', 'src/core/compare', 'src/core/export'],
  'src/core/change': ['src/core/model', 'src/core/parse', 'src/core/check', 'src/core/compare', 'src/core/statement'],
  'src/core/command': ['src/core/problem'],
  'src/core/report': ['src/core/model', 'src/core/problem', 'src/core/change', 'src/core/statement'],
  'src/markdown': ['src/core'],
  'src/messages': [],
  'src/disk': ['src/core', 'src/markdown'],
  // Nothing that pages are made of may import it: what reads strangers' pages reaches no reader.
  'src/web': ['src/core'],
  'src/search': ['src/core', 'src/markdown'],
  'src/site': ['src/core', 'src/disk', 'src/markdown', 'src/messages'],
  'src/compose': ['src/core', 'src/markdown', 'src/site', 'src/search'],
  // `markdown`: the form shows a body as it will be shown, and what is wrong with it, while it is typed.
  'src/components': ['src/core', 'src/markdown', 'src/site', 'src/search', 'src/compose'],
  'src/layouts': ['src/core', 'src/site', 'src/components', 'src/styles'],
  'src/styles': [],
  'src/pages': ['src/core', 'src/disk', 'src/site', 'src/components', 'src/layouts', 'src/search', 'src/compose'],
  scripts: ['src'],
  'src/tests': ['src', 'scripts'],
}

/** The rooms of the core that ship to browsers. */
const IN_BROWSERS = ['src/core/compare', 'src/core/statement']

/** The only modules that they may import at run time: none of them knows zod. */
const BROWSER_SAFE = [
  ...['compare-text', 'count-words', 'date', 'stance', 'authority', 'said-on', 'dataset', 'kinds', 'records-of'],
  ...[
    'corrected-on',
    'party-name',
    'withdrawal',
    'published-on',
    'source-languages',
    'stated-as',
    'amount-bounds',
    'once',
    'fact',
  ],
].map((name) => `src/core/model/${name}.ts`)

/** What may stand in the top folder; see the README. */
const TOP =
  /^(?:\..+|src|content|public|scripts|dist|node_modules|package\.json|package-lock\.json|tsconfig\.json|astro\.config\.mjs|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|CITATION\.cff)$/

const files = ['src', 'scripts'].flatMap(codeIn)
const imports = files.flatMap((file) => importsOf(file))

test('whatever is imported of ours is there, so that the imports were read as they are meant', () => {
  const lost = imports.filter(({ to }) => to.startsWith('.') || (isOurs(to) && !existsSync(to)))
  expect(lost).toEqual([])
  expect(files.filter((file) => !imports.some(({ from }) => from === file)).length).toBeLessThan(files.length / 4)
})

test('no file reaches itself by way of others, be it for a type', () => {
  expect(circlesAmong(imports).map((circle) => circle.join(' → '))).toEqual([])
})

test('every file stands in a room, but for the two that Astro wants in `src` itself', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual(['src/content.config.ts', 'src/env.d.ts'])
})

test('no two rooms import each other', () => {
  const rooms = imports.flatMap(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)]
    return room && other && room !== other && !isTest(from) ? [{ from: room, to: other, typeOnly: false }] : []
  })
  expect(circlesAmong(rooms)).toEqual([])
})

test('every import points down the house', () => {
  const upward = imports.filter(({ from, to }) => {
    const room = roomOf(from)
    return (
      room !== undefined &&
      !isTest(from) &&
      isOurs(to) &&
      ![room, ...(MAY_IMPORT[room] ?? [])].some((allowed) => isIn(to, allowed))
    )
  })
  expect(upward.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([])
})

test('the core reads nothing, writes nothing and knows no framework', () => {
  const worldly = imports.filter(
    ({ from, to }) => isIn(from, 'src/core') && !isTest(from) && /^(?:node:|astro|vite|fs$|path$)/.test(to),
  )
  expect(worldly).toEqual([])
})

test('what is computed for a comparison can run in a browser', () => {
  const unsafe = imports.filter(
    ({ from, to, typeOnly }) =>
      IN_BROWSERS.some((room) => isIn(from, room)) &&
      !isTest(from) &&
      !typeOnly &&
      to !== 'diff' &&
      !IN_BROWSERS.some((room) => isIn(to, room)) &&
      !BROWSER_SAFE.includes(to),
  )
  expect(unsafe).toEqual([])
})

test('only the disk folder touches files', () => {
  const touching = imports.filter(
    ({ from, to }) =>
      /^node:(?:fs|child_process)/.test(to) &&
      isIn(from, 'src') &&
      !isIn(from, 'src/disk') &&
      !isIn(from, 'src/tests') &&
      !isTest(from),
  )
  expect(touching).toEqual([])
})

test('what reads strangers’ pages is asked for by commands alone, and reaches the script of no page', () => {
  const READERS = /^(?:pdfjs-dist|@mozilla\/readability|linkedom)(?:\/|$)/
  const readers = imports.filter(({ from, to }) => READERS.test(to) && !isTest(from)).map(({ from }) => from)
  expect(readers.length).toBeGreaterThan(2)
  expect(readers.filter((file) => !isIn(file, 'src/web'))).toEqual([])
  // From every page and from every file that is sent to browsers, along whatever it imports but for types.
  const starts = files.filter((file) => isIn(file, 'src/pages') || /\.(?:client|worker)\.ts$|\.astro$/.test(file))
  const reached = reachableFrom(starts.filter((file) => !isIn(file, 'src/web')))
  expect(reached.size).toBeGreaterThan(starts.length)
  expect([...reached].filter((file) => isIn(file, 'src/web') || READERS.test(file))).toEqual([])
})

test('only one module can call gray-matter, which can run code from a record', () => {
  const callers = imports.filter(({ from, to }) => to === 'gray-matter' && !isTest(from))
  expect(callers.map(({ from }) => from)).toEqual(['src/core/parse/frontmatter.ts'])
})

test('pages only get, render and compose: none is over 40 lines, and none has a test beside it', () => {
  const pages = files.filter((file) => isIn(file, 'src/pages'))
  expect(pages.filter((file) => readFileSync(file, 'utf8').split('\n').length > 41)).toEqual([])
  expect(pages.filter(isTest)).toEqual([])
})

test('the top folder holds what the house allows and nothing else', () => {
  expect(readdirSync('.').filter((name) => !TOP.test(name))).toEqual([])
})

/** Everything that is there at run time where these files are. */
function reachableFrom(starts: readonly string[]): ReadonlySet<string> {
  const targets = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  )
  const reached = new Set(starts)
  for (const file of reached) for (const { to } of targets.get(file) ?? []) reached.add(to)
  return reached
}

/** The narrowest room a file stands in; undefined for the few files that stand in `src` itself. */
function roomOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((room) => isIn(file, room))
    .sort((a, b) => b.length - a.length)[0]
}

function isIn(path: string, room: string): boolean {
  return path.startsWith(`${room}/`)
}

function isTest(file: string): boolean {
  return /\.test\.ts$/.test(file) || file.startsWith('src/tests/')
}
