import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeViolations } from './accessibility.ts'
import { openPage } from './browser.ts'
import { statementsOf, tellingWords } from './search-queries.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const statements = await statementsOf(site)
/** A word that many statements have, so that there is something to choose from. */
const common = 'agreement'
const rare = tellingWords(statements[0]!.title, 2).join(' ')

const visit = visitSite(site)

describe.each(['light', 'dark'] as const)('results in the %s scheme', (colorScheme) => {
  test.each([360, 1280])('have no accessibility fault and no overflow at %i px', async (width) => {
    const options = { colorScheme, viewport: { width, height: 900 } }
    const { page, misconduct, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${common}`, options)
    await page.locator('.hit').first().waitFor()
    await page.locator('.search-filters').evaluate((filters: HTMLDetailsElement) => (filters.open = true))
    await expectNoFaults(page, width)
    await page.goto(visit.server.url)
    await page.locator('#site-search').pressSequentially(common)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expectNoFaults(page, width)
    expect(misconduct).toEqual({ console: [], hosts: [] })
    await close()
  })
})

test('the number beside a value is the number of hits it leaves', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${common}`)
  await page.locator('.hit').first().waitFor()
  const total = await countOf(page)
  for (const facet of ['party', 'stance', 'year']) {
    const box = page.locator(`input[name=${facet}]:visible`).first()
    const count = Number(await box.locator('..').locator('.facet-count').innerText())
    await box.click()
    await settled(page)
    expect(await countOf(page)).toBe(count)
    await page.goBack()
    await settled(page)
    expect(await countOf(page)).toBe(total)
  }
  await close()
})

test('a choice stays in the address and under the hand; the back button takes it back', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url)
  await page.goto(`${visit.server.url}search/`)
  await page.getByRole('searchbox').pressSequentially(common)
  await page.locator('.hit').first().waitFor()
  await page.locator('input[name=type]').first().focus()
  await page.keyboard.press('Space')
  await page.waitForURL(`**/search/?q=${common}&type=*`)
  await settled(page)
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('type')
  await page.getByLabel('Order').selectOption('date')
  await page.waitForURL(`**/search/?q=${common}&type=*&order=date`)
  await settled(page)
  const dates = await page
    .locator('.hit time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!))
  expect(dates).toEqual([...dates].sort().reverse())
  await page.goBack()
  await page.goBack()
  await page.waitForURL(`**/search/?q=${common}`)
  await settled(page)
  expect(await page.locator('input[name=type]:checked').count()).toBe(0)
  expect(await page.getByRole('searchbox').inputValue()).toBe(common)
  // Typing left no steps of its own.
  await page.goBack()
  expect(page.url()).toBe(visit.server.url)
  await close()
})

test('Enter in the box of a value chooses it alone, and a button above the hits takes it back', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${common}`)
  await page.locator('.hit').first().waitFor()
  const total = await countOf(page)
  const boxes = page.locator('input[name=year]:visible')
  const count = Number(await boxes.nth(1).locator('..').locator('.facet-count').innerText())
  await boxes.nth(0).click()
  await settled(page)
  const other = page.locator('input[name=year]:visible:not(:checked)').first()
  const year = await other.getAttribute('value')
  await other.press('Enter')
  await settled(page)
  expect(new URL(page.url()).searchParams.getAll('year')).toEqual([year])
  expect(await countOf(page)).toBe(count)
  await page.locator('.named-value[aria-pressed=true]').click()
  await settled(page)
  expect(await countOf(page)).toBe(total)
  await close()
})

test('bounds of days narrow what is found, stay when something else is chosen, and an address may name a year', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${common}`)
  await page.locator('.hit').first().waitFor()
  const box = page.locator('input[name=year]:visible').first()
  const year = await box.getAttribute('value')
  const count = Number(await box.locator('..').locator('.facet-count').innerText())
  await page.goto(`${visit.server.url}search/?q=${common}&from=${year}&to=${year}`)
  await page.locator('.hit').first().waitFor()
  expect(await countOf(page)).toBe(count)
  expect(await page.getByLabel('From').inputValue()).toBe(`${year}-01-01`)
  await page.locator('input[name=type]:visible').first().click()
  await settled(page)
  expect(new URL(page.url()).searchParams.get('to')).toBe(`${year}-12-31`)
  await close()
})

