import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { listFiles } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const visit = visitSite(site)

test('the script of the search is small, and nothing of it but the loader comes before it is used', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url)
  await page.waitForLoadState('networkidle')
  const before = await scriptsOf(page)
  await page.locator('#site-search').pressSequentially('agree')
  await page.getByRole('option').first().waitFor()
  const after = await scriptsOf(page)
  const worker = (await listFiles(site)).find((file) => /search\.worker.*\.js$/.test(file))!
  const weight = async (files: readonly string[]) => {
    const all = await Promise.all([...new Set(files)].map((file) => readFile(join(site, file))))
    return all.reduce((sum, file) => sum + brotliCompressSync(file).length, 0)
  }
  const [eager, whole] = [await weight(before), await weight([...after, ...(await loadedWith(worker))])]
  console.log(`script of the search: ${eager} bytes at once, ${whole} bytes in all`)
  expect(before.filter((file) => /suggestions|worker/.test(file))).toEqual([])
  expect(eager).toBeLessThanOrEqual(2 * 1024)
  expect(whole).toBeLessThanOrEqual(22 * 1024)
  await close()
})

/** A script and what it imports before it runs: the page does not list what a worker fetches. */
async function loadedWith(file: string): Promise<string[]> {
  const script = await readFile(join(site, file), 'utf8')
  const imported = [...script.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)]
  const others = await Promise.all(imported.map(([, name]) => loadedWith(join(dirname(file), name!))))
  return [file, ...others.flat()]
}

async function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.slice(1))
      .filter((path) => path.endsWith('.js')),
  )
}
