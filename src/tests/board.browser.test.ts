import { expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { listFiles } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const visit = visitSite(site)
const files = await listFiles(site)
const pathsOf = (pattern: RegExp) => files.flatMap((file) => pattern.exec(file)?.[1] ?? [])
const boards = pathsOf(/^([^/]+\/)table\/index\.html$/)
const [pair = ''] = pathsOf(/^([^/]+\/compare\/[^/]+\/)index\.html$/)
const [bloc = ''] = pathsOf(/^([^/]+\/blocs\/[^/]+\/)index\.html$/)
const [issue = ''] = pathsOf(/^([^/]+\/issues\/[^/]+\/)index\.html$/)
const [board = ''] = boards

const open = (path: string, options = {}) => openPage(visit.browser, visit.server.url + path, options)

test('a count of the sentence above the board is opened, and its issue reached, without a pointer', async () => {
  const { page, close } = await open(board, { javaScriptEnabled: false })
  const count = page.locator('.board-says summary').first()
  await count.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const target = new URL(page.url()).hash
  expect(target).toMatch(/^#issue-/)
  const box = await page.locator(target).boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeLessThan(900)
  await close()
})

test.each([...boards, pair, bloc, issue, `${board}ledger/`])('%s needs no sideways scroll at 320 px', async (path) => {
  const { page, close } = await open(path, { viewport: { width: 320, height: 640 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await close()
})

test('a bloc and its members are seen by themselves by a plain link, and with scripts on the board itself', async () => {
  const overview = bloc.replace(/blocs\/.*/, '')
  const { page, close } = await open(overview, { javaScriptEnabled: false })
  const link = page.locator(`.board-links a[href="/${bloc}"]`)
  const members = ((await link.getAttribute('data-only')) ?? '').split(' ')
  expect(members.length).toBeGreaterThan(1)
  await link.click()
  expect(new URL(page.url()).pathname).toBe(`/${bloc}`)
  const shown = await page.locator('.chip').evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-party')))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((party) => !members.includes(party ?? ''))).toEqual([])
  // The other parties stand behind terms that these do not: nobody may read that no one does.
  expect(await page.locator('.board').innerText()).not.toContain('nobody on record')
  await close()

  const scripted = await open(overview)
  await scripted.page.locator(`.board-links a[href="/${bloc}"]`).click()
  expect(new URL(scripted.page.url()).searchParams.get('parties')?.split(',').toSorted()).toEqual(members.toSorted())
  await scripted.close()
})
