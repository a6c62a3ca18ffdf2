import { expect, test } from 'vitest'
import { axeViolations } from './accessibility.ts'
import { openPage } from './browser.ts'
import { visitContent } from './visit-site.ts'

/** The pages of the comparison that was worked out by hand (`where-they-meet.test.ts`): what a reader is told. */
const visit = visitContent('src/tests/fixtures/where-they-meet')

const open = (path: string, options = {}) => openPage(visit.browser, `${visit.server.url}strait/${path}`, options)

test('an issue says in words where the parties meet on each option, with dates and what they rest on', async () => {
  const { page, close } = await open('issues/berth/', { javaScriptEnabled: false })
  const says = await page.locator('.meeting-says').allInnerTexts()
  expect(says).toEqual([
    'Competing requirements between North and South; East not comparable.',
    'Competing requirements between North and South; East not comparable.',
    'Same term among North and South; East not comparable.',
  ])
  expect(await page.locator('.meeting').nth(2).locator('.meeting-sides li').allInnerTexts()).toEqual([
    'North supports it · 1 Mar 2024, principal · said before a later round on this issue: Talks in April',
    'South accepts it · 20 May 2024, principal',
  ])
  expect(await page.locator('.meeting').first().locator('.meeting-sides li').allInnerTexts()).toEqual([
    'North requires it · 1 Mar 2024, principal · said before a later round on this issue: Talks in April',
    'South requires option 2, which can not hold together with it · 20 May 2024, principal',
  ])
  await close()
})

test('how a result is worked out shows the stances, what they come to, and who can not be compared and why', async () => {
  const { page, close } = await open('issues/rules-out/')
  const how = page.locator('#option-requires .how')
  await how.locator('summary').click()
  expect(await how.locator('tbody tr').allInnerTexts()).toEqual([
    'Requires option 1: South\tRules out option 1: North\tDeadlock as stated',
  ])
  expect(await how.innerText()).toContain('Not comparable: East (not researched).')
  expect(await how.getByRole('link', { name: 'The whole table' }).getAttribute('href')).toBe('/about/#meeting')
  await close()
})

test('no page says that anything was agreed, or gives a score or a percentage', async () => {
  const { page, close } = await open('')
  for (const path of ['', 'issues/requires/', 'issues/berth/', 'compare/north-and-south/', 'ledger/', 'coverage/']) {
    await page.goto(`${visit.server.url}strait/${path}`)
    // A snippet to copy says how wide it is, which is no score; that coders agree says nothing of the parties.
    await page
      .locator('.cite, [aria-labelledby="agreement"]')
      .evaluateAll((blocks) => blocks.forEach((block) => block.remove()))
    expect(await page.locator('main').innerText(), path).not.toMatch(/\bagree[ds]?\b|%|score/i)
  }
  await close()
})

test.each(['', 'table/'])('the page "%s" says how the sides stand on each issue', async (path) => {
  const { page, close } = await open(path, { javaScriptEnabled: false })
  const relation = async (issue: string) => {
    const row = page.locator(`tr[data-issue="${issue}"]`)
    const own = await row.getAttribute('data-relation')
    return own ?? (await row.locator('[data-relation]').getAttribute('data-relation'))
  }
  for (const [issue, kind] of [
    ['requires', 'deadlock'],
    ['berth', 'competing-requirements'],
    ['toll', 'same-term'],
    ['pilots', 'no-stance'],
  ] as const) {
    expect([issue, await relation(issue)]).toEqual([issue, kind])
  }
  expect(await page.locator('tr[data-issue=berth]').innerText()).toContain('also same term on 3')
  expect(await page.locator('tr[data-issue=toll]').innerText()).toContain('in an offer')
  await close()
})

test('a count of the sentence above the board is its filter, and follows the day', async () => {
  const { page, close } = await open('?relation=deadlock')
  const shown = () =>
    page.locator('tr[data-issue]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-issue')))
  expect(await shown()).toEqual(['requires', 'rules-out'])
  await page.locator('[data-as-of=board-says] [data-filter=no-stance] summary').click()
  await expect.poll(shown).toEqual(['pilots'])
  expect(new URL(page.url()).searchParams.get('relation')).toBe('no-stance')
  await page.goto(`${visit.server.url}strait/?relation=one-side-only&as-of=2024-03-31`)
  await page.waitForFunction(() => !document.querySelector('as-of-control[aria-busy]'))
  expect(await shown()).toEqual(['berth'])
  await close()
})

