import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { listFiles } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const files = await listFiles(site)
const embeds = files.filter((file) => file.endsWith('/embed/index.html'))
const visit = visitSite(site)

const addressOf = (file: string) => visit.server.url + file.replace(/index\.html$/, '')

test('every issue and every position has a small page, which no search engine lists', async () => {
  const pages = files.filter((file) => /^[^/]+\/(?:issues\/[^/]+|positions\/[^/]+\/[^/]+)\/index\.html$/.test(file))
  expect(embeds).toEqual(pages.map((file) => file.replace('index.html', 'embed/index.html')).sort())
  for (const file of embeds) expect(await readFile(`${site}/${file}`, 'utf8')).toContain('content="noindex"')
})

test.each(['issues', 'positions'])(
  'a small page of %s fits a narrow frame, has no accessibility fault, and stays calm',
  async (kind) => {
    const file = embeds.find((one) => one.includes(`/${kind}/`))!
    for (const width of [320, 800]) {
      const { page, misconduct, close } = await openPage(visit.browser, addressOf(file), {
        viewport: { width, height: 400 },
      })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await page.locator('time').count()).toBeGreaterThan(0)
      expect(misconduct).toEqual({ console: [], hosts: [] })
      await close()
    }
  },
)

test('the snippet of a page shows its small page in a frame on another site', async () => {
  const file = embeds.find((one) => one.includes('/positions/'))!
  const { page, close } = await openPage(visit.browser, addressOf(file.replace('embed/', '')))
  const snippet = await page.locator('[data-text]', { hasText: '<iframe' }).innerText()
  const local = snippet.replace(/src="https?:\/\/[^/]+\//, `src="${visit.server.url}`)
  const other = createServer((_, response) => response.end(`<!doctype html><title>x</title>${local}`))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const framed = page.frameLocator('iframe')
  expect(await framed.locator('h1').innerText()).not.toBe('')
  expect(await framed.locator('time').count()).toBeGreaterThan(0)
  await close()
  await new Promise((resolve) => other.close(resolve))
})

test('headers forbid framing for every page but the small ones, whichever way a host reads the rules', async () => {
  const rules = (await readFile(`${site}/_headers`, 'utf8'))
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes('X-Frame-Options: DENY') && rule.includes("frame-ancestors 'none'"))
    .map((rule) => rule.split('\n')[0]!)
  const patterns = rules.map((rule) => new RegExp(`^${rule.replace(/:[a-z]+/g, '[^/]+').replace(/\*/g, '.*')}$`))
  for (const file of files.filter((one) => one.endsWith('.html'))) {
    const path = `/${file.replace(/index\.html$/, '')}`
    expect([path, patterns.some((pattern) => pattern.test(path))]).toEqual([path, !path.endsWith('/embed/')])
  }
})
