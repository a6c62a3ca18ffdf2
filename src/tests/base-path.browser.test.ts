import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokenLinks } from './broken-links.ts'
import { listFiles, pageKinds } from './built-files.ts'
import { visitContent } from './visit-site.ts'

const BASE = '/some/base/'

const visit = visitContent('content', {
  base: BASE,
  change: async (copy) => {
    await cp('public/favicon.svg', join(copy, 'logo.svg'))
    const settings = (await readFile(join(copy, 'site.yaml'), 'utf8')).replace(/^base:.*$/m, '')
    await writeFile(join(copy, 'site.yaml'), `${settings}\nbase: "${BASE}"\nlogo: "logo.svg"\naccent: "#8a1c4a"\n`)
  },
})

test('every link stays below the base path and leads somewhere', async () => {
  expect(await brokenLinks(visit.site, BASE)).toEqual([])
})

test('a page of each kind loads everything it needs from below the base path', async () => {
  for (const [kind, file] of Object.entries(pageKinds(await listFiles(visit.site)))) {
    const page = await visit.browser.newPage()
    const failed: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith(BASE)) failed.push(response.url())
    })
    await page.goto(visit.server.url + file.replace(/index\.html$/, ''), { waitUntil: 'networkidle' })
    expect([kind, failed]).toEqual([kind, []])
    expect(
      await page.locator('.site-logo').evaluate((image) => (image as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(0)
    const accent = await page
      .locator('main a')
      .first()
      .evaluate((link) => getComputedStyle(document.documentElement).getPropertyValue('--accent') + link.tagName)
    expect(accent).toContain('#8a1c4a')
    await page.close()
  }
})

test('a reader gets from the home page to a source by links alone', async () => {
  const page = await visit.browser.newPage()
  await page.goto(visit.server.url)
  await page.locator('.comparison-card a').first().click()
  await page.locator('.board tr[data-issue] th a').first().click()
  await page.locator('.party-column a[href*="/sources/"]').first().click()
  expect(new URL(page.url()).pathname).toMatch(/^\/some\/base\/[^/]+\/sources\/[^/]+\/$/)
  expect(await page.locator('h1').count()).toBe(1)
  await page.close()
})

test('the search and its worker are found below the base path, and hits lead there', async () => {
  const page = await visit.browser.newPage()
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith(BASE)) failed.push(response.url())
  })
  await page.goto(visit.server.url)
  await page.locator('#site-search').pressSequentially('agree')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${BASE}search/?q=agree`)
  await page.locator('.hit-title a').first().click()
  await page.waitForURL(`**${BASE}*/*/**`)
  expect(failed).toEqual([])
  await page.close()
})
