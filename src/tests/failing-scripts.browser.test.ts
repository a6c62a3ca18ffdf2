import type { Page } from 'playwright-core'
import { describe, expect, inject, test as always } from 'vitest'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { composeWords } from '#site/compose-words.ts'
import { scriptWords } from '#site/script-words.ts'
import { listFiles, pageKinds } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const files = await listFiles(site)
const kinds = pageKinds(files)
const visit = visitSite(site)
/** These fill in records of the sample content. */
const test = always.skipIf(!existsSync('content/wga-amptp-2023/issues/staffing.md'))

/** How long a busy machine may take. */
const SOON = { timeout: 15_000 }

/** The pages that can be asked for something in their address, with what they are asked. */
const ASKED = {
  search: 'q=peace',
  comparison: 'as-of=2020-01-01&parties=nobody',
  table: 'parties=nobody',
  issue: 'as-of=2020-01-01',
  party: 'as-of=2020-01-01',
  ledger: 'as-of=2020-01-01',
  pair: 'as-of=2020-01-01',
}
const asked = Object.entries(ASKED).flatMap(([kind, query]) => {
  const file = kinds[kind]
  return file === undefined ? [] : [[kind, `${file.replace(/index\.html$/, '')}?${query}`] as const]
})

const wordsOf = (kind: string) => (kind === 'search' ? scriptWords.search : scriptWords.choice)

describe.each(asked)('the page "%s", asked for something in its address', (kind, path) => {
  always('says without JavaScript that it shows everything, and where the same stands', async () => {
    const { page, close } = await open(path, { javaScriptEnabled: false })
    const said = page.locator('.without-script:visible')
    expect(await said.innerText()).toContain(wordsOf(kind))
    for (const link of await said.locator('a').all()) {
      const [, id] = (await link.getAttribute('href'))!.split('#')
      await page.goto(new URL((await link.getAttribute('href'))!, page.url()).href)
      expect(await page.locator(`#${id}`).count()).toBe(1)
      await page.goBack()
    }
    await close()
  })
})

describe('pages that are asked for something', () => {
  // One for each way in which the line stands among its siblings; the others are alike. They wait side by side.
  const timed = asked.filter(([kind]) => ['search', 'comparison', 'issue'].includes(kind))

  always('say the same after a while where their scripts can not be had', async () => {
    const waiting: { kind: string; page: Page; close: () => Promise<void> }[] = []
    for (const [kind, path] of timed) {
      const { page, close } = await open(path, {}, '**/_astro/*.js')
      // A script that is only slow is no reason to say anything, and nothing moves when something is said.
      expect(await page.locator('.script-missing').isVisible(), kind).toBe(false)
      waiting.push({ kind, page, close })
    }
    for (const { kind, page, close } of waiting) {
      const said = page.locator('.script-missing')
      await expect.poll(() => said.isVisible(), { ...SOON, message: kind }).toBe(true)
      expect(await said.innerText()).toContain(wordsOf(kind))
      expect(await said.innerText()).toContain(scriptWords.notLoaded)
      await close()
    }
    expect(waiting.length).toBeGreaterThan(0)
  })

  always('say nothing of it with their scripts, however long one waits', async () => {
    const waiting: { kind: string; page: Page; close: () => Promise<void> }[] = []
    for (const [kind, path] of timed) waiting.push({ kind, ...(await open(path)) })
    await wait(5_000)
    for (const { kind, page, close } of waiting) {
      expect(await page.locator('.without-script').isVisible(), kind).toBe(false)
      await close()
    }
  })
})

