import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/**
 * The map of the house: which folder may import from which. A folder sees itself and what is listed; `src/core` sees
 * nothing outside of it. Kept here, where it is held against the code, and linked from the README.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/core/model': [],
  'src/core/compare': ['src/core/model'],
  'src/core/statement': ['src/core/model', 'src/core/compare'],
  'src/core/check': ['src/core/model', 'src/core/compare', 'src/core/statement', 'src/core/parse'],
  'src/core/parse': ['src/core/model', 'src/core/check'],
  'src/core/export': ['src/core/model', 'src/core/compare', 'src/core/statement', 'src/core/parse'],
  'src/core/change': ['src/core/model', 'src/core/parse', 'src/core/check', 'src/core/compare', 'src/core/statement'],
  'src/core/report': ['src/core/model', 'src/core/change', 'src/core/statement'],
  'src/markdown': ['src/core'],
  'src/disk': ['src/core', 'src/markdown'],
  'src/search': ['src/core', 'src/markdown'],
  'src/site': ['src/core', 'src/disk', 'src/markdown'],
  'src/compose': ['src/core', 'src/markdown', 'src/site', 'src/search'],
  'src/components': ['src/core', 'src/site', 'src/search', 'src/compose'],
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
  ...['party-name', 'withdrawal', 'published-on', 'source-languages', 'stated-as', 'amount-bounds', 'once'],
].map((name) => `src/core/model/${name}.ts`)

/** What may stand in the top folder; see the README. */
const TOP =
  /^(?:\..+|src|content|public|scripts|dist|node_modules|package\.json|package-lock\.json|tsconfig\.json|astro\.config\.mjs|README\.md|LICENSE|CONTRIBUTING\.md|CITATION\.cff)$/

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const files = ['src', 'scripts'].flatMap((folder) => walk(folder))
const imports = files.flatMap(importsOf)

test('every import points down the house', () => {
  const upward = imports.filter(({ from, to }) => {
    const room = roomOf(from)
    return (
      room !== undefined &&
      !isTest(from) &&
      isOurs(to) &&
      ![room, ...MAY_IMPORT[room]!].some((allowed) => isIn(to, allowed))
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

function walk(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/fixtures/'))
    .sort()
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8')
  const statements = code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[\w*{},$\s]+\sfrom\s+)?['"]([^'"\n]+)['"]/gm)
  return [...statements].map(([, type, to]) => ({ from: file, to: targetOf(file, to!), typeOnly: type !== undefined }))
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  if (!specifier.startsWith('.')) return specifier
  return relative('.', join(dirname(file), specifier)).replaceAll('\\', '/')
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

/** Not a package from outside. */
function isOurs(path: string): boolean {
  return isIn(path, 'src') || isIn(path, 'scripts')
}

function isTest(file: string): boolean {
  return /\.test\.ts$/.test(file) || file.startsWith('src/tests/')
}
