import { existsSync } from 'node:fs'
import { expect, inject, test as always } from 'vitest'
import { RECORD_TYPES } from '#core/model/kinds.ts'
import { openPage } from './browser.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')

const visit = visitSite(site)
/** These fill in a statement of the sample content: a publisher who replaced it has other parties and issues. */
const test = always.skipIf(!existsSync('content/wga-amptp-2023/issues/staffing.md'))

const START = 'contribute/?type=position&in=wga-amptp-2023&issue=staffing&party=amptp'

const FILLED: Record<string, string> = {
  said: '2023-05-03',
  'speaker.name': 'Carol Example',
  authority: 'spokesperson',
  condition: 'The AMPTP said: “a number” # of writers.',
  'quote.text': 'We agree to a number: "of writers"',
  'quote.lang': 'en',
  source: '2023-05-04 Variety',
  reported_by: 'the party',
  'stances.contract-minimum': 'Accepts.',
}

test('a position is written with the keyboard alone, and passes the check', async () => {
  const { page, misconduct, close } = await openPage(visit.browser, visit.server.url + START)
  await page.locator('[name="said"]').focus()
  for (let steps = 0; steps < 60; steps += 1) {
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
    if (FILLED[name]) await page.keyboard.type(FILLED[name])
    if (name === 'stances.contract-minimum') break
    await page.keyboard.press('Tab')
  }
  await expect
    .poll(() => page.locator('[data-part="status"]').textContent())
    .toBe('Nothing to mend: this passes the check.')
  const text = await page.locator('.compose-outcome pre').innerText()
  expect(text).toContain('condition: "The AMPTP said: “a number” # of writers."')
  expect(text).toContain('text: "We agree to a number: \\"of writers\\""')
  expect(await page.locator('.compose-path').innerText()).toBe(
    'content/wga-amptp-2023/positions/staffing/2023-05-03-amptp.md',
  )
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test('a statement brings its new source along, whose fields follow the list it is chosen from', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url + START)
  for (const [name, text] of Object.entries(FILLED)) {
    const field = page.locator(`[name="${name}"]`)
    if ((await field.evaluate(({ tagName }) => tagName)) !== 'SELECT') await field.fill(text)
  }
  await page.locator('[name="authority"]').selectOption('spokesperson')
  await page.locator('[name="reported_by"]').selectOption('self')
  await page.locator('[name="source"]').focus()
  await page.keyboard.type('A source that')
  await page.locator('[name="+1.title"]').waitFor()
  // Who goes through a list with the keyboard stays in it, and meets the new fields next.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('source')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('+1.title')
  await page.keyboard.type('Statement: on staffing')
  const source = { publisher: 'Gazette', published: '2023-05-03', url: 'https://example.org/statement', lang: 'en' }
  for (const [name, text] of Object.entries(source)) await page.locator(`[name="+1.${name}"]`).fill(text)
  await page.locator('[name="+1.kind"]').selectOption('statement')
  await expect
    .poll(() => page.locator('[data-part="status"]').textContent())
    .toBe('Nothing to mend: this passes the check.')
  expect(await page.locator('.compose-outcome > .compose-path').allInnerTexts()).toEqual([
    'content/wga-amptp-2023/sources/2023-05-03-statement-staffing.md',
    'content/wga-amptp-2023/positions/staffing/2023-05-03-amptp.md',
  ])
  await page.locator('[name="source"]').selectOption({ index: 3 })
  expect(await page.locator('[name="+1.title"]').count()).toBe(0)
  await page.locator('[name="source"]').selectOption('+1')
  expect(await page.locator('[name="+1.title"]').inputValue()).toBe('Statement: on staffing')
  await close()
})

