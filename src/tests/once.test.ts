import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A table that begins empty, or a variable, that outlives the call that fills it. */
const KEPT = /^(?:export )?(?:let \w+|const \w+(?:: [^=]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/gm

/** Scripts of a page: they hold the state of the page, which goes with it. */
const IS_SCRIPT = /\.(?:client|worker)\.ts$/

/** What the search makes on first use, where there are no datasets; and what belongs to a process. */
const EXCEPTIONS = [
  // The seam itself, and what of it the next build asks for by name.
  'src/core/model/once.ts',
  'src/core/model/fact.ts',
  'src/search/words-of.ts',
  'src/search/han-variants.ts',
  'src/search/month-names.ts',
  'src/search/shared-values.ts',
  'src/search/small-words.ts',
  'src/search/unit-scores.ts',
  'src/search/neighbours/find-neighbours.ts',
  // Of what a text says and nothing else, told by who has read it.
  'src/site/plain-text.ts',
  'src/search/read-texts.ts',
  'src/site/kept/watched.ts',
  // Made from the words of all comparisons, once a build.
  'src/components/search/site-neighbours.ts',
  // What this process holds and draws, whichever content it builds.
  'src/disk/lock.ts',
  'src/disk/picture-cache.ts',
  'src/web/read-apart.ts',
]

test('what is kept from one page to the next goes through one seam', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$|^src\/tests\//.test(file) && !IS_SCRIPT.test(file))
  expect(files.length).toBeGreaterThan(300)
  const keeping = files.filter((file) => !EXCEPTIONS.includes(file) && readFileSync(file, 'utf8').match(KEPT) !== null)
  expect(keeping).toEqual([])
})

test('such a table is told from one that is made whole', () => {
  const found = (text: string) => text.match(KEPT) !== null
  expect(found('const found = new Map<string, Run[] | null>()\n')).toBe(true)
  expect(found('let times: Promise<FileTimes> | undefined\n')).toBe(true)
  expect(found("const TYPES = new Map([['a', 1]])\n")).toBe(false)
  expect(found('function f() {\n  const found = new Map<string, string>()\n}\n')).toBe(false)
})

test('facts have names of their own, and so have parts of pages: by these the next build finds them', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file))
  const sources = files.filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$/.test(file))
  const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n')
  for (const [kind, least] of [
    [/\bfactPer(?:Text)?\(\s*'([^']+)'/g, 12],
    [/\bpart(?:Per|With)\(\s*'([^']+)'/g, 10],
  ] as const) {
    const names = Array.from(text.matchAll(kind), ([, name]) => name)
    expect(names.length).toBeGreaterThanOrEqual(least)
    expect(names).toEqual([...new Set(names)])
  }
})
