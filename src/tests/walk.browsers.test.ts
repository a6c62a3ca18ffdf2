import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { listFiles, pageKinds } from './built-files.ts'
import { MAKES, missingOf, type OtherBrowser } from './other-browsers.ts'
import { serveFolder } from './site-server.ts'

const site = inject('builtSite')
const kinds = pageKinds(await listFiles(site))
const pathOf = (file: string) => file.replace(/index\.html$/, '')
const WIDTHS = [360, 1280]

describe.each(MAKES)('in $name', (make) => {
  const missing = missingOf(make)
  if (missing.length > 0) {
    test.skip(`nothing was walked: ${missing.join(' and ')} is not installed`, () => undefined)
    return
  }
  let browser: OtherBrowser
  let server: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => {
    server = await serveFolder(site)
    browser = await make.launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const open = (path: string, width = 1280) => browser.open(server.url + path, width)

  for (const kind of ['home', 'comparison', 'ledger', 'table', 'issue', 'position', 'search', 'asOf', 'contribute']) {
    const file = kinds[kind]
    test.skipIf(file === undefined).each(WIDTHS)(
      `the page of kind "${kind}" fits a window of %i px, and breaks nowhere`,
      async (width) => {
        await open(pathOf(file ?? ''), width)
        expect(await browser.ask('document.querySelectorAll("h1").length')).toBe(1)
        expect(await browser.ask('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
        expect(await browser.errors()).toEqual([])
      },
    )
  }

  test('the board has a row for each issue', async () => {
    await open(pathOf(kinds['comparison']!))
    expect(await browser.ask('document.querySelectorAll(".board tr[data-issue]").length')).toBeGreaterThan(0)
  })

  test('the search finds what is typed', async () => {
    await open(pathOf(kinds['issue']!))
    const title = await browser.ask<string>('document.querySelector("h1").textContent.trim()')
    await open('search/')
    await browser.type('#q', title)
    await expect
      .poll(() => browser.ask('document.querySelectorAll(".hit").length'), { timeout: 20_000 })
      .toBeGreaterThan(0)
    expect(await browser.ask('location.search')).toContain('q=')
    expect(await browser.errors()).toEqual([])
  })

  test('a board shown as of a day is what was built for that day', async () => {
    const file = pathOf(kinds['asOf']!)
    const day = /([\d-]+)\/$/.exec(file)![1]!
    const rows = '[...document.querySelectorAll(".board tr[data-issue]")].map((row) => row.dataset.relation).join(" ")'
    await open(file)
    const built = await browser.ask<string>(rows)
    await open(`${file.split('/')[0]}/?as-of=${day}`)
    await expect.poll(() => browser.ask(rows), { timeout: 20_000 }).toBe(built)
    expect(await browser.errors()).toEqual([])
  })

  test.skipIf(kinds['contribute'] === undefined)('the form checks what is typed', async () => {
    await open('contribute/?type=source')
    await expect
      .poll(() => browser.ask('document.querySelector("[name=title]") !== null'), { timeout: 20_000 })
      .toBe(true)
    await browser.type('[name="url"]', 'javascript:alert(1)')
    const problem = 'document.querySelector("#field-url-problem").textContent'
    await expect.poll(() => browser.ask(problem), { timeout: 20_000 }).toContain('public web address')
    expect(await browser.errors()).toEqual([])
  })
})
