import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { runBuild } from './build-site.ts'
import { listFiles } from './built-files.ts'
import { serveFolder } from './site-server.ts'

let work: string
let browser: Browser

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'parley-languages-'))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await rm(work, { recursive: true, force: true })
})

describe.each([
  { content: 'german', language: 'de', direction: 'ltr' },
  { content: 'arabic', language: 'ar', direction: 'rtl' },
])('a site in $language', ({ content, language, direction }) => {
  const folder = resolve('src/tests/fixtures', content)

  test('says in which language its words are, and marks those of the interface', async () => {
    const site = join(work, content)
    const { status, output } = await runBuild({ PARLEY_OUT: site, PARLEY_CONTENT: folder })
    expect([status, output]).toEqual([0, ''])
    const server = await serveFolder(site)
    const own = await textOf(folder)
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    const foreign: string[] = []
    const overflowing: string[] = []
    for (const file of (await listFiles(site)).filter((name) => name.endsWith('.html'))) {
      await page.goto(server.url + file.replace(/index\.html$/, ''))
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        language,
        direction,
      ])
      for (const text of await unmarkedTexts(page)) {
        if (!partsOf(text).every((part) => own.includes(part))) foreign.push(`${file}: ${text}`)
      }
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width)
          overflowing.push(`${file} at ${width}`)
      }
    }
    await page.close()
    await server.close()
    expect([...new Set(foreign)]).toEqual([])
    expect(overflowing).toEqual([])
  })
})

/** Everything the publisher wrote, with marks of Markdown and YAML in it. */
async function textOf(folder: string): Promise<string> {
  const files = await listFiles(folder)
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n')
}

/** The texts of a page that are said to be in the page's own language. */
function unmarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const isMarked = element?.closest('[lang]') !== document.documentElement
      if (!isMarked && !element?.closest('script, style')) texts.push(node.textContent ?? '')
    }
    return texts
  })
}

/** A text without what joins its parts: names in a row, in their language; numbers; quotation marks. */
function partsOf(text: string): string[] {
  return text
    .split(/ · |, |: |; | und | و|[()\n]/)
    .map((part) => part.replace(/^[\s·,:()“”„«»\d.]+|[\s·,:()“”„«»\d]+$/gu, ''))
    .filter((part) => /\p{L}/u.test(part))
}
