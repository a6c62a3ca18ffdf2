import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openPage } from './browser.ts'
import { listFiles } from './built-files.ts'
import { visitSite } from './visit-site.ts'

const site = inject('builtSite')
const visit = visitSite(site)

/** The first page of an issue whose HTML holds something. */
async function issueWith(something: string): Promise<string> {
  for (const file of (await listFiles(site)).filter((name) => /\/issues\/[^/]+\/index\.html$/.test(name))) {
    if ((await readFile(join(site, file), 'utf8')).includes(something))
      return visit.server.url + file.replace('index.html', '')
  }
  throw new Error(`No issue has ${something}`)
}

test('words that changed are marked, and named for those who listen', async () => {
  const { page, close } = await openPage(visit.browser, await issueWith('<ins>'), { javaScriptEnabled: false })
  for (const [mark, word] of [
    ['ins', 'added:'],
    ['del', 'removed:'],
  ] as const) {
    const spoken = await page.locator(`.changed ${mark}`).evaluateAll((marks) => marks.map((one) => one.textContent))
    expect(spoken.filter((text) => !text.startsWith(`${word} `))).toEqual([])
  }
  const lines = await page
    .locator('.changed ins')
    .evaluateAll((marks) => marks.map((one) => getComputedStyle(one).textDecorationLine))
  expect(new Set(lines)).toEqual(new Set(['underline']))
  await close()
})

test('what was replaced says so, by what and when, and keeps its page', async () => {
  const { page, close } = await openPage(visit.browser, await issueWith('data-status="superseded"'), {
    javaScriptEnabled: false,
  })
  const replaced = page.locator('[data-status=superseded]').first()
  expect(await replaced.locator('.history-status').evaluate((status) => status.textContent)).toMatch(
    /^Replaced by the statement of \d/,
  )
  const own = await replaced.locator('div > a').first().getAttribute('href')
  await page.goto(new URL(own!, visit.server.url).href)
  expect(await page.locator('.notice').first().innerText()).toContain('Replaced by a later statement')
  await close()
})
