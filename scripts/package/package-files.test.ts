import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { packageFiles } from './package-files.ts'

const files = packageFiles()
const texts = [...files].flatMap(([file, content]) => {
  if (!/\.(?:js|mjs|astro)$/.test(file)) return []
  return [[file, typeof content === 'string' ? content : new TextDecoder().decode(content)] as const]
})
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  imports: Record<string, string>
  dependencies: Record<string, string>
}

/** What files load of each other and of packages: after `from`, `import`, and where workers are started. */
const loads = texts.flatMap(([file, text]) =>
  [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\((?='\.\/))'([^'\n]+)'/g)].flatMap(([, name = '']) =>
    /^(?:node:|astro:)|\s/.test(name) ? [] : [{ file, name }],
  ),
)

/** The file of the package that a path stands for. */
function fileOf(from: string, name: string): string | null {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name)
  const [room = ''] = name.split('/', 1)
  const target = manifest.imports[`${room}/*`]
  return target === undefined ? null : posix.join(target.replace('*', name.slice(room.length + 1)))
}

test('holds the program as JavaScript, with neither tests, nor sample content, nor anything of this workshop', () => {
  const names = [...files.keys()]
  expect(names).toEqual(
    expect.arrayContaining(['scripts/parley.js', 'scripts/build.js', 'src/pages/index.astro', 'src/styles/tokens.css']),
  )
  expect(
    names.filter((name) => /\.ts$|\.test\.|\/(?:tests|fixtures|bench|judgement)\/|^(?:content|\.config)\//.test(name)),
  ).toEqual([])
  expect(
    texts.filter(([, text]) => /['"](?:\.{1,2}|#[a-z]+)\/[^'"\s]*\.ts['"]/.test(text)).map(([file]) => file),
  ).toEqual([])
})

test('everything that is loaded is in the package, or in one that is installed with it', () => {
  expect(loads.length).toBeGreaterThan(1_000)
  const lost = loads.filter(({ file, name }) => {
    const path = fileOf(file, name)
    if (path !== null) return !files.has(path)
    const [scope = '', more = ''] = name.split('/')
    const isTypeAlone = ['hast', 'mdast', 'xast', 'vite'].includes(scope)
    return !isTypeAlone && manifest.dependencies[scope.startsWith('@') ? `${scope}/${more}` : scope] === undefined
  })
  expect(lost).toEqual([])
})

test('what is called as a program says by what it is run', () => {
  expect(String(files.get('scripts/parley.js')).startsWith('#!/usr/bin/env node\n')).toBe(true)
})
