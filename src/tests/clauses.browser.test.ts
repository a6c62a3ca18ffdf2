import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readContent } from '#disk/read-content.ts'
import { launchBrowser } from './browser.ts'
import { runBuild } from './build-site.ts'
import { EVERY_FIELD } from './every-field.ts'
import { serveFolder } from './site-server.ts'

/** Four texts of a hundred clauses each, of about sixty words, of which each text changes some. */
const [TEXTS, CLAUSES] = [4, 100]

let work: string
let site: string
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'parley-clauses-'))
  // That content is published below a base path.
  site = join(work, 'served/island')
  const content = join(work, 'content')
  await cp(EVERY_FIELD, content, { recursive: true })
  for (let at = 0; at < TEXTS; at++) {
    await writeFile(join(content, 'ferry/drafts', `long-${at}.md`), longText(at))
  }
  await mkdir(join(work, 'served'))
  const { status, output } = await runBuild({ PARLEY_OUT: site, PARLEY_CONTENT: content })
  expect([status, output]).toEqual([0, ''])
  server = await serveFolder(join(work, 'served'))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(work, { recursive: true, force: true })
})

function longText(at: number): string {
  const words = 'the boats of the company leave the pier on time and wait for those who come late from the last train '
  const clauses = Array.from({ length: CLAUSES }, (_, n) => {
    const changed = n % TEXTS === at ? 'not later than ten' : 'at ten'
    return `  - {id: c${n}, number: "${n + 1}", heading: "Matter ${n + 1}", state: proposed, seen: whole, lang: en, text: "${n}: ${words.repeat(3)}${changed}."}`
  })
  return `---
title: "Long text ${at + 1}"
by: [ferry-company]
said: 2024-1${at === 3 ? 2 : 1}-0${at + 1}
source: paper
answers: [${at === 0 ? '' : `long-${at - 1}`}]
status: proposed
rights: "Free to print."
clauses:
${clauses.join('\n')}
---
`
}

async function open(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.url}island/${path}`)
  return page
}

const GROUP = 'ferry/clauses/company-paper/'

test('the columns of texts, put together again from the page, are every byte of the texts', async () => {
  const { catalogue } = await readContent(EVERY_FIELD)
  const drafts = catalogue!.datasets.find(({ comparison }) => comparison.id === 'ferry')!.drafts
  const page = await open(GROUP)
  for (const { id, clauses } of drafts) {
    for (const { id: clause, text } of clauses) {
      if (text === undefined) continue
      const shown = await page.locator(`tr#${clause} td[data-draft="${id}"] .clause-text p`).evaluate((node) => {
        const copy = node.cloneNode(true) as Element
        for (const extra of copy.querySelectorAll('del, .visually-hidden')) extra.remove()
        return copy.textContent
      })
      expect(shown).toBe(text)
    }
  }
  await page.context().close()
})

test('brackets name both who want what, and what changed is marked, struck and said', async () => {
  const page = await open(GROUP)
  const cell = page.locator('tr#fares td[data-draft="union-answer"]')
  expect(await cell.innerText()).toMatch(/in brackets.*wanted by .+ and /is)
  expect(await cell.locator('ins').first().textContent()).toContain('added:')
  expect(await cell.locator('del').first().textContent()).toContain('2.50')
  await page.context().close()
})

test('a clause that parted leads to its parts, and these to where they are joined', async () => {
  const page = await open(GROUP)
  const links = (row: string, draft: string) =>
    page.locator(`tr#${row} td[data-draft="${draft}"] a`).evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(await links('night-boats', 'union-answer')).toEqual(['#last-boat', '#crew-transport'])
  expect(await links('last-boat', 'timetable-agreement')).toEqual(['#evening'])
  await page.context().close()
})

test('a text that reads from the right does so in its cell, and nothing overflows on a phone', async () => {
  const page = await open(GROUP, 360)
  const paragraph = page.locator('tr#notices td[data-draft="company-paper"] .clause-text p')
  expect(await paragraph.evaluate((node) => [getComputedStyle(node).direction, node.getAttribute('lang')])).toEqual([
    'rtl',
    'ar',
  ])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.context().close()
})

test('a hit of the search leads to the clause on the page of its text', async () => {
  const page = await open('ferry/drafts/company-paper/#bells')
  expect(await page.locator(':target h3').innerText()).toContain('Bells')
  await page.context().close()
})

test(`${CLAUSES} clauses of ${TEXTS} texts weigh no more than a page may`, async () => {
  const html = await readFile(join(site, 'ferry/clauses/long-0/index.html'))
  const weight = gzipSync(html).length
  console.log(`${CLAUSES} clauses x ${TEXTS} texts: ${html.length} bytes, ${weight} with gzip`)
  expect(weight).toBeLessThan(60 * 1024)
})

test('a column is taken out by its tick, without a script', async () => {
  const page = await open(GROUP)
  const cell = page.locator('tr#fares td[data-draft="union-answer"]')
  expect(await cell.isVisible()).toBe(true)
  await page.getByRole('checkbox', { name: 'Answer of the union' }).uncheck()
  expect(await cell.isVisible()).toBe(false)
  expect(await page.locator('tr#fares td[data-draft="company-paper"]').isVisible()).toBe(true)
  await page.context().close()
})
