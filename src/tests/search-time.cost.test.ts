import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { searchData } from '#components/search/search-data.ts'
import { buildDatasets, type Dataset } from '#core/model/dataset.ts'
import { readContent } from '#disk/read-content.ts'
import { openPage } from './browser.ts'
import { writeSeededContent } from './seeded-content.ts'
import { traceTasks } from './task-times.ts'
import { visitSite } from './visit-site.ts'

const MANY = 10_000

const visit = visitSite(inject('builtSite'))

test('the first hit is on screen soon after the first key on a cold cache', async () => {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const { page, close } = await openPage(visit.browser, visit.server.url)
    await page.waitForLoadState('networkidle')
    await watch(page, '.suggestion')
    await page.locator('#site-search').focus()
    await page.keyboard.press('a')
    await page.waitForFunction(() => 'shown' in window)
    times.push(await page.evaluate(() => (window as unknown as Watched).shown - (window as unknown as Watched).pressed))
    await close()
  }
  times.sort((a, b) => a - b)
  console.log(`first hit after the first key: ${times.map((time) => Math.round(time)).join(', ')} ms`)
  // The goal is 200 ms; a machine under load gets some more.
  expect(times[0]).toBeLessThan(400)
})

test(`with ${MANY} statements a key is answered within a frame, and nothing holds up the page`, async () => {
  const { index, texts } = searchData(await manyStatements())
  const { page, close } = await openPage(visit.browser, visit.server.url)
  const answers = {
    '/search.json': JSON.stringify([{ comparison: 'case', index: '/case/search.json', texts: '/case/texts.json' }]),
    '/case/search.json': index,
    '/case/texts.json': texts,
  }
  for (const [path, body] of Object.entries(answers)) {
    await page.context().route(`${visit.server.url.slice(0, -1)}${path}`, (route) => route.fulfill({ body }))
  }
  await page.goto(`${visit.server.url}search/`)
  const field = page.getByRole('searchbox')
  await field.press('b')
  await page.locator('.hit').nth(49).waitFor({ timeout: 60_000 })
  expect(await page.locator('.hit').count()).toBe(50)
  const { main, worker } = await traceTasks(visit.browser, page, async () => {
    for (const query of ['border ceasefire', 'guarantee verify', 'withdraw forces', 'harbor limt', 'neutral of year']) {
      await field.fill('')
      await field.pressSequentially(query, { delay: 40 })
    }
    await page.waitForFunction(() => !document.querySelector('search-page[aria-busy]'))
  })
  // Next to the tasks that answer there are those that only take a message in.
  const answering = worker.filter((time) => time > 0.5)
  const p95 = answering[Math.floor(answering.length * 0.95)]!
  console.log(
    `${MANY} statements: ${answering.length} answers, p95 ${p95.toFixed(1)} ms; longest task of the page ${main.at(-1)!.toFixed(1)} ms`,
  )
  expect(answering.length).toBeGreaterThan(20)
  expect(p95).toBeLessThanOrEqual(16)
  expect(main.at(-1)).toBeLessThanOrEqual(50)
  await close()
})

/** A made-up comparison, each statement of which stands in it twenty times: ten thousand files would take too long. */
async function manyStatements(): Promise<Dataset> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-search-'))
  await writeSeededContent(folder, { positions: MANY / 20, parties: 12, issues: 60 })
  const { catalogue } = await readContent(folder)
  await rm(folder, { recursive: true })
  const { comparison, parties, issues, sources, positions } = catalogue!.datasets[0]!
  const copies = positions.flatMap((position) =>
    Array.from({ length: 20 }, (_, at) => ({ ...position, id: `${position.id}-${at}` })),
  )
  return buildDatasets([comparison, ...parties, ...issues, ...sources, ...copies])[0]!
}

type Watched = { pressed: number; shown: number }

/** Notes when the first key is struck, and when the first element of a kind is painted. */
async function watch(page: Page, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    const noted = window as unknown as Watched
    document.addEventListener('keydown', () => (noted.pressed = performance.now()), { once: true, capture: true })
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => (noted.shown = performance.now())))
    }).observe(document.body, { childList: true, subtree: true })
  }, selector)
}
