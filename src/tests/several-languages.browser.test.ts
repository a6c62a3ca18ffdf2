import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromXml } from 'xast-util-from-xml'
import { expect, test } from 'vitest'
import { atomFaults } from './atom-faults.ts'
import { brokenLinks } from './broken-links.ts'
import { listFiles } from './built-files.ts'
import { unmarkedTexts } from './unmarked-texts.ts'
import { visitContent } from './visit-site.ts'

/** One small site in English, Ukrainian and Arabic, after its issue on fares was changed: both translations are of before. */
const BASE = '/bay/'
const LANGUAGES = ['en', 'uk', 'ar']

/**
 * What is shown where no scripts run: what is there instead of them, too, and what drawings say to whoever points at them, but
 * no attributes.
 */
const SHOWN = { within: 'body', except: 'script, style, code', attributes: [] }

/** People, hosts, newspapers and licences are called as they are, in every language. */
const NAMES =
  /Anna Example|Bernard Sample|Chair|Bay Gazette|Open letters of June|CC BY 4\.0|\S*example\.org|O\.P\.|A\. B\.|[–—·,:;()[\]\d\s]/g

/** Whether it is in the letters of none of the two other languages. What is said in these may name a format, a file or a field. */
function isForeign(text: string): boolean {
  const isName = /^(?:[\w.-]+\.json|APA|Chicago|MLA|BibTeX|RIS|CSL-JSON)$|[<>]|loading=/.test(text)
  return !isName && !/[\u0400-\u04FF\u0600-\u06FF]/.test(text) && /[A-Za-z]/.test(text.replace(NAMES, ''))
}

const visit = visitContent('src/tests/fixtures/three-languages', {
  base: BASE,
  change: async (copy) => {
    const fares = join(copy, 'ferry/issues/fares.md')
    const before = await readFile(fares, 'utf8')
    await writeFile(fares, before.replace('What should a crossing cost?', 'What should a crossing cost in summer?'))
  },
})

test('every link of every language leads somewhere', async () => {
  expect(await brokenLinks(visit.site, BASE)).toEqual([])
})

test('what is in no language is there once, and every page in each', async () => {
  const files = await listFiles(visit.site)
  const own = (language: string) => files.filter((file) => file.startsWith(`${language}/`)).map((file) => file.slice(3))
  const pages = (all: readonly string[]) => all.filter((file) => /\.html$|feed\.xml$|share\.png$/.test(file)).sort()
  const main = files.filter((file) => !LANGUAGES.includes(file.split('/')[0] ?? ''))
  const once = /^(?:contribute|problems)\//
  expect(pages(own('uk'))).toEqual(pages(main.filter((file) => !once.test(file))))
  // Of words in letters that the font of pictures lacks none are drawn.
  expect(pages(own('ar'))).toEqual(pages(own('uk')).filter((file) => !file.endsWith('.png')))
  const data = /^(?:api\/v1|site|contribute|problems)\/|\.(?:csv|bib|ris|ics|txt|svg)$|^_|sitemap/
  expect(own('uk').filter((file) => data.test(file) && !file.startsWith('_astro/'))).toEqual([])
  expect(main.filter((file) => data.test(file)).length).toBeGreaterThan(10)
})

test('each page names itself in all languages, and is named by each of them', async () => {
  const named = new Map<string, Record<string, string>>()
  const page = await visit.browser.newPage({ javaScriptEnabled: false })
  for (const file of (await listFiles(visit.site)).filter((name) => name.endsWith('index.html'))) {
    const address = `https://example.org${BASE}${file.replace(/index\.html$/, '')}`
    await page.goto(visit.server.url + file.replace(/index\.html$/, ''))
    const links = await page.$$eval('link[hreflang]', (all) =>
      all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    )
    if (links.length > 0) named.set(address, Object.fromEntries(links) as Record<string, string>)
    const canonical = await page.$$eval('link[rel=canonical]', (all) => all.map((link) => link.getAttribute('href')))
    if (links.length > 0) expect(canonical).toEqual([address])
  }
  await page.close()
  expect(named.size).toBeGreaterThan(60)
  for (const [address, links] of named) {
    expect(Object.keys(links)).toEqual([...LANGUAGES, 'x-default'])
    expect(links['x-default']).toBe(links['en'])
    expect(Object.values(links)).toContain(address)
    for (const other of Object.values(links)) expect(named.get(other)).toEqual(links)
  }
  const inSitemap = sitemapOf(await readFile(join(visit.site, 'sitemap.xml'), 'utf8'))
  expect(inSitemap.size).toBeGreaterThan(40)
  for (const [address, links] of inSitemap) expect([address, links]).toEqual([address, named.get(address)])
})