describe('the form', () => {
  const START = 'contribute/?type=position&in=wga-amptp-2023&issue=staffing&party=amptp'

  test.each([
    ['guide', '**/contribute/guide.json', START],
    ['records', '**/contribute/records/*.json', START],
    [
      'text of the record that is corrected',
      '**/contribute/texts/**/*.json',
      'contribute/?edit=wga-amptp-2023/parties/amptp.md',
    ],
  ])('says in sight that its %s could not be loaded, and has the templates', async (_, fetched, path) => {
    const { page, close } = await open(path, {}, fetched)
    const said = page.locator('[data-loading]')
    await expect.poll(() => said.innerText(), SOON).toBe(composeWords.failed)
    expect(await said.isVisible()).toBe(true)
    expect(await page.locator('[data-compose]').isVisible()).toBe(false)
    expect(await page.locator('.compose-template').first().isVisible()).toBe(true)
    await page.context().unroute(fetched)
    await page.reload()
    await page.locator('[data-compose]').waitFor()
    expect(await said.innerText()).toBe('')
    await close()
  })

  test('says that its own script could not be had', async () => {
    const { page, close } = await open(START, {}, '**/ComposePage*.js')
    const said = page.locator('.script-missing')
    await expect.poll(() => said.isVisible(), SOON).toBe(true)
    expect(await said.innerText()).toContain(composeWords.withoutScript)
    await close()
  })

  test('says while it waits that it does', async () => {
    const { page, close } = await open(START, {}, '**/contribute/guide.json', 'wait')
    await expect.poll(() => page.locator('[data-loading]').innerText(), SOON).toBe(composeWords.loading)
    await close()
  })

  test('stays as it was where the records of another comparison can not be had, and takes it the next time', async () => {
    const { page, close } = await open(START)
    await page.locator('[name="condition"]').fill('Kept.')
    await page.context().route('**/contribute/records/*.json', (route) => route.fulfill({ status: 404 }))
    const place = page.locator('[data-place="comparison"]')
    await place.selectOption('cop29-finance-goal')
    const said = page.locator('[data-part="waiting"]')
    await expect.poll(() => said.innerText(), SOON).toBe(composeWords.failedRecords)
    expect(await place.inputValue()).toBe('wga-amptp-2023')
    expect(await page.locator('[name="condition"]').inputValue()).toBe('Kept.')
    await page.context().unroute('**/contribute/records/*.json')
    await place.selectOption('cop29-finance-goal')
    await expect.poll(() => place.inputValue(), SOON).toBe('cop29-finance-goal')
    await page.locator('[data-place="issue"] option[value="core-amount"]').waitFor({ state: 'attached' })
    await expect.poll(() => said.innerText(), SOON).toBe('')
    await close()
  })

  test.each([
    ['text below the fields', '**/render-body*.js', composeWords.unchecked.bodyFailed],
    ['records that are near', '**/near-records*.js', composeWords.unchecked.nearFailed],
  ])('never says that all is well where what looks at the %s can not be had', async (_, fetched, words) => {
    const { page, close } = await open('contribute/?type=gap&in=wga-amptp-2023&issue=staffing&party=amptp', {}, fetched)
    for (const [name, text] of [
      ['searched', '2023-06-01'],
      ['where', 'Everywhere, in English'],
      ['by', 'A. Reader'],
    ] as const)
      await page.locator(`[name="${name}"]`).fill(text)
    await page.locator('[data-part="body"]').fill('A note.')
    const outcome = page.locator('.compose-problems')
    await expect.poll(() => outcome.innerText(), SOON).toContain(words)
    expect(await outcome.innerText()).not.toContain(composeWords.problems.none)
    await page.context().unroute(fetched)
    // Some browsers keep in mind that a script failed, until the page is loaded anew; what was written is still there then.
    await page.reload()
    await expect.poll(() => page.locator('[data-part="body"]').inputValue(), SOON).toBe('A note.')
    await expect.poll(() => outcome.innerText(), SOON).not.toContain(words)
    await close()
  })
})

/** Opens a page of which some files can not be had, or never come. */
async function open(
  path: string,
  options: { javaScriptEnabled?: boolean } = {},
  without?: string,
  how: 'not found' | 'wait' = 'not found',
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await visit.browser.newContext(options)
  if (without !== undefined) {
    await context.route(without, (route) => (how === 'wait' ? undefined : route.fulfill({ status: 404 })))
  }
  const page = await context.newPage()
  await page.goto(visit.server.url + path)
  return { page, close: () => context.close() }
}
