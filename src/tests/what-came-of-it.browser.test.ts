import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from './accessibility.ts'
import { openPage } from './browser.ts'
import { visitContent } from './visit-site.ts'

/** A made-up negotiation that has closed: ledger, pair, card, figures, movement, roll call, and a slow network. */
const visit = visitContent('src/tests/fixtures/what-came-of-it')

const open = (path: string, options = {}) => openPage(visit.browser, `${visit.server.url}ferry/${path}`, options)
const withoutScripts = { javaScriptEnabled: false }
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('as-of-control[aria-busy]'))

test('the ledger has of each side the first and the latest word, and each outcome with who announced it', async () => {
  const { page, close } = await open('ledger/', withoutScripts)
  const rows = page.locator('tbody[data-issue=fee] tr')
  expect(squeezed((await rows.nth(0).textContent()) ?? '')).toContain('at least 40 crowns.1 Mar 2024')
  const [north, south] = (await rows.allInnerTexts()).map(squeezed)
  expect(north).toContain('A crossing costs at least 40 crowns. 1 Mar 2024 · Head of north')
  expect(north).toContain('A crossing costs about 30 crowns. 10 May 2024 · Head of north')
  expect(north).toContain('Agreed: A crossing costs 20 crowns. 20 Jun 2024, announced by North and South')
  expect(north).toContain('Announced: North named a price. (30 crowns) 11 May 2024, who announced it is not recorded')
  expect(south).toContain('The same: nothing later is on record.')
  expect(squeezed(await page.locator('tbody[data-issue=crew]').innerText())).toContain(
    'No statement on record by this date: North and South',
  )
  expect(await page.locator('tbody[data-issue=crew] .outcome-none').innerText()).toBe('No outcome recorded')
  // The sides that negotiate have rows, mediators and observers have none.
  expect(await page.locator('tbody[data-issue=fee] th.ledger-party').allInnerTexts()).toEqual(['North', 'South'])
  expect(await page.locator('main').innerText()).not.toMatch(/\bw[io]n|concession|gave in/i)
  await close()
})

test('the ledger follows the day', async () => {
  const { page, close } = await open('ledger/?as-of=2024-05-09')
  await settled(page)
  const fee = squeezed(await page.locator('tbody[data-issue=fee]').innerText())
  expect(fee).not.toContain('30 crowns')
  expect(fee).toContain('No outcome recorded')
  expect(await page.locator('[data-as-of=counts]').innerText()).toBe(
    'Statements up to 9 May 2024 · 6 parties, 3 issues, 7 statements',
  )
  await close()
})

test('two parties stand side by side in a row an issue, with their relation and what came of it', async () => {
  const { page, close } = await open('compare/north-and-south/', withoutScripts)
  const fee = page.locator('tr[data-issue=fee]')
  expect(await fee.getAttribute('data-relation')).toBe('open')
  expect((await fee.locator('td').allInnerTexts()).map(squeezed)).toEqual([
    'Undecided 1: At least 40 crowns a crossing. 10 May 2024',
    'Rules out 1: At least 40 crowns a crossing. 2 Mar 2024 Supports 2: At most 10 crowns a crossing. 2 Mar 2024',
    expect.stringContaining('Open'),
    expect.stringContaining('Agreed: A crossing costs 20 crowns.'),
  ])
  expect(await page.locator('tr[data-issue=hours]').getAttribute('data-relation')).toBe('same-term')
  expect(await page.locator('tr[data-issue=crew]').getAttribute('data-relation')).toBe('no-stance')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  await close()
})

test('the pair follows the day, and its sentence is its filter', async () => {
  const { page, close } = await open('compare/north-and-south/?as-of=2024-03-31')
  await settled(page)
  expect(await page.locator('tr[data-issue=fee]').getAttribute('data-relation')).toBe('deadlock')
  await page.locator('details[data-filter=same-term] summary').click()
  const shown = () =>
    page.locator('tr[data-issue]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-issue')))
  await expect.poll(shown).toEqual(['hours'])
  await close()
})

test('any two parties are shown side by side as on the page that is built of them, on any day', async () => {
  const rowsOf = (page: Page) =>
    page
      .locator('.board.pair tr[data-issue]')
      .evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-relation'), row.innerHTML]))
  const built = await open('compare/north-and-south/?as-of=2024-03-31')
  await settled(built.page)
  const { page, misconduct, close } = await open('compare/')
  expect(await page.locator('.board.pair').isVisible()).toBe(false)
  await page.getByLabel('First party').selectOption('north')
  await page.getByLabel('Second party').selectOption('north')
  expect(await page.locator('pair-chooser [role=status]').innerText()).toBe('Choose two different parties.')
  await page.getByLabel('Second party').selectOption('south')
  await page.locator('.board.pair').waitFor()
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('North and South')
  expect(page.url()).toContain('compare/?a=north&b=south')
  await page.goto(`${page.url()}&as-of=2024-03-31`)
  await page.locator('.board.pair').waitFor()
  await settled(page)
  expect(await rowsOf(page)).toEqual(await rowsOf(built.page))
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
  await built.close()
})

