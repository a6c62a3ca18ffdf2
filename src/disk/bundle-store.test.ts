import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { adoptBundle, keepBundle, keepProgram, linkAll, readBundle } from './bundle-store.ts'

let folder = ''
let site = ''
beforeEach(() => {
  const work = mkdtempSync(join(tmpdir(), 'parley-bundle-'))
  folder = join(work, 'kept')
  site = join(work, 'site')
  const files = {
    '.prerender/prerender-entry.abc.mjs': 'export const app = 1',
    '.prerender/chunks/page.mjs': 'export {}',
    '_astro/site.css': 'a {}',
    'robots.txt': 'all',
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true })
    writeFileSync(join(site, file), text)
  }
})
afterEach(() => rmSync(dirname(site), { recursive: true }))

/** As a build does: what makes the pages is there until they are made. */
function keep(digest = 'same'): void {
  keepProgram(folder, site)
  rmSync(join(site, '.prerender'), { recursive: true, force: true })
  keepBundle({ folder, site, digest, styles: [['/&index', { styles: ['one'] }]] })
}

const read = (digest = 'same') => readBundle(folder, () => digest)

test('what makes the pages of a site is kept, and what Astro puts beside them', () => {
  keep()
  const bundle = read()
  expect(bundle && readFileSync(bundle.entry, 'utf8')).toBe('export const app = 1')
  expect(bundle?.styles).toEqual([['/&index', { styles: ['one'] }]])
  expect(bundle?.files.toSorted()).toEqual(['_astro/site.css', 'robots.txt'])
  const other = join(dirname(site), 'other')
  linkAll(bundle?.rest ?? '', other, bundle?.files ?? [])
  expect(readFileSync(join(other, '_astro/site.css'), 'utf8')).toBe('a {}')
})

test('the bundle of another program is none, and neither is one that only began to be kept', () => {
  expect(read()).toBeNull()
  keepProgram(folder, site)
  expect(read()).toBeNull()
  keep()
  expect(read('another')).toBeNull()
  expect(read()).not.toBeNull()
})

test('a bundle is kept in another folder in the place of the one before', () => {
  keep()
  const other = join(dirname(site), 'other')
  adoptBundle(folder, other)
  rmSync(join(folder, 'bundle'), { recursive: true })
  expect(readBundle(other, () => 'same')?.files.toSorted()).toEqual(['_astro/site.css', 'robots.txt'])
})

test('a file that was touched where the site lies is not given again', () => {
  keep()
  writeFileSync(join(site, 'robots.txt'), 'none')
  expect(read()).toBeNull()
  rmSync(join(folder, 'bundle'), { recursive: true })
  expect(read()).toBeNull()
})

test('a list that nobody can read is no bundle', () => {
  keep()
  writeFileSync(join(folder, 'bundle/list.json'), '{')
  expect(read()).toBeNull()
})

test('a build that made nothing to make pages with leaves the bundle before it', () => {
  keep()
  rmSync(join(site, '.prerender'), { recursive: true, force: true })
  keepProgram(folder, site)
  keepBundle({ folder, site, digest: 'next', styles: [] })
  expect(read('next')).toBeNull()
  expect(read()).not.toBeNull()
})