test('the switcher keeps the place, without JavaScript, and names each language in itself', async () => {
  const page = await visit.browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${visit.server.url}ferry/issues/fares/`)
  const places: (string | null)[][] = []
  for (const name of ['українська', 'العربية', 'English']) {
    await page.locator('.languages a', { hasText: name }).click()
    const html = page.locator('html')
    const current = page.locator('.languages [aria-current]')
    places.push([
      new URL(page.url()).pathname,
      ...[await html.getAttribute('lang'), await html.getAttribute('dir')],
      ...[await current.textContent(), await current.locator('..').getAttribute('lang'), await page.textContent('h1')],
    ])
  }
  await page.close()
  const trimmed = places.map((place) => place.map((text) => text?.trim()))
  expect(trimmed).toEqual([
    ['/bay/uk/ferry/issues/fares/', 'uk', 'ltr', 'українська', 'uk', 'Рівень тарифів†'],
    ['/bay/ar/ferry/issues/fares/', 'ar', 'rtl', 'العربية', 'ar', 'مستوى الأجور†'],
    ['/bay/ferry/issues/fares/', 'en', 'ltr', 'English', 'en', 'Level of the fares'],
  ])
})

test('a translation of an earlier state is seen as such wherever it stands, and other words are not', async () => {
  const page = await visit.browser.newPage({ javaScriptEnabled: false })
  for (const path of ['ferry/issues/fares/', 'ferry/', 'ferry/positions/fares/2024-06-01-islanders/']) {
    await page.goto(`${visit.server.url}uk/${path}`)
    const note = page.locator('.translation-note').first()
    expect(await note.textContent()).toMatch(/оригіналу:[^]*Рівень тарифів \(перекладено 20 \S+ 2024\)/)
    expect(await page.locator('main :text("Рівень тарифів†")').count()).toBeGreaterThan(0)
    expect(await page.locator('main :text("Поромна компанія затоки†")').count()).toBe(0)
  }
  await page.goto(`${visit.server.url}uk/imprint/`)
  expect(await page.locator('.translation-note', { hasText: '†' }).count()).toBe(0)
  await page.goto(`${visit.server.url}ferry/issues/fares/`)
  expect(await page.locator('.translation-note').count()).toBe(0)
  await page.goto(`${visit.server.url}ar/ferry/`)
  expect(await page.locator('.translation-note').last().textContent()).toContain('ترجمته آلة')
  await page.close()
})

test('what is not translated is marked with its language, wherever it stands', async () => {
  const page = await visit.browser.newPage({ javaScriptEnabled: false })
  const foreign: string[] = []
  for (const file of (await listFiles(visit.site)).filter((name) => /^(?:uk|ar)\/.*\.html$/.test(name))) {
    await page.goto(visit.server.url + file.replace(/index\.html$/, ''))
    for (const text of await unmarkedTexts(page, SHOWN)) foreign.push(text)
  }
  await page.close()
  expect([...new Set(foreign)].filter(isForeign)).toEqual([])
})

test('what the search finds, offers to choose from and names is marked where it is not translated', async () => {
  const page = await visit.browser.newPage()
  let [offered, marked] = [0, 0]
  for (const [language, queries] of [
    ['uk', ['тарифи', 'компанія']],
    ['ar', ['fares', 'company']],
  ] as const) {
    for (const query of queries) {
      await page.goto(`${visit.server.url}${language}/search/?q=${query}`)
      await page.locator('.hit-title a').first().waitFor()
      offered += await page.locator('.facet label').count()
      marked += await page.locator(':is(.facet label, .hit-facts) [lang=en]').count()
      const texts = await unmarkedTexts(page, { ...SHOWN, within: 'main' })
      expect([...new Set(texts)].filter(isForeign)).toEqual([])
    }
  }
  expect(offered).toBeGreaterThan(10)
  expect(marked).toBeGreaterThan(0)
  await page.close()
})

test('each language is searched in its own words', async () => {
  const page = await visit.browser.newPage()
  for (const [path, words, title] of [
    ['uk/', 'компанія', 'Компанія сказала, що тарифи лишаються такими, як є.'],
    ['', 'company', 'The company said that fares stay as they are.'],
  ] as const) {
    await page.goto(`${visit.server.url}${path}search/?q=${encodeURIComponent(words)}`)
    const hit = page.locator('.hit-title a', { hasText: title })
    await hit.first().waitFor()
    expect(new URL((await hit.first().getAttribute('href')) ?? '', page.url()).pathname).toBe(
      `${BASE}${path}ferry/positions/fares/2024-06-02-company/`,
    )
  }
  await page.close()
})

test('what a browser shows is marked as what was built: hits, and the board of another day', async () => {
  const page = await visit.browser.newPage()
  await page.goto(`${visit.server.url}ar/search/?q=fares`)
  await page.locator('.hit-title a[lang=en][dir=ltr]').first().waitFor()
  const marks = () =>
    page.$$eval('main [data-as-of] :is([lang=en], .translated-before)', (all) => all.map((one) => one.textContent))
  for (const language of ['ar', 'uk']) {
    await page.goto(`${visit.server.url}${language}/ferry/as-of/2024-06-01/`)
    const built = await marks()
    const row = await page.locator('[data-as-of=board-row]').first().innerText()
    await page.goto(`${visit.server.url}${language}/ferry/?as-of=2024-06-01`)
    await expect.poll(() => page.locator('[data-as-of=board-row]').first().innerText()).toBe(row)
    expect(built.length).toBeGreaterThan(0)
    await expect.poll(marks).toEqual(built)
  }
  await page.close()
})

test('each language has its feed, which leads to its own pages', async () => {
  for (const language of LANGUAGES) {
    const below = language === 'en' ? '' : `${language}/`
    const feed = await readFile(join(visit.site, `${below}ferry/feed.xml`), 'utf8')
    expect(atomFaults(feed)).toEqual([])
    expect(feed).toContain(`xml:lang="${language}"`)
    // In Ukrainian the fares were translated before they were changed; in Arabic most of it is not translated at all.
    expect([language, feed.includes('class="translated-before"')]).toEqual([language, language !== 'en'])
    expect([language, /<title xml:lang="en">/.test(feed)]).toEqual([language, language === 'ar'])
    const links = [...feed.matchAll(/https:\/\/example\.org\/bay\/(?:(uk|ar)\/)?ferry\/positions/g)]
    expect(links.length).toBeGreaterThan(0)
    expect(new Set(links.map(([, found]) => found ?? 'en'))).toEqual(new Set([language]))
  }
})

function sitemapOf(text: string): Map<string, Record<string, string>> {
  const root = fromXml(text).children.find((node) => node.type === 'element')
  const elements = (root?.children ?? []).flatMap((node) => (node.type === 'element' ? [node] : []))
  return new Map(
    elements.map((url) => {
      const inner = url.children.flatMap((node) => (node.type === 'element' ? [node] : []))
      const [loc] = inner.filter(({ name }) => name === 'loc').flatMap(({ children }) => children)
      const links = inner.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes)
      const entries = links.map(({ hreflang, href }) => [hreflang ?? '', href ?? ''] as const)
      return [loc?.type === 'text' ? loc.value : '', Object.fromEntries(entries)] as const
    }),
  )
}