test('without JavaScript, and without the records, the page of any two leads to what there is', async () => {
  const plain = await open('compare/?a=north&b=south', withoutScripts)
  expect(await plain.page.locator('.board.pair').isVisible()).toBe(false)
  expect(await plain.page.getByRole('link', { name: 'North and South' }).isVisible()).toBe(true)
  await plain.close()
  const { page, close } = await open('compare/')
  await page.route('**/as-of.json', (route) => route.abort())
  await page.getByLabel('First party').selectOption('north')
  await page.getByLabel('Second party').selectOption('south')
  await expect.poll(() => page.locator('pair-chooser [role=status]').innerText()).toContain('could not be fetched')
  expect(await page.locator('.board.pair').isVisible()).toBe(false)
  await close()
})

test('the page of an issue opens with its card', async () => {
  const { page, close } = await open('issues/fee/', withoutScripts)
  const card = page.locator('.issue-card')
  expect(await card.getAttribute('data-relation')).toBe('open')
  const words = squeezed(await card.innerText())
  for (const part of [
    'What does a crossing cost?',
    'Between North and South',
    'Agreed: A crossing costs 20 crowns.',
    'State of the issue, as told: Agreed since 20 Jun 2024, according to Gazette',
    'Rests on statements of 2 Mar – 10 May 2024',
  ]) {
    expect(words).toContain(part)
  }
  expect(await card.locator('a.chip').evaluateAll((all) => all.map((one) => one.getAttribute('data-party')))).toEqual([
    ...['north', 'south', 'skerry', 'harbour'],
    ...['south', 'isles', 'skerry', 'harbour'],
  ])
  expect(await page.locator('#related + ul a').allInnerTexts()).toEqual(['Hours'])
  expect(await page.locator('#links + ul a').getAttribute('href')).toBe('https://example.org/fees')
  await close()
})

test('on an earlier day the card says what held then, without what came later', async () => {
  const { page, close } = await open('issues/fee/?as-of=2024-05-09')
  await settled(page)
  const card = page.locator('.issue-card')
  expect(await card.getAttribute('data-relation')).toBe('deadlock')
  const words = squeezed(await card.innerText())
  expect(words).toContain('No outcome recorded')
  expect(words).not.toContain('State of the issue')
  expect(await page.locator('[data-of=north][data-as-of=in-all]').innerText()).toBe('1 statement in all')
  await close()
})

test('figures are drawn with their bounds, and a table says the same', async () => {
  const { page, close } = await open('issues/fee/', withoutScripts)
  const ladder = page.locator('figure.ladder')
  expect((await ladder.locator('tbody tr').allInnerTexts()).map(squeezed)).toEqual([
    'North at least 40 crowns Requires 1 Mar 2024, no longer stands',
    'North about 30 crowns 10 May 2024',
    'South at most 10 crowns Supports 2 Mar 2024',
    'South 40 crowns Rules out 2 Mar 2024',
    'Harbour board 10 to 40 crowns 5 Mar 2024',
  ])
  const marks = ladder.locator('a.ladder-mark')
  expect(await marks.locator('title').allTextContents()).toEqual([
    'North: A crossing costs about 30 crowns.',
    'North: A crossing costs at least 40 crowns.',
    'South: A crossing costs at most 10 crowns.',
    'South: A crossing costs at most 10 crowns.',
    'Harbour board: The harbour board could live with either price.',
  ])
  expect(await marks.first().getAttribute('href')).toContain('/positions/fee/')
  expect(await ladder.locator('.drawn-row[data-party=north] .drawn-join').count()).toBeGreaterThan(0)
  expect(await ladder.locator('.drawn-row[data-party=south] .drawn-join').count()).toBe(0)
  await close()
})

test('movement is a lane a party, joined only where one statement replaces another, with rounds and the beginning', async () => {
  const { page, close } = await open('issues/fee/', withoutScripts)
  const lanes = page.locator('figure.lanes')
  expect(
    await lanes
      .locator('.drawn-row[data-party]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-party'))),
  ).toEqual(['north', 'south', 'isles', 'skerry', 'harbour'])
  expect(await lanes.locator('.drawn-join').count()).toBe(1)
  expect(await lanes.locator('text', { hasText: 'records begin here: 1 Mar 2024' }).count()).toBe(1)
  expect(await lanes.locator('.drawn-row[data-party=north] .drawn-round').count()).toBe(2)
  expect(squeezed(await lanes.innerText())).toContain(
    'Rounds: 1 Talks in May (10 May 2024); 2 Talks in June (20 Jun 2024)',
  )
  expect(await lanes.locator('tbody tr').count()).toBe(6)
  expect(await lanes.locator('tbody tr a').first().getAttribute('href')).toContain('issues/fee/?as-of=2024-03-01')
  expect(await page.locator('[style]').count()).toBe(0)
  await close()
})

