import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { listFiles } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const files = await listFiles(site)
/** The days that have a page of their own, by comparison. */
const days = new Map<string, string[]>()
for (const file of files) {
  const [, comparison, day] = /^([^/]+)\/as-of\/([^/]+)\/index\.html$/.exec(file) ?? []
  if (comparison && day) days.set(comparison, [...(days.get(comparison) ?? []), day])
}

const visit = visitSite(site)

describe.each([...days])('%s', (comparison, ownDays) => {
  test('the slider shows on each day exactly what the page built for that day shows', async () => {
    const { page, misconduct, close } = await openPage(visit.browser, `${visit.server.url}${comparison}/`)
    const built = await openPage(visit.browser, `${visit.server.url}${comparison}/`, { javaScriptEnabled: false })
    expect(ownDays.length).toBeGreaterThan(0)
    for (const day of ownDays) {
      await slideTo(page, day)
      await built.page.goto(`${visit.server.url}${comparison}/as-of/${day}/`)
      expect(await cellsOf(page), day).toEqual(await cellsOf(built.page))
    }
    expect(misconduct).toEqual({ console: [], hosts: [] })
    await built.close()
    await close()
  })

  test('back at the latest day the page is as it was built', async () => {
    const { page, close } = await openPage(visit.browser, `${visit.server.url}${comparison}/`)
    const built = await cellsOf(page)
    await slideTo(page, ownDays[0]!)
    expect(await cellsOf(page)).not.toEqual(built)
    await page.getByRole('button', { name: 'Latest state' }).click()
    await settled(page)
    expect(await cellsOf(page)).toEqual(built)
    expect(page.url()).toBe(`${visit.server.url}${comparison}/`)
    await close()
  })
})

const [comparison = '', ownDays = []] = [...days].find(([id]) => id === 'russia-ukraine') ?? [...days][0] ?? []
const overview = () => `${visit.server.url}${comparison}/`
/** Tests that know the days and parties of the sample content: a publisher who replaced it has others. */
const onSample = test.skipIf(comparison !== 'russia-ukraine')

onSample('a day between two changes shows what the nearest earlier one shows', async () => {
  const between = '2024-12-31'
  const earlier = ownDays.findLast((day) => day <= between)!
  const { page, close } = await openPage(visit.browser, `${overview()}?as-of=${between}`)
  await settled(page)
  // The sentence above the rows names the day itself.
  const rowsOf = async () => (await cellsOf(page)).filter(({ asOf }) => asOf === 'board-row')
  const shown = await rowsOf()
  expect(await page.locator('as-of-control output').innerText()).toBe('31 Dec 2024')
  expect(await page.locator('as-of-control [role=status]').innerText()).toContain('31 Dec 2024')
  await page.goto(`${overview()}as-of/${earlier}/`)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown).toEqual(await rowsOf())
  await close()
})

onSample.each(['nonsense', '2024-02-31', '', '<b>', '2025-06'])(
  '?as-of=%s shows the latest state and says so',
  async (value) => {
    const { page, misconduct, close } = await openPage(
      visit.browser,
      `${overview()}?as-of=${encodeURIComponent(value)}`,
    )
    const shown = await cellsOf(page)
    expect(await page.locator('as-of-control [role=status]').innerText()).toContain('latest state')
    await page.goto(overview())
    expect(shown).toEqual(await cellsOf(page))
    expect(misconduct).toEqual({ console: [], hosts: [] })
    await close()
  },
)

onSample('nothing is fetched before the control is used', async () => {
  const { page, close } = await openPage(visit.browser, overview())
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  await page.waitForLoadState('networkidle')
  expect((await fetched()).filter((name) => /as-of\.json|show-as-of/.test(name))).toEqual([])
  await page.getByRole('slider', { name: 'As stated by' }).focus()
  await page.waitForResponse(/as-of\.json/)
  await close()
})

onSample('the keyboard moves the day, its name is told, and the way back is not littered with days', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url)
  await page.goto(overview())
  const range = page.getByRole('slider', { name: 'As stated by' })
  await range.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await settled(page)
  const day = new URL(page.url()).searchParams.get('as-of')
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(await range.getAttribute('aria-valuetext')).toBe(await page.locator('as-of-control output').innerText())
  await page.goBack()
  expect(page.url()).toBe(visit.server.url)
  await close()
})

