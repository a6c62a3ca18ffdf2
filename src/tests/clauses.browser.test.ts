import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readContent } from '#disk/read-content.ts'
import { EVERY_FIELD } from './every-field.ts'
import { visitContent } from './visit-site.ts'

/** Four texts of a hundred clauses each, of about sixty words, of which each text changes some. */
const [TEXTS, CLAUSES] = [4, 100]

const visit = visitContent(EVERY_FIELD, {
  // As that content says of itself.
  base: '/island/',
  change: async (copy) => {
    for (let at = 0; at < TEXTS; at++) {
      await writeFile(join(copy, 'ferry/drafts', `long-${at}.md`), longText(at))
    }
    await writeFile(join(copy, 'ferry/evidence/evening-post.yaml'), SEEN)
  },
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
  const context = await visit.browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${visit.server.url}${path}`)
  return page
}

/** What was seen of words of a claim, of an answer to it, and of a position. */
const SEEN = `seen: 2025-02-03
asked: "https://evening-post.example.org/crews"
address: "https://evening-post.example.org/crews"
redirects: 0
type: html
hash: sha256:${'5d'.repeat(32)}
letters: 4120
quotations:
  - {record: claims/engine-oil, field: quote, words: "They let oil into the harbour", found: exact, seen: 2025-02-03}
  - {record: claims/engine-oil, field: responses.0.quote, words: "Geen druppel", found: none, seen: 2025-01-02}
  - record: positions/fares/2024-05-09-crew-union
    field: translation
    words: "Only a council may set them"
    found: exact
    seen: 2025-02-03
`

test('a claim and each answer to it say whether their words were seen in the source, and so do cells', async () => {
  const page = await open('ferry/claims/engine-oil/')
  const sides = await page.locator('.claim-side').evaluateAll((all) =>
    all.map((side) => ({
      seen: [...side.querySelectorAll('[data-seen]')].map((note) => note.textContent?.trim().replace(/\s+/g, ' ')),
      to: [...side.querySelectorAll('a[href*=":~:"]')].map((link) => link.getAttribute('href')),
    })),
  )
  const address = 'https://evening-post.example.org/crews#:~:text='
  expect(sides[0]).toEqual({
    seen: ['Found in the source on 3 Feb 2025 · show them there'],
    to: [`${address}They%20let%20oil%20into%20the%20harbour`, `${address}They%20let%20oil%20into%20the%20harbour`],
  })
  expect(sides[1]).toEqual({
    seen: ['No longer found in the source on 3 Feb 2025; last found on 2 Jan 2025.'],
    to: [],
  })
  const [standing, withdrawn] = ['2024-03-05-ferry-company', '2024-05-09-crew-union']
  for (const path of ['ferry/table/', 'ferry/issues/fares/', `ferry/positions/fares/${standing}/`]) {
    await page.goto(`${visit.server.url}${path}`)
    const links = page.locator('main a[href^="https://veer.example.org/paper?a=1&b=2#:~:text=Wij%20moeten"]')
    expect(await links.count(), path).toBeGreaterThan(0)
  }
  await page.goto(`${visit.server.url}ferry/positions/fares/${withdrawn}/`)
  expect(await page.locator(`main a[href="${address}Only%20a%20council%20may%20set%20them"]`).count()).toBeGreaterThan(
    0,
  )
  await page.context().close()
})

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
  const html = await readFile(join(visit.site, 'ferry/clauses/long-0/index.html'))
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