test('a place that is not chosen yet is asked for like a field', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}contribute/?type=gap&in=wga-amptp-2023`)
  const open = page.locator('.compose-problems p a')
  await expect.poll(() => open.allInnerTexts()).toEqual(['Searched', 'Where', 'By', 'Issue', 'Party'])
  await open.filter({ hasText: 'Issue' }).click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('issue')
  expect(await page.locator('.compose-problems li').count()).toBe(0)
  await close()
})

test('the file is copied, or selected where the clipboard is out of reach, and that is said', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url + START, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const said = page.locator('[data-part="status"]')
  await page.locator('[data-do="copy"]').click()
  await expect.poll(() => said.textContent()).toBe('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('---\nparty: amptp\n---\n')
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.locator('[data-do="copy"]').click()
  await expect.poll(() => said.textContent()).toContain('selected')
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('party: amptp')
  await close()
})

test('a form that nobody has touched scolds nobody', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url + START)
  expect(await page.locator('.compose-problems h3').innerText()).toBe('6 fields to fill in')
  expect(await page.locator('.compose-problems p a').allInnerTexts()).toEqual([
    'Said',
    'Speaker',
    'Authority',
    'Condition',
    'Source',
    'Reported by',
  ])
  expect(await page.locator('.compose-problems li, .field-problem:not(:empty), [aria-invalid]').count()).toBe(0)
  await close()
})

test('what is wrong is said below its field, and the list leads there', async () => {
  const { page, close } = await openPage(visit.browser, visit.server.url + START)
  await page.locator('[name="said"]').fill('2023-02-31')
  const problem = page.locator('#field-said-problem')
  await expect.poll(() => problem.innerText()).toContain('is not a day of the calendar')
  expect(await page.locator('[name="said"]').getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator('#field-condition-problem').innerText()).toBe('')
  await page.locator('.compose-problems a[data-to="condition"]').click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('condition')
  await close()
})

test('where a party or a person may stand, the parties are offered, and their names are told from their ids', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}contribute/?type=claim&in=wga-amptp-2023`)
  const by = page.locator('[name="by"]')
  const offered = await by.evaluate((input) => [...(input as HTMLInputElement).list!.options].map(({ value }) => value))
  expect(offered).toContain('amptp')
  // Rules that look at other records look once the fields are right.
  const texts = {
    title: 'Whether it was so',
    by: 'AMPTP',
    about: 'writers-guild',
    said: '2023-05-03',
    summary: 'It said so.',
  }
  for (const [name, text] of Object.entries(texts)) await page.locator(`[name="${name}"]`).fill(text)
  await page.locator('[name="speaker.name"]').fill('A. Speaker')
  await page.locator('[name="source"]').selectOption({ index: 3 })
  await page.locator('[name="responses.0.by"]').fill('writers-guild')
  await page.locator('[name="responses.0.kind"]').selectOption('denial')
  await page.locator('[name="responses.0.summary"]').fill('It denied it.')
  await page.locator('[name="responses.0.source"]').selectOption({ index: 3 })
  await expect.poll(() => page.locator('#field-by-problem').innerText()).toContain('Write amptp.')
  await close()
})

test('a field that is a yes or a list takes either', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}contribute/?type=source`)
  const file = page.locator('.compose-outcome pre')
  await page.locator('summary', { hasText: 'More fields' }).click()
  await page.getByLabel('Yes, as a whole').check()
  await expect.poll(() => file.innerText()).toContain('package: true')
  await page.locator('[data-add="package"]').click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('package.0.id')
  await page.keyboard.type('short')
  await page.locator('[name="package.0.title"]').fill('The short one')
  await expect.poll(() => file.innerText()).toContain('package:\n  - id: short\n    title: "The short one"')
  await close()
})

test('the text below the fields is checked too, by what the site is built with', async () => {
  const { page, misconduct, close } = await openPage(visit.browser, visit.server.url + START)
  await page.locator('[data-part="body"]').fill('<b>Bold</b>')
  await expect.poll(() => page.locator('#field-body-problem').innerText()).toContain('HTML')
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test('without JavaScript there are the templates', async () => {
  const { page, close } = await openPage(visit.browser, `${visit.server.url}contribute/`, { javaScriptEnabled: false })
  expect(await page.locator('.compose-template').count()).toBe(RECORD_TYPES.length)
  expect(await page.locator('[data-compose]').isVisible()).toBe(false)
  await close()
})
