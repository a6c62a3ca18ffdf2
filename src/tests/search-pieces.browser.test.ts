import type { BrowserContext, Page, Route } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { cutSite } from '#search/pieces/cut-site.ts'
import { IN_PIECES } from '#search/protocol.ts'
import { openPage } from './browser.ts'
import { largeSite, typicalQueries } from './large-site.ts'
import { visitSite } from './visit-site.ts'

const visit = visitSite(inject('builtSite'))

const site = await largeSite(1_400, 7)
const { frame, pieces } = cutSite(site, { words: 4_000, pairs: 4_000, texts: 10_000 })
const queries = typicalQueries(site)
const [query = ''] = queries.filter(({ kind }) => kind === 'party and word').map(({ text }) => text.split(' ')[0]!)

/** Makes the search of the built site one of the made-up site in pieces; `hold` may keep a piece waiting. */
async function cutSearch(
  context: BrowserContext,
  { version = () => 'one', hold }: { version?: () => string; hold?: (name: string, go: () => void) => boolean } = {},
): Promise<string[]> {
  const asked: string[] = []
  const base = visit.server.url
  // What the pages of a site in pieces say.
  await context.route(/search\/(?:\?|$)/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('/search.json"', `/search.json${IN_PIECES}"`),
    })
  })
  await context.route(`${base}search.json`, (route) =>
    route.fulfill({ json: { pieces: `${base}search/pieces/`, version: version() } }),
  )
  await context.route(`${base}search/pieces/*`, async (route: Route) => {
    const name = /([^/]+)\.json/.exec(route.request().url())![1]!
    asked.push(name)
    const piece = name === 'frame' ? frame : [...pieces].find(([one]) => one === name)?.[1]
    const answer = () => void route.fulfill({ json: { version: version(), ...piece } })
    if (!hold?.(name, answer)) answer()
  })
  return asked
}

async function open(options: Parameters<typeof cutSearch>[1] = {}) {
  const { page, misconduct, close } = await openPage(visit.browser, visit.server.url)
  const asked = await cutSearch(page.context(), options)
  return { page, misconduct, close, asked }
}

const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('search-page[aria-busy]'))
const countOf = async (page: Page) =>
  Number(/[\d,]+/.exec(await page.getByRole('status').first().innerText())![0].replace(',', ''))

test.each(['one word', 'two words', 'phrase', 'with a slip', 'question'])('%s finds, with few files', async (kind) => {
  const { page, misconduct, close, asked } = await open()
  const { text } = queries.find((one) => one.kind === kind)!
  await page.goto(`${visit.server.url}search/?q=${encodeURIComponent(text)}`)
  await page.locator('.hit').first().waitFor()
  await settled(page)
  // The pieces are smaller here than those of a site, a quarter of what one would fetch of whole comparisons.
  expect(asked.length).toBeLessThan(pieces.size / 4)
  expect(new Set(asked).size).toBe(asked.length)
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test('more hits come below those that are there, which stay, and the first of them gets the focus', async () => {
  const { page, close } = await open()
  await page.goto(`${visit.server.url}search/?q=${query}`)
  await page.locator('.hit').first().waitFor()
  await settled(page)
  const shown = await page.locator('.hit').count()
  expect(shown).toBeLessThan(await countOf(page))
  const first = await page.locator('.hit').first().elementHandle()
  await page.getByRole('button', { name: 'Show more' }).click()
  await page.locator('.hit').nth(shown).waitFor()
  await settled(page)
  expect(await first.evaluate((hit) => hit.isConnected)).toBe(true)
  const focused = () => page.evaluate(() => document.activeElement?.closest('.hit')?.textContent)
  expect(await focused()).toBe(await page.locator('.hit').nth(shown).textContent())
  await close()
})

test('the first hits are there before the last come, and nothing moves when these do', async () => {
  const waiting: (() => void)[] = []
  let texts = 0
  const { page, close } = await open({
    hold: (name, go) => {
      // The piece of the first hit is asked for first; the others are kept.
      if (!name.startsWith('texts') || texts++ === 0) return false
      waiting.push(go)
      return true
    },
  })
  await page.goto(`${visit.server.url}search/?q=${query}`)
  await page.locator('.hit').first().waitFor()
  expect(await page.locator('search-page[aria-busy]').count()).toBe(1)
  await expectStatus(page, 'more are coming')
  const before = await page.locator('.hit').count()
  const first = await page.locator('.hit').first().elementHandle()
  expect(waiting.length).toBeGreaterThan(0)
  for (const go of waiting) go()
  await settled(page)
  expect(await page.locator('.hit').count()).toBeGreaterThan(before)
  expect(await first.evaluate((hit) => hit === document.querySelector('.hit'))).toBe(true)
  await close()
})

test('what is chosen narrows all that was found', async () => {
  const { page, close } = await open()
  await page.goto(`${visit.server.url}search/?q=${query}`)
  await page.locator('.hit').first().waitFor()
  await settled(page)
  const box = page.locator('input[name=stance]:visible').first()
  const count = Number(await box.locator('..').locator('.facet-count').innerText())
  await box.click()
  await settled(page)
  expect(await countOf(page)).toBe(count)
  await close()
})

test('a site that is published anew while the page is open is opened again', async () => {
  let version = 'one'
  const { page, misconduct, close, asked } = await open({ version: () => version })
  await page.goto(`${visit.server.url}search/?q=${query}`)
  await page.locator('.hit').first().waitFor()
  version = 'two'
  await page.getByRole('searchbox').fill(queries.find(({ kind }) => kind === 'two words')!.text)
  await settled(page)
  await page.locator('.hit').first().waitFor()
  expect(asked.filter((name) => name === 'frame')).toHaveLength(2)
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

async function expectStatus(page: Page, text: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('[data-part=status]')?.textContent?.includes(text), text)
}
