import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, inject, test } from 'vitest'
import { axeViolations } from './accessibility.ts'
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
      const violations = await axeViolations(page)
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await page.locator('time').count()).toBeGreaterThan(0)
      expect(misconduct).toEqual({ console: [], hosts: [] })
      await close()
    }
  },
)

test('on the narrowest page no frame is lower than what it holds', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url, { viewport: { width: 320, height: 400 } })
  // Every seventh: they stand in the order of their addresses, so that all comparisons and both kinds are among them.
  for (const file of embeds.filter((_, at) => at % 7 === 0)) {
    const { height } = JSON.parse(await readFile(`${site}/${file.replace('index.html', 'oembed.json')}`, 'utf8'))
    await page.goto(addressOf(file))
    const needed = await page.evaluate(() => document.body.getBoundingClientRect().height)
    expect([file, Math.max(0, needed - height)]).toEqual([file, 0])
  }
  await close()
})

test('in a frame that is too low for it a small page still says whose it is, and up to which day', async () => {
  const file = embeds.find((one) => one.includes('/issues/'))!
  const { page, close } = await openPage(visit.browser, addressOf(file), { viewport: { width: 360, height: 240 } })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(240)
  const box = await page.locator('footer').boundingBox()
  expect(box!.y + box!.height).toBeLessThanOrEqual(240)
  await close()
})

test('a frame grows and shrinks with what it holds on a page that loads the script', async () => {
  const file = embeds.find((one) => one.includes('/issues/'))!
  const frame = `<iframe src="${addressOf(file)}" title="x" width="100%" height="90"></iframe>`
  const script = `<script async src="${visit.server.url}site/frames.js"></script>`
  const stranger = '<iframe src="about:blank" title="y" height="90"></iframe>'
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><title>x</title>${frame}${stranger}${script}`)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { page, close } = await openPage(visit.browser, `http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const heights = () =>
    page.locator('iframe').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  const held = () => page.frames()[1]!.evaluate(() => document.body.getBoundingClientRect().height)
  await expect.poll(async () => Math.abs((await heights())[0]! - (await held()))).toBeLessThan(6)
  const wide = (await heights())[0]!
  await page.setViewportSize({ width: 330, height: 700 })
  await expect.poll(async () => (await heights())[0]!).toBeGreaterThan(wide)
  expect((await heights())[1]).toBeLessThan(100)
  await close()
  await new Promise((resolve) => other.close(resolve))
})

test('an issue and a position tell other programs where their frame is described', async () => {
  for (const kind of ['issues', 'positions']) {
    const file = embeds.find((one) => one.includes(`/${kind}/`))!
    const page = await readFile(`${site}/${file.replace('embed/', '')}`, 'utf8')
    const href = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page)?.[1] ?? ''
    const path = new URL(href).pathname.slice(1)
    const described = JSON.parse(await readFile(`${site}/${path}`, 'utf8'))
    expect(described).toMatchObject({ version: '1.0', type: 'rich', width: 600 })
    expect(described.html).toContain(`${new URL(href).origin}/${file.replace('index.html', '')}`)
  }
})

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