test('what stances come to term by term is between the parties that are shown, also on an earlier day', async () => {
  const { page, close } = await open('issues/rules-out/')
  const settled = () => page.waitForFunction(() => !document.querySelector('as-of-control[aria-busy]'))
  const says = () => page.locator('.meeting-says').first().innerText()
  const built = await says()
  await page.locator('party-chooser summary').click()
  await page.getByRole('checkbox', { name: 'North' }).uncheck()
  await expect
    .poll(says)
    .toBe('Not comparable. Only one party shown here has a stance on it that can be compared by this date:')
  await page.getByRole('checkbox', { name: 'North' }).check()
  await expect.poll(says).toBe(built)
  await page.goto(`${visit.server.url}strait/issues/berth/?parties=south,east&as-of=2024-05-25`)
  await settled()
  expect(await page.locator('.meeting-says').nth(2).innerText()).toBe('Apart between South and East.')
  expect(await page.locator('.last-moves tr[data-party]:visible').count()).toBe(2)
  await page.goto(`${visit.server.url}strait/issues/rules-out/?parties=north,south`)
  expect(await page.getByRole('heading', { name: 'No statement to show' }).isVisible()).toBe(false)
  expect(await page.getByRole('heading', { name: 'Statements side by side' }).isVisible()).toBe(true)
  await close()
})

test('what is part of an offer says so and leads to the whole; the whole shows its members together', async () => {
  const { page, close } = await open('issues/toll/', { javaScriptEnabled: false })
  const notes = page.locator('[data-party=north].full-cell .package-note')
  expect(await notes.allInnerTexts()).toEqual([
    'Part of an offer with alternatives: Low tolls',
    'Part of an offer with alternatives: No tolls',
  ])
  // Each stance stands beside the words that it rests on.
  expect(await page.locator('[data-party=north].full-cell .beside').innerText()).toContain('option 2')
  await notes.first().getByRole('link').click()
  expect(await page.locator('.offer h3').allInnerTexts()).toEqual(['Low tolls', 'No tolls'])
  await page.goto(`${visit.server.url}strait/parties/north/`)
  expect(await page.locator('[aria-labelledby=packages]').innerText()).toContain(
    '2 statements are part of an offer, 8 stand alone',
  )
  await close()
})

test('the page of a party shows the issues on which nothing of it is recorded', async () => {
  const { page, close } = await open('parties/east/')
  expect(await page.locator('#without').isVisible()).toBe(true)
  expect(await page.locator('.absences > li:visible').count()).toBeGreaterThan(0)
  await close()
})

test('each absence has its own words', async () => {
  const { page, close } = await open('issues/pilots/', { javaScriptEnabled: false })
  const of = (party: string) => page.locator(`.full-cell[data-party=${party}]`).innerText()
  expect(await of('north')).toContain('None found')
  expect(await of('north')).toContain('This is not a refusal.')
  expect(await of('south')).toContain('search out of date')
  expect(await of('east')).toContain('Not researched')
  await close()
  const earlier = await open('table/?as-of=2024-04-10')
  await earlier.page.waitForFunction(() => !document.querySelector('as-of-control[aria-busy]'))
  expect(await earlier.page.locator('tr[data-issue=pilots] td[data-party=east]').innerText()).toContain(
    'Not taking part',
  )
  await earlier.close()
})

test.each([
  '',
  'issues/berth/',
  'compare/north-and-south/',
  'ledger/',
  'table/',
  'as-of/2024-05-20/',
  'coverage/',
  'sources/offer/',
  'rounds/april/',
])('the page strait/%s has no accessibility fault and no overflow on a phone', async (path) => {
  const { page, misconduct, close } = await open(path, { viewport: { width: 360, height: 800 } })
  const violations = await axeViolations(page)
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})