onSample('a choice of parties outlasts a change of day', async () => {
  const { page, close } = await openPage(visit.browser, `${overview()}table/?parties=ukraine,russia`)
  const order = () => page.locator('tr[data-issue]').first().locator('td[data-party]:visible').evaluateAll(partiesOf)
  expect(await order()).toEqual(['ukraine', 'russia'])
  await slideTo(page, ownDays[Math.floor(ownDays.length / 2)]!)
  expect(await order()).toEqual(['ukraine', 'russia'])
  expect(page.url()).toContain('parties=ukraine,russia')
  await close()
})

onSample('the pages of issues and parties show the same states as the table of that day', async () => {
  const day = ownDays[Math.floor(ownDays.length / 2)]!
  const { page, close } = await openPage(visit.browser, `${overview()}table/?as-of=${day}`)
  await settled(page)
  const table = new Map(await statesOf(page))
  const some = (folder: string) =>
    files.filter((file) => file.startsWith(`${comparison}/${folder}/`) && !file.includes('/embed/')).slice(0, 5)
  for (const file of [...some('issues'), ...some('parties')]) {
    await page.goto(`${visit.server.url}${file.replace('index.html', '')}?as-of=${day}`)
    await settled(page)
    for (const [cell, state] of await statesOf(page)) expect(state, `${file} ${cell}`).toBe(table.get(cell))
  }
  await close()
})

async function slideTo(page: Page, day: string): Promise<void> {
  await page.locator('as-of-control').evaluate((control, day) => {
    const input = control.querySelector('input')!
    input.value = String((control as HTMLElement).dataset['days']!.split(' ').indexOf(day))
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, day)
  await settled(page)
}

/** Until the page shows what its control says: it may have to fetch the records, and renews what is out of sight last. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('as-of-control[aria-busy]'))
}

/** Everything that depends on the day, as text and markup without regard to the order of attributes. */
async function cellsOf(page: Page): Promise<Record<string, string>[]> {
  return page
    .locator('table.board [data-as-of], [data-as-of=board-says]')
    .evaluateAll((cells) =>
      cells.map((cell) => ({ ...(cell as HTMLElement).dataset, class: cell.className, html: cell.innerHTML })),
    )
}

async function statesOf(page: Page): Promise<[string, string][]> {
  return page.locator('main [data-state]').evaluateAll((cells) =>
    cells.map((cell) => {
      const { issue, party, state, stance = '' } = (cell as HTMLElement).dataset
      return [`${issue} ${party}`, `${state} ${stance}`] as [string, string]
    }),
  )
}

function partiesOf(elements: (Element | SVGElement | HTMLElement)[]): string[] {
  return elements.map((element) => element.getAttribute('data-party') ?? '')
}

onSample('histories and last moves leave out what was said later, and say so', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}russia-ukraine/issues/territory/`)
  const histories = page.locator('.history')
  const dates = () =>
    page
      .locator('.history > li:not([hidden])')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-since') ?? ''))
  const all = await dates()
  const built = await page.locator('.full-cell').allInnerTexts()
  await page.goto(`${page.url()}?as-of=2025-12-31`)
  await settled(page)
  expect(await dates()).toEqual(all.filter((day) => day <= '2025-12-31'))
  expect(await histories.count()).toBeGreaterThan(0)
  await page.locator('.column-history summary').first().click()
  expect(await page.locator('.column-history [data-left-out]').first().innerText()).toBe(
    'Later statements are left out.',
  )
  const moves = await page
    .locator('.last-moves time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
  expect(moves.length).toBeGreaterThan(0)
  expect(moves.filter((day) => day! > '2025-12-31')).toEqual([])
  expect(await page.locator('[data-as-of="last-moves"]').innerText()).toContain('31 Dec 2025')
  await page.getByRole('button', { name: 'Latest state' }).click()
  await settled(page)
  expect(await dates()).toEqual(all)
  expect(await page.locator('.full-cell').allInnerTexts()).toEqual(built)
  await close()
})
