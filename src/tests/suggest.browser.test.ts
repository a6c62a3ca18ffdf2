import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { visitContent } from './visit-site.ts'

/** A site whose site.yaml names a repository on GitHub: there is a way to change it wherever something is said, or is not. */
const visit = visitContent('src/tests/fixtures/where-they-meet')

const open = (path: string, options = {}) => openPage(visit.browser, visit.server.url + path, options)

const cellLinks = (page: Page, party: string) =>
  page
    .locator(`[data-issue="berth"][data-party="${party}"] .cell-suggestion a`)
    .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]))

const EAST = '/contribute/?type=position&in=strait&issue=berth&party=east'

test('every cell leads to what may be done about it, also where it holds no words', async () => {
  const { page, close } = await open('strait/issues/berth/', { javaScriptEnabled: false })
  expect(await cellLinks(page, 'north')).toEqual([
    ['Suggest a change', '/strait/positions/berth/2024-03-01-north/#suggest'],
    ['Propose another position', '/contribute/?type=position&in=strait&issue=berth&party=north'],
  ])
  expect(await cellLinks(page, 'east')).toEqual([['Propose a statement, with its source', EAST]])
  await page.goto(`${visit.server.url}strait/table/`)
  expect(await cellLinks(page, 'north')).toEqual([
    ['Suggest a change', '/strait/positions/berth/2024-03-01-north/#suggest'],
  ])
  expect(await cellLinks(page, 'east')).toEqual([['Propose a statement, with its source', EAST]])
  await close()
})

test('from there the file can be edited, a mistake reported, and another position written, all by plain links', async () => {
  const { page, close } = await open('strait/positions/berth/2024-03-01-north/', { javaScriptEnabled: false })
  const links = await page.locator('.suggest a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links).toEqual([
    'https://github.com/example/parley/edit/main/content/strait/positions/berth/2024-03-01-north.md',
    expect.stringContaining(
      'https://github.com/example/parley/issues/new?template=report-a-mistake.yml&record=strait%2F',
    ),
    '/contribute/?type=position&in=strait&issue=berth&party=north',
  ])
  await close()
})

test('pages of other records offer what fits them', async () => {
  const { page, close } = await open('strait/parties/north/', { javaScriptEnabled: false })
  const texts = () => page.locator('.suggest a').allInnerTexts()
  expect(await texts()).toEqual([
    'Edit this record',
    'Report a mistake',
    'Give the other side’s view',
    'Propose another position',
  ])
  expect(await page.getByRole('link', { name: 'other side' }).getAttribute('href')).toBe(
    `https://github.com/example/parley/issues/new?template=the-other-sides-view.yml&record=${encodeURIComponent(
      'strait/parties/north.md',
    )}&page=${encodeURIComponent('https://example.org/strait/parties/north/')}`,
  )
  await page.goto(`${visit.server.url}strait/issues/toll/`)
  expect(await texts()).toEqual(['Edit this record', 'Report a mistake', 'Propose another position'])
  await page.goto(`${visit.server.url}strait/rounds/april/`)
  expect(await texts()).toEqual(['Edit this record', 'Report a mistake'])
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
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id),
        path,
      ).toEqual([])
    }
    await close()
  }
})

test('a proposal of two files is handed over in steps, the second into the branch of the first', async () => {
  const { page, close } = await open(EAST.slice(1))
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
  const links = page.locator('.compose-steps a')
  await expect.poll(() => links.count()).toBe(1)
  expect(await links.getAttribute('href')).toContain('/example/parley/new/main?filename=content%2Fstrait%2Fsources%2F')
  await page.locator('#compose-branch').pressSequentially('https://github.com/you/parley/tree/you-patch-1')
  await expect.poll(() => links.count()).toBe(2)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('compose-branch')
  expect(await links.last().getAttribute('href')).toContain(
    'https://github.com/you/parley/new/you-patch-1?filename=content%2Fstrait%2Fpositions%2Fberth%2F2024-06-01-east.md&value=---',
  )
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
