import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from './accessibility.ts'
import { openPage } from './browser.ts'
import { visitContent } from './visit-site.ts'

const CONTENT = 'src/tests/fixtures/where-they-meet'

/** A site whose site.yaml names a repository on GitHub: there is a way to change it wherever something is said, or is not. */
const visit = visitContent(CONTENT)

const open = (path: string, options = {}) => openPage(visit.browser, visit.server.url + path, options)

const cellLinks = (page: Page, party: string, issue = 'berth') =>
  page
    .locator(`[data-issue="${issue}"][data-party="${party}"] .cell-suggestion a`)
    .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]))

/** As `sha256sum` gives it. */
const hashOf = (file: string) =>
  `sha256:${createHash('sha256')
    .update(readFileSync(`${CONTENT}/${file}`))
    .digest('hex')}`

const EAST = '/contribute/?type=position&in=strait&issue=berth&party=east'

test('every cell leads to what may be done about it, also where it holds no words', async () => {
  const { page, close } = await open('strait/issues/berth/', { javaScriptEnabled: false })
  expect(await cellLinks(page, 'north')).toEqual([
    ['Challenge or change', '/strait/positions/berth/2024-03-01-north/#suggest'],
    ['Propose another position', '/contribute/?type=position&in=strait&issue=berth&party=north'],
  ])
  expect(await cellLinks(page, 'east')).toEqual([['Propose a statement, with its source', EAST]])
  await page.goto(`${visit.server.url}strait/issues/pilots/`)
  expect(await cellLinks(page, 'south', 'pilots')).toEqual([
    ['Propose a statement, with its source', '/contribute/?type=position&in=strait&issue=pilots&party=south'],
    ['Suggest a correction', '/contribute/?edit=strait%2Fgaps%2Fpilots-south.md'],
  ])
  await page.goto(`${visit.server.url}strait/table/`)
  expect(await cellLinks(page, 'north')).toEqual([
    ['Challenge or change', '/strait/positions/berth/2024-03-01-north/#suggest'],
  ])
  expect(await cellLinks(page, 'east')).toEqual([['Propose a statement, with its source', EAST]])
  await close()
})

test('from there a mistake is reported, the other side heard, the record corrected, and another written, by plain links', async () => {
  const { page, close } = await open('strait/positions/berth/2024-03-01-north/', { javaScriptEnabled: false })
  const links = await page.locator('.suggest a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links).toEqual([
    expect.stringContaining(
      'https://github.com/example/parley/issues/new?template=report-a-mistake.yml&title=Challenge%3A%20strait%2F',
    ),
    expect.stringContaining('https://github.com/example/parley/issues/new?template=the-other-sides-view.yml&'),
    '/contribute/?edit=strait%2Fpositions%2Fberth%2F2024-03-01-north.md',
    '/contribute/?type=position&in=strait&issue=berth&party=north',
    'https://github.com/example/parley/edit/main/content/strait/positions/berth/2024-03-01-north.md',
  ])
  await close()
})

test('a challenge says what is meant: the record, its page, its state, when it was said and the words', async () => {
  const file = 'strait/positions/berth/2024-03-01-north.md'
  const { page, close } = await open('strait/positions/berth/2024-03-01-north/', { javaScriptEnabled: false })
  const link = await page.getByRole('link', { name: 'challenge what it says', exact: false }).getAttribute('href')
  const filled = new URL(link!).searchParams
  expect(Object.fromEntries(filled)).toMatchObject({
    ...{ title: `Challenge: ${file}`, record: file, said: '1 Mar 2024', hash: hashOf(file) },
    page: 'https://example.org/strait/positions/berth/2024-03-01-north/',
  })
  expect(filled.get('words')).toContain(await page.locator('h1').innerText())
  expect(filled.get('words')).toContain(await page.locator('blockquote p').first().innerText())
  // The same stands on the page, with how to tell it, and in the open data.
  expect(await page.locator('[data-hash]').textContent()).toBe(hashOf(file))
  expect(await page.locator('.record-hash').textContent()).toContain(`sha256sum content/${file}`)
  const api = await page.request.get(`${visit.server.url}api/v1/positions.json`)
  const { positions } = (await api.json()) as { positions: { id: string; hash: string }[] }
  expect(positions.find(({ id }) => id === 'berth/2024-03-01-north')?.hash).toBe(hashOf(file))
  await close()
})