test('an address alone gives the same results, and an emptied field the index', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${encodeURIComponent(rare)}`)
  await page.locator('.hit').first().waitFor()
  const found = await page.locator('.hits').innerText()
  await page.reload()
  await page.locator('.hit').first().waitFor()
  expect(await page.locator('.hits').innerText()).toBe(found)
  await page.getByRole('searchbox').fill('')
  await page.locator('.search-index').first().waitFor()
  expect(page.url()).toBe(`${visit.server.url}search/`)
  await close()
})

test('arrow keys go from the field to the hits and back', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${common}`)
  await page.locator('.hit').nth(1).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML)
  expect(await focused()).toBe(
    await page
      .locator('.hit-title a')
      .nth(1)
      .evaluate((link) => link.outerHTML),
  )
  await page.keyboard.press('Escape')
  expect(await focused()).toContain('type="search"')
  await close()
})

test.each([
  'x'.repeat(10_000),
  '<img src=x onerror="window.ran=1">',
  '"\'><script>window.ran=1</script>',
  '__proto__ constructor toString',
  '\u0000\u0001\u202e\u2066\ufeff',
  '*(|^$!=~" -- "" -"a',
  '"'.repeat(300),
  '%00%ff../../etc',
  '\ud800',
])('the query %j does no harm', async (query) => {
  const { page, misconduct, close } = await openPage(
    visit.browser,
    `${visit.server.url}search/?q=${encodeURI(query.toWellFormed())}`,
  )
  await settled(page)
  await page.getByRole('searchbox').fill(query.toWellFormed())
  await settled(page)
  await page.getByRole('searchbox').fill(common)
  await page.locator('.hit').first().waitFor()
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()
  expect(await page.locator('main :is(img, script)').count()).toBeLessThanOrEqual(1)
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test.each([
  '?q=%E0%A4%A',
  '?party=%3Cb%3E&q=a',
  '?order=sideways&q=a',
  '?__proto__=1',
  `?${'party=a&'.repeat(500)}q=a`,
])('the address %s does no harm', async (search) => {
  const { page, misconduct, close } = await openPage(visit.browser, `${visit.server.url}search/${search}`)
  await settled(page)
  expect(await page.locator('main').innerText()).not.toBe('')
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test('where the files can not be fetched the page says so and shows the index; the next key tries again', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/`)
  await page.context().route('**/search.json*', (route) => route.abort())
  await page.getByRole('searchbox').pressSequentially('a')
  await page.getByText('The search could not be loaded.').waitFor()
  expect(await page.locator('.search-index').first().isVisible()).toBe(true)
  await page.context().unroute('**/search.json*')
  await page.getByRole('searchbox').fill(common)
  await page.locator('.hit').first().waitFor()
  await close()
})

test('a worker that could not be loaded is told in words, and the next key starts another', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/`)
  await page.context().route('**/search.worker*', (route) => route.fulfill({ status: 404 }))
  await page.getByRole('searchbox').pressSequentially('a')
  await page.getByText('The search could not be loaded.').waitFor()
  await page.context().unroute('**/search.worker*')
  await page.getByRole('searchbox').fill(common)
  await page.locator('.hit').first().waitFor()
  await close()
})

test('where what looks further could not be loaded, it is not said that nothing is recorded; the next key tries again', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/`)
  await page.context().route('**/when-little-is-found*', (route) => route.abort())
  await page.getByRole('searchbox').fill('zzyzx')
  await page.getByText('The search could not be loaded.').waitFor()
  await page.context().unroute('**/when-little-is-found*')
  await page.getByRole('searchbox').fill('zzyzxq')
  await page.getByText('Nothing found').first().waitFor()
  await close()
})

test('on a phone the first hit is on the first screen', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}search/?q=${common}`)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.reload()
  await page.locator('.hit').first().waitFor()
  const top = await page
    .locator('.hit-title')
    .first()
    .evaluate((title) => title.getBoundingClientRect().bottom)
  expect(top).toBeLessThan(740)
  await close()
})

async function expectNoFaults(page: Page, width: number): Promise<void> {
  const violations = await axeViolations(page)
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(50)
  await page.waitForFunction(() => !document.querySelector('search-page[aria-busy]'))
}

async function countOf(page: Page): Promise<number> {
  return parseInt((await page.locator('[role=status]').innerText()).replaceAll(',', ''))
}
