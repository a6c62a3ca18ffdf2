import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from './accessibility.ts'
import { openPage } from './browser.ts'
import { visitContent } from './visit-site.ts'

/** A site whose site.yaml names a repository on GitHub, with an issue of which every option has an id. */
const visit = visitContent('src/tests/fixtures/where-they-meet')

const open = (options = {}) => openPage(visit.browser, `${visit.server.url}contribute/`, options)

const SOURCE = ['report', 'News', 'Gazette', '2024-05-20', 'en']
const ROWS = [
  [
    'Partei',
    'Thema',
    'Datum',
    'Zitat',
    'url',
    'stance',
    'Art',
    'Titel',
    'Zeitung',
    'published',
    'source language',
    'Remarks',
  ],
  ['East', 'Berth', '01.06.2024', 'At the mole', 'https://example.org/a?utm_source=x', 'for', ...SOURCE, ''],
  ['Esat', 'Berth', '02.06.2024', '<img src=x onerror=alert(1)>', '=A1', 'for', ...SOURCE, 'x'],
  ['South', 'Berth', '05/06/2024', 'At the quay', 'https://example.org/b', 'mole:supports', ...SOURCE, ''],
]

const FILLS = { speaker: 'Board', condition: '{party} said: {quote}', quote_lang: 'en', reported_by: 'self' }

/** Goes on with the keyboard until an element has it; fails where it never does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard never comes to ${selector}`)
}

const said = (page: Page) => page.locator('[data-part="rows-status"]').textContent()

test('rows are pasted, mended and handed over by the keyboard alone, on a phone, over reloads', async () => {
  const { page, misconduct, close } = await open({
    viewport: { width: 360, height: 740 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.locator('[data-rows]').waitFor()
  expect(await page.locator('#rows-text').count()).toBe(0)
  await tabTo(page, '[data-rows] > summary')
  expect(scripts.filter((url) => url.includes('paste-rows'))).toEqual([])
  await page.keyboard.press('Enter')
  await page.locator('#rows-text').waitFor()
  expect(scripts.some((url) => url.includes('paste-rows'))).toBe(true)
  await tabTo(page, '#rows-text')
  await page.keyboard.insertText(ROWS.map((row) => row.join('\t')).join('\n'))
  await expect.poll(() => said(page)).toBe('3 rows, 0 statements are right, 3 rows are to be mended.')
  // What no heading gives away is asked for; it is left out until somebody says what it is.
  expect(await page.locator('.rows-columns > .rows-fields label').allInnerTexts()).toEqual(['“Remarks”'])

  // A suggestion is offered first, and never taken unasked.
  await tabTo(page, '[data-answer*="stance"]')
  expect(await page.locator(':focus option').nth(1).innerText()).toContain('Perhaps: ')
  await page.locator(':focus').selectOption('"supports"')
  await page.locator('[data-answer*="options"]').selectOption('"mole"')
  await page.locator('[data-answer*="dates"]').selectOption('"day-first"')
  // The fields for what is missing stand in the order of the columns, also while they are filled in.
  for (const [name, text] of Object.entries(FILLS)) {
    await tabTo(page, `[data-fill="${name}"]`)
    await page.keyboard.type(text)
  }
  await page.locator('[data-fill="authority"]').selectOption('document')
  await expect.poll(() => said(page)).toBe('3 rows, 2 statements are right, 1 row is to be mended.')

  await page.reload()
  await page.locator('#rows-text').waitFor()
  await expect.poll(() => said(page)).toBe('3 rows, 2 statements are right, 1 row is to be mended.')
  const wrong = await page.getByRole('region', { name: 'To be mended' }).innerText()
  expect(wrong).toContain('Did you mean "east"?')
  expect(wrong).toContain('found the formula "=A1"')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect((await axeViolations(page)).map(({ id }) => id)).toEqual([])

  await tabTo(page, '[data-do="copy-left"]')
  await page.keyboard.press('Enter')
  await expect.poll(() => said(page)).toBe('Copied')
  const left = await page.evaluate(() => navigator.clipboard.readText())
  expect(left.split('\r\n')[0]).toBe([...(ROWS[0] ?? []), 'why'].join('\t'))
  expect(left).toContain('#FORMULA: A1')

  const links = page.locator('.rows .compose-steps a')
  expect(await links.getAttribute('href')).toContain('/example/parley/new/main?filename=content%2Fstrait%2Fsources%2F')
  await page.locator('#rows-branch').fill('https://github.com/you/parley/tree/patch-1')
  await expect.poll(() => links.count()).toBe(4)
  expect(decodeURIComponent((await links.last().getAttribute('href')) ?? '')).toContain('stances:\n  mole: supports')
  await page.reload()
  await expect.poll(() => links.count()).toBe(4)

  // Mended as it comes back from the spreadsheet, the last one is right too.
  await page.locator('#rows-text').fill(left.replace('Esat', 'East').replace('#FORMULA: A1', 'https://example.org/c'))
  await expect.poll(() => said(page)).toBe('1 row, 1 statement is right.')
  await page.locator('[data-rows="discard"]').press('Enter')
  expect(await page.locator('#rows-text').inputValue()).toBe('')
  await page.locator('[data-rows="undo"]').press('Enter')
  await expect.poll(() => page.locator('#rows-text').inputValue()).toContain('https://example.org/c')
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test('hostile cells come out as text, and more rows than the form takes are refused', async () => {
  const { page, misconduct, close } = await open()
  await page.locator('[data-rows] > summary').click()
  const bad = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=cmd|/c calc', 'long '.repeat(12_000)]
  const rows = bad.map((cell) =>
    [`"${cell.replaceAll('"', '""')}"`, 'Berth', '2024-06-01', 'Words', 'https://example.org/a'].join('\t'),
  )
  await page.locator('#rows-text').fill(['party\tissue\tsaid\tquote\t<b>url</b>', ...rows].join('\n'))
  await expect.poll(() => said(page)).toContain('4 rows are to be mended')
  expect(await page.locator('[data-rows] :is(img, script, b)').count()).toBe(0)
  const longest = await page
    .locator('.rows-scroll td')
    .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.textContent.length)))
  expect(longest).toBeLessThan(1_000)
  const many = Array.from({ length: 201 }, () => 'east\tberth')
  await page.locator('#rows-text').fill(['party\tissue', ...many].join('\n'))
  await expect.poll(() => said(page)).toContain('These are 201 rows, and at most 200 are taken')
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})