test('pages of other records offer what fits them', async () => {
  const { page, close } = await open('strait/parties/north/', { javaScriptEnabled: false })
  const texts = () => page.locator('.suggest a').allInnerTexts()
  expect(await texts()).toEqual([
    'Report a mistake, or challenge what it says',
    'Give the other side’s view',
    'Suggest a correction',
    'Propose another position',
    'Edit the file of this record',
  ])
  expect(await page.getByRole('link', { name: 'other side' }).getAttribute('href')).toBe(
    `https://github.com/example/parley/issues/new?template=the-other-sides-view.yml&title=${encodeURIComponent(
      'The other side’s view: strait/parties/north.md',
    )}&record=${encodeURIComponent('strait/parties/north.md')}&page=${encodeURIComponent(
      'https://example.org/strait/parties/north/',
    )}&hash=${encodeURIComponent(hashOf('strait/parties/north.md'))}&words=North`,
  )
  await page.goto(`${visit.server.url}strait/issues/toll/`)
  expect(await texts()).toEqual([
    'Report a mistake, or challenge what it says',
    'Suggest a correction',
    'Propose another position',
    'Edit the file of this record',
  ])
  await page.goto(`${visit.server.url}strait/rounds/april/`)
  expect(await texts()).toEqual([
    'Report a mistake, or challenge what it says',
    'Suggest a correction',
    'Edit the file of this record',
  ])
  await close()
})

test('the form begins with the cell one came from', async () => {
  const { page, close } = await open(EAST.slice(1))
  const chosen = (name: string) => page.locator(`[data-place="${name}"], [name="${name}"]`).inputValue()
  expect([await chosen('comparison'), await chosen('issue'), await chosen('party')]).toEqual([
    'strait',
    'berth',
    'east',
  ])
  await close()
})

test('a page with these links has no fault that axe finds, wide or narrow', async () => {
  for (const width of [360, 1280]) {
    const { page, close } = await open('strait/', { viewport: { width, height: 800 } })
    for (const path of ['strait/', 'strait/issues/berth/', EAST.slice(1)]) {
      await page.goto(visit.server.url + path)
      expect(
        (await axeViolations(page)).map(({ id }) => id),
        path,
      ).toEqual([])
    }
    await close()
  }
})

/** Fills in a position of East with a new source, as far as it is asked for. */
async function fillIn(page: Page): Promise<void> {
  const texts = { said: '2024-06-01', 'speaker.name': 'A. Speaker', condition: 'East asked for the mole.' }
  for (const [name, text] of Object.entries(texts)) await page.locator(`[name="${name}"]`).fill(text)
  for (const [name, word] of Object.entries({ authority: 'principal', reported_by: 'self', source: '+1' })) {
    await page.locator(`[name="${name}"]`).selectOption(word)
  }
  const source = {
    title: 'Answer',
    publisher: 'Gazette',
    published: '2024-05-20',
    url: 'https://example.org/a',
    lang: 'en',
  }
  for (const [name, text] of Object.entries(source)) await page.locator(`[name="+1.${name}"]`).fill(text)
  await page.locator('[name="+1.kind"]').selectOption('statement')
}

const saidOf = (page: Page) => page.locator('[data-part="status"]').textContent()

/** Follows a link that opens another window, and closes that. */
async function follow(page: Page, text: string): Promise<void> {
  await page.context().route('https://github.com/**', (route) => route.abort())
  const [window] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: text }).click()])
  await window.close()
}

