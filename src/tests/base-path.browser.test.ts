import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenLinks } from './broken-links.ts'
import { launchBrowser } from './browser.ts'
import { runBuild } from './build-site.ts'
import { listFiles, pageKinds } from './built-files.ts'
import { serveFolder } from './site-server.ts'

const BASE = '/some/base/'

let work: string
let site: string
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'parley-base-'))
  site = join(work, 'dist')
  const content = join(work, 'content')
  await cp(resolve('content'), content, { recursive: true })
  await cp(resolve('public/favicon.svg'), join(content, 'logo.svg'))
  const settings = (await readFile(join(content, 'site.yaml'), 'utf8')).replace(/^base:.*$/m, '')
  await writeFile(join(content, 'site.yaml'), `${settings}\nbase: "${BASE}"\nlogo: "logo.svg"\naccent: "#8a1c4a"\n`)
  const { status, output } = await runBuild({ PARLEY_OUT: site, PARLEY_CONTENT: content })
  expect(output).toBe('')
  expect(status).toBe(0)
  browser = await launchBrowser()
  server = await serveFolder(site, BASE)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(work, { recursive: true, force: true })
})

test('every link stays below the base path and leads somewhere', async () => {
  expect(await brokenLinks(site, BASE)).toEqual([])
})

test('a page of each kind loads everything it needs from below the base path', async () => {
  for (const [kind, file] of Object.entries(pageKinds(await listFiles(site)))) {
    const page = await browser.newPage()
    const failed: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith(BASE)) failed.push(response.url())
    })
    await page.goto(server.url + file.replace(/index\.html$/, ''), { waitUntil: 'networkidle' })
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
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.locator('.comparison-card a').first().click()
  await page.locator('.board tr[data-issue] th a').first().click()
  await page.locator('.party-column a[href*="/sources/"]').first().click()
  expect(new URL(page.url()).pathname).toMatch(/^\/some\/base\/[^/]+\/sources\/[^/]+\/$/)
  expect(await page.locator('h1').count()).toBe(1)
  await page.close()
})

test('the search and its worker are found below the base path, and hits lead there', async () => {
  const page = await browser.newPage()
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith(BASE)) failed.push(response.url())
  })
  await page.goto(server.url)
  await page.locator('#site-search').pressSequentially('agree')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${BASE}search/?q=agree`)
  await page.locator('.hit-title a').first().click()
  await page.waitForURL(`**${BASE}*/*/**`)
  expect(failed).toEqual([])
  await page.close()
})
