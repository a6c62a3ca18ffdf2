import { expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { listFiles, pageKinds } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const { comparison = '', issue = '' } = pageKinds(await listFiles(site))

/** The table of the cells with their words stands below the board, at its own address. */
const table = comparison.replace('index.html', 'table/index.html')

const visit = visitSite(site)

const addressOf = (file: string, query = '') => visit.server.url + file.replace(/index\.html$/, '') + query

test('the matrix is a table with a row per issue and a column per party, every cell telling its state', async () => {
  const { page, close } = await openPage(visit.browser, addressOf(table), { javaScriptEnabled: false })
  const parties = await page.locator('table.matrix thead th[data-party]').count()
  const rows = page.locator('table.matrix tbody tr[data-issue]')
  expect(parties).toBeGreaterThan(1)
  expect(await page.locator('table.matrix td[data-state]').count()).toBe(parties * (await rows.count()))
  for (const cell of await page.locator('td[data-state=coded], td[data-state=uncoded]').all()) {
    expect(await cell.locator('time').count()).toBeGreaterThan(0)
    expect(await cell.locator('a[href*="/sources/"]').count()).toBe(1)
  }
  for (const cell of await page.locator('td[data-state=not-researched]').all()) {
    expect(await cell.innerText()).toContain('Not researched')
  }
  await close()
})

test('header and first column stay in sight while the matrix scrolls', async () => {
  const { page, close } = await openPage(visit.browser, addressOf(table), {
    viewport: { width: 800, height: 600 },
  })
  const frame = page.locator('.matrix-frame')
  await frame.evaluate((element) => element.scrollTo(400, 500))
  const [box, header, first] = await Promise.all([
    frame.boundingBox(),
    page.locator('.matrix thead th').nth(1).boundingBox(),
    page.locator('.matrix tbody tr[data-issue] th').first().boundingBox(),
  ])
  expect(Math.abs(header!.y - box!.y)).toBeLessThan(4)
  expect(Math.abs(first!.x - box!.x)).toBeLessThan(4)
  await close()
})

test('a choice of parties hides the others, is kept in the address, and works from the address', async () => {
  const { page, close } = await openPage(visit.browser, addressOf(table))
  await openChooser(page)
  const boxes = page.locator('party-chooser input')
  const ids = await boxes.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  await boxes.nth(0).uncheck()
  expect(new URL(page.url()).searchParams.get('parties')).toBe(ids.slice(1).join())
  expect(await page.locator(`th[data-party="${ids[0]}"]`).isVisible()).toBe(false)
  expect(await page.locator(`td[data-party="${ids[0]}"]:visible`).count()).toBe(0)

  await page.goto(addressOf(table, `?parties=${ids[1]},${ids[0]},nobody`))
  const shown = await page.locator('thead th[data-party]:visible').evaluateAll(partiesOf)
  expect(shown).toEqual([ids[1], ids[0]])
  const row = await page.locator('tr[data-issue]').first().locator('td[data-party]:visible').evaluateAll(partiesOf)
  expect(row).toEqual([ids[1], ids[0]])

  await openChooser(page)
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(await page.locator('thead th[data-party]:visible').evaluateAll(partiesOf)).toEqual(ids)
  expect(page.url()).toBe(addressOf(table))
  await close()
})

test('a party is moved to an earlier place with the keyboard', async () => {
  const { page, close } = await openPage(visit.browser, addressOf(table))
  await openChooser(page)
  const before = await page.locator('thead th[data-party]').evaluateAll(partiesOf)
  await page.locator('party-chooser li').nth(1).getByRole('button').focus()
  await page.keyboard.press('Enter')
  const after = await page.locator('thead th[data-party]').evaluateAll(partiesOf)
  expect(after).toEqual([before[1], before[0], ...before.slice(2)])
  await close()
})

test('an address with nonsense in it shows all parties', async () => {
  const { page, misconduct, close } = await openPage(visit.browser, addressOf(table, '?parties=%00,<b>,,&parties=x'))
  expect(await page.locator('thead th[data-party]:visible').count()).toBe(
    await page.locator('thead th[data-party]').count(),
  )
  expect(misconduct.console).toEqual([])
  await close()
})

test('the page of an issue shows each statement with words or a reason, speaker, date and source', async () => {
  const { page, close } = await openPage(visit.browser, addressOf(issue), { javaScriptEnabled: false })
  const columns = await page.locator('.party-column').all()
  expect(columns.length).toBeGreaterThan(0)
  for (const column of columns) {
    expect(await column.locator('.attribution b').first().innerText()).not.toBe('')
    expect(await column.locator('time').count()).toBeGreaterThan(0)
    expect(await column.locator('a[rel~=external]').count()).toBeGreaterThan(0)
  }
  await close()
})

async function openChooser(page: Awaited<ReturnType<typeof openPage>>['page']): Promise<void> {
  await page.locator('party-chooser details').evaluate((details) => ((details as HTMLDetailsElement).open = true))
}

function partiesOf(elements: (Element | SVGElement | HTMLElement)[]): string[] {
  return elements.map((element) => element.getAttribute('data-party') ?? '')
}