test.each([1280, 360])('two files are handed over in steps at %i px, with a reload after each', async (width) => {
  const { page, close } = await open(EAST.slice(1), { viewport: { width, height: 740 } })
  await fillIn(page)
  const links = page.locator('.compose-steps a')
  await expect.poll(() => links.count()).toBe(1)
  await page.reload()
  await expect.poll(() => links.count()).toBe(1)
  expect(await page.locator('[name="+1.title"]').inputValue()).toBe('Answer')
  expect(await links.getAttribute('href')).toContain('/example/parley/new/main?filename=content%2Fstrait%2Fsources%2F')
  const done = page.locator('.compose-steps .compose-done')
  await follow(page, 'Open the first file')
  await expect.poll(() => done.allInnerTexts()).toEqual(['Opened'])
  await page.reload()
  await expect.poll(() => done.allInnerTexts()).toEqual(['Opened'])
  const field = page.locator('#compose-branch')
  await field.pressSequentially('https://github.com/you/parley/pull/7')
  await expect
    .poll(() => page.locator('#compose-branch-problem').innerText())
    .toContain('This is the page of the proposal')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  // What is said of it stays when another field is left.
  await page.locator('[name="said"]').focus()
  await field.focus()
  expect(await page.locator('#compose-branch-problem').innerText()).toContain('This is the page of the proposal')
  await field.fill('')
  await field.pressSequentially('https://github.com/you/parley/tree/you-patch-1')
  await expect.poll(() => links.count()).toBe(2)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('compose-branch')
  await page.reload()
  await expect.poll(() => links.count()).toBe(2)
  expect(await links.last().getAttribute('href')).toContain(
    'https://github.com/you/parley/new/you-patch-1?filename=content%2Fstrait%2Fpositions%2Fberth%2F2024-06-01-east.md&value=---',
  )
  await follow(page, 'Add the next file')
  await expect.poll(() => done.count()).toBe(2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  await close()
})

test('a draft can be thrown away and brought back, and one begun elsewhere is offered', async () => {
  const { page, close } = await open(EAST.slice(1))
  await page.locator('[name="condition"]').fill('East asked for the mole.')
  await expect.poll(() => page.locator('[data-draft="discard"]').count()).toBe(1)
  await page.goto(`${visit.server.url}contribute/?type=gap&in=strait`)
  const others = page.locator('.compose-drafts a')
  await expect.poll(() => others.allInnerTexts()).toEqual(['East asked for the mole.'])
  await others.click()
  const condition = page.locator('[name="condition"]')
  await expect.poll(() => condition.inputValue()).toBe('East asked for the mole.')
  await page.locator('[data-draft="discard"]').click()
  await expect.poll(() => condition.inputValue()).toBe('')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bring it back')
  await page.keyboard.press('Enter')
  await expect.poll(() => condition.inputValue()).toBe('East asked for the mole.')
  await page.locator('[data-draft="discard"]').click()
  await expect.poll(() => condition.inputValue()).toBe('')
  await page.reload()
  await expect.poll(() => saidOf(page)).toContain('to fill in')
  expect(await condition.inputValue()).toBe('')
  await close()
})

test('what else the browser holds under that name breaks nothing, and where it holds nothing that is said', async () => {
  // A draft by its form, with values that no form of this kind holds.
  const odd = {
    ...{
      start: '?type=claim&in=strait',
      title: 'x',
      placing: { type: 'claim', comparison: 'strait', issue: 'no-such' },
    },
    ...{
      values: { responses: 'x', title: { a: 'b' }, by: ['x'], '+1': 'y', constructor: { prototype: 'z' }, quote: true },
    },
    ...{ body: '<img src=x onerror=alert(1)>', note: '', isAddition: false, branch: 'javascript:alert(1)', sent: {} },
  }
  const bad = [
    JSON.stringify([odd]),
    '{',
    '[{"start":"","values":{"responses":"x"}}]',
    '"<img src=x onerror=alert(1)>"',
    'null',
  ]
  for (const text of bad) {
    const { page, misconduct, close } = await open('404.html')
    await page.evaluate((held) => localStorage.setItem('parley-drafts /contribute/', held), text)
    await page.goto(`${visit.server.url}contribute/?type=claim&in=strait`)
    await expect.poll(() => saidOf(page), { message: text }).toContain('to fill in')
    expect(misconduct, text).toEqual({ console: [], hosts: [] })
    await close()
  }
  const { page, misconduct, close } = await open('404.html')
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(visit.server.url + EAST.slice(1))
  await page.locator('[name="condition"]').fill('East asked for the mole.')
  await expect.poll(() => page.locator('.compose-drafts .notice').innerText()).toContain('keeps nothing')
  expect(misconduct.console).toEqual([])
  await close()
})

test('a record is corrected by the keyboard: one field, a note, and the file with these lines only', async () => {
  const { page, misconduct, close } = await open('contribute/?edit=strait/positions/berth/2024-03-01-north.md', {
    viewport: { width: 360, height: 740 },
  })
  await expect.poll(() => saidOf(page)).toBe('Nothing to mend: this passes the check.')
  expect(await page.locator('.compose-actions').innerText()).toContain('Nothing is changed yet')
  const before = await page.locator('.compose-outcome pre').last().innerText()
  await page.locator('[name="locator"]').evaluate((field) => field.closest('details')?.setAttribute('open', ''))
  await page.locator('[name="locator"]').focus()
  await page.keyboard.type('page 4')
  await expect.poll(() => saidOf(page)).toBe('1 field to fill in')
  await page.locator('.compose-problems p a').press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('compose-note')
  await page.keyboard.type('The page was missing.')
  await expect.poll(() => saidOf(page)).toBe('Nothing to mend: this passes the check.')
  await page.reload()
  await expect.poll(() => page.locator('#compose-note').inputValue()).toBe('The page was missing.')
  expect(await page.locator('.compose-changes dt').allInnerTexts()).toEqual(['Locator', 'Corrections'])
  const after = await page.locator('.compose-outcome pre').last().innerText()
  const lines = new Set(before.split('\n'))
  expect(after.split('\n').filter((line) => !lines.has(line))).toEqual([
    'locator: "page 4"',
    'corrections:',
    expect.stringMatching(/^ {2}- on: \d{4}-\d\d-\d\d$/),
    '    note: "The page was missing."',
  ])
  expect(await page.getByRole('link', { name: 'Open the file to change it' }).getAttribute('href')).toBe(
    'https://github.com/example/parley/edit/main/content/strait/positions/berth/2024-03-01-north.md',
  )
  expect(misconduct).toEqual({ console: [], hosts: [] })
  await close()
})

test('a note that nothing was found is corrected like any record', async () => {
  const { page, close } = await open('contribute/?edit=strait/gaps/pilots-south.md')
  await expect.poll(() => saidOf(page)).toBe('Nothing to mend: this passes the check.')
  await page.locator('[name="where"]').fill('Papers of the port, in English')
  await page.locator('#compose-note').fill('One place was missing.')
  await expect.poll(() => page.locator('.compose-changes dt').allInnerTexts()).toEqual(['Where', 'Corrections'])
  expect(await page.getByRole('link', { name: 'Open the file to change it' }).getAttribute('href')).toContain(
    '/edit/main/content/strait/gaps/pilots-south.md',
  )
  await close()
})

test('on a phone what is left follows, and covers no field that takes the keyboard', async () => {
  const { page, close } = await open(EAST.slice(1), { viewport: { width: 360, height: 740 } })
  const summary = page.locator('.compose-summary')
  await expect.poll(() => summary.innerText()).toContain('to fill in')
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('Tab')
    const overlap = await page.evaluate(() => {
      const bar = document.querySelector('.compose-summary')!
      const held = document.activeElement
      if (!held || held === document.body || bar.contains(held) || !held.closest('.compose-form')) return 0
      return held.getBoundingClientRect().bottom - bar.getBoundingClientRect().top
    })
    expect(overlap, await page.evaluate(() => document.activeElement?.id)).toBeLessThanOrEqual(0)
  }
  await summary.locator('a').click()
  expect(
    await page.evaluate(() => document.querySelector('#compose-outcome')!.getBoundingClientRect().top),
  ).toBeLessThan(200)
  await close()
})