test('the roll call names everybody at each term, and points out who stands against its bloc or on both sides', async () => {
  const { page, close } = await open('issues/fee/', withoutScripts)
  const call = page.locator('.roll-call')
  const [high, low] = (await call.locator('dl').allInnerTexts()).map(squeezed)
  expect(high).toBe(
    'For Supports: Skerry Accepts: Harbour Undecided Undecided: North Against Rules out: South Nothing said Isles; Pilots (no record)',
  )
  expect(low).toBe(
    'For Supports: South Supports: Isles Accepts: Harbour Against Opposes: Skerry Nothing said North; Pilots (no record)',
  )
  const remarks = (await call.locator('> ul > li').allInnerTexts()).map(squeezed)
  expect(remarks).toHaveLength(2)
  expect(remarks[0]).toMatch(/^Skerry spoke otherwise on option 2 than its bloc .*4 Mar 2024.*3 Mar 2024/)
  expect(remarks[1]).toMatch(/^Harbour board is for options 1 and 2, which exclude each other/)
  await close()
})

test('the small page of an issue is its card, with date and speaker in sight', async () => {
  const { page, close } = await open('issues/fee/embed/', withoutScripts)
  expect(await page.locator('.issue-card').count()).toBe(1)
  expect(squeezed(await page.locator('a.chip[data-party=skerry]').first().innerText())).toContain(
    'Skerry, supports, 4 Mar 2024, Head of skerry',
  )
  await close()
})

test('the page of a party says how the sides stand and what came of each issue', async () => {
  const { page, close } = await open('parties/skerry/', withoutScripts)
  const standing = page.locator('[data-as-of=issue-standing][data-issue=fee]')
  expect(await standing.getAttribute('data-relation')).toBe('open')
  expect(squeezed(await standing.innerText())).toContain('Agreed: A crossing costs 20 crowns.')
  await close()
})

test('how a statement changed is told in stance, figure and authority', async () => {
  const { page, close } = await open('issues/fee/', withoutScripts)
  expect(squeezed((await page.locator('[data-party=north] .changed-since').first().textContent()) ?? '')).toContain(
    'Beside the statement of 1 Mar 2024: option 1: undecided (then: requires); figure: about 30 crowns (then: at least 40 crowns); authority: minister (then: document)',
  )
  await close()
})

test('a day can be chosen by its date', async () => {
  const { page, close } = await open('issues/fee/')
  await page.locator('as-of-control input[type=date]').fill('2024-04-15')
  await settled(page)
  expect(await page.locator('as-of-control output').innerText()).toBe('15 Apr 2024')
  expect(new URL(page.url()).searchParams.get('as-of')).toBe('2024-04-15')
  expect(await page.locator('.issue-card').getAttribute('data-relation')).toBe('deadlock')
  await close()
})

test('on a slow network nothing is said of a day before it stands', async () => {
  const { page, close } = await open('issues/fee/')
  const held = Promise.withResolvers<undefined>()
  await page.route(/as-of\.json/, async (route) => {
    await held.promise
    await route.continue()
  })
  await page.locator('as-of-control input[type=date]').fill('2024-04-15')
  const status = page.locator('as-of-control [role=status]')
  await expect.poll(() => status.innerText()).toContain('Loading the statements of 15 Apr 2024')
  expect(await page.locator('as-of-control output').innerText()).toBe('30 Jun 2024')
  expect(await page.locator('as-of-control').getAttribute('data-earlier')).toBeNull()
  held.resolve(undefined)
  await settled(page)
  expect(await page.locator('as-of-control output').innerText()).toBe('15 Apr 2024')
  expect(await status.innerText()).toContain('as they stood on 15 Apr 2024')
  await close()
})

test('a request that is never answered ends in words, and the next one is tried again', async () => {
  const { page, close } = await open('issues/fee/')
  await page.route(/as-of\.json/, () => {})
  await page.locator('as-of-control input[type=date]').fill('2024-04-15')
  const status = page.locator('as-of-control [role=status]')
  await expect.poll(() => status.innerText(), { timeout: 30_000 }).toContain('the answer took too long')
  expect(await page.locator('as-of-control output').innerText()).toBe('30 Jun 2024')
  await page.unroute(/as-of\.json/)
  await page.locator('as-of-control input[type=date]').fill('2024-04-16')
  await expect.poll(() => page.locator('as-of-control output').innerText()).toBe('16 Apr 2024')
  await close()
})

test.each([...['ledger/', 'compare/north-and-south/', 'issues/fee/', 'issues/fee/embed/', 'parties/north/']])(
  'the page ferry/%s has no accessibility fault and no overflow, from 320 px on, in both schemes',
  async (path) => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      const { page, misconduct, close } = await open(path, { viewport: { width, height: 800 }, colorScheme })
      const violations = await axeViolations(page)
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(misconduct).toEqual({ console: [], hosts: [] })
      await close()
    }
  },
)
