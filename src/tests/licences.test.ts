import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What may run in a build or reach a page beside our own code, which is under the MIT licence. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
]
/** The letters of the pages and of the share pictures. */
const OF_FONTS = ['OFL-1.1']
/** Used as it comes, file by file. */
const UNMODIFIED = ['MPL-2.0']
/** Only what Astro brings to resize pictures, as a library of its own that can be exchanged. */
const THROUGH_ASTRO = /^node_modules\/@img\/sharp-/

type Package = { readonly license?: string; readonly dev?: boolean }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }
const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)

test('every package that a site is built with is under a licence that lets anyone pass the site on', () => {
  const allowed = new Set([...PERMISSIVE, ...OF_FONTS, ...UNMODIFIED])
  const refused = installed.filter(
    ([path, { license = 'none' }]) =>
      !license
        .split(' AND ')
        .every((one) => allowed.has(one) || (one === 'LGPL-3.0-or-later' && THROUGH_ASTRO.test(path))),
  )
  expect(refused.map(([path, { license }]) => `${path}: ${license ?? 'no licence'}`)).toEqual([])
})

test('the list of packages is that of a whole installation', () => {
  expect(installed.map(([path]) => path)).toContain('node_modules/astro')
  expect(installed.length).toBeGreaterThan(100)
})