test('what was written for one kind of record is still there after a look at another', async () => {
  const { page, close } = await open(EAST.slice(1))
  await page.locator('[name="condition"]').fill('East asked for the mole.')
  await page.locator('[data-place="type"]').selectOption('comparison')
  await page.locator('[name="party_order"]').waitFor()
  await page.locator('[name="title"]').fill('Talks on the pier')
  await page.locator('[name="parties.0"]').selectOption('+party1')
  await page.locator('[name="+party1.name"]').fill('Anglers')
  await expect
    .poll(() => page.locator('.compose-outcome > .compose-path').first().innerText())
    .toBe('content/talks-pier/parties/anglers.md')
  await page.locator('[data-place="type"]').selectOption('position')
  await expect.poll(() => page.locator('[name="condition"]').inputValue()).toBe('East asked for the mole.')
  await close()
})

test('words that take sides are told while the rest is empty', async () => {
  const { page, close } = await open(EAST.slice(1))
  await page.locator('[name="condition"]').fill('East admitted that it asked for the mole.')
  await expect.poll(() => page.locator('#field-condition-problem').innerText()).toContain('admitted')
  await close()
})

test('a new issue says where else it has to be named, and leads there', async () => {
  const { page, close } = await open('contribute/?type=issue&in=strait')
  await page.locator('[name="title"]').fill('Fishing')
  await page.locator('[name="question"]').fill('Who may fish in the strait?')
  await page.locator('#compose-branch').fill('https://github.com/you/parley/tree/patch-1')
  const last = page.locator('.compose-steps li').last()
  await expect.poll(() => last.locator('a').count()).toBe(1)
  expect(await last.innerText()).toContain('Add “fishing” to the list “issues” in strait/comparison.md')
  expect(await last.locator('a').getAttribute('href')).toBe(
    'https://github.com/you/parley/edit/patch-1/content/strait/comparison.md',
  )
  await close()
})

test('a cell shown as of another day offers the same', async () => {
  const { page, close } = await open('strait/issues/berth/?as-of=2024-02-01')
  await expect
    .poll(() => cellLinks(page, 'north'))
    .toEqual([['Propose a statement, with its source', '/contribute/?type=position&in=strait&issue=berth&party=north']])
  await close()
})
