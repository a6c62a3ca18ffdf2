import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { fromXml } from 'xast-util-from-xml'
import { expect, inject, test } from 'vitest'
import { atomFaults } from './atom-faults.ts'
import { attributeValues, listFiles } from './built-files.ts'

const site = inject('builtSite')
const files = await listFiles(site)
const read = (file: string) => readFile(join(site, file), 'utf8')
const fileOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1)).replace(/(^|\/)$/, '$1index.html')

test('every feed of the site is valid, and every calendar parses', async () => {
  const feeds = files.filter((file) => file.endsWith('feed.xml'))
  const calendars = files.filter((file) => file.endsWith('.ics'))
  expect(feeds.length).toBe(calendars.length + 1)
  for (const feed of feeds) expect([feed, atomFaults(await read(feed))]).toEqual([feed, []])
  for (const calendar of calendars) expect(ICAL.parse(await read(calendar))[0]).toBe('vcalendar')
})

test('the sitemap names pages that are there, each once, and robots.txt names the sitemap', async () => {
  const map = await read('sitemap.xml')
  fromXml(map)
  const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!)
  expect(new Set(pages).size).toBe(pages.length)
  expect(pages.map(fileOf).filter((file) => !files.includes(file))).toEqual([])
  expect(await read('robots.txt')).toContain('/sitemap.xml')
})

test('addresses in the open data lead to pages', async () => {
  for (const list of ['positions', 'issues', 'parties', 'claims', 'rounds', 'comparisons']) {
    const document = JSON.parse(await read(`api/v1/${list}.json`)) as Record<string, { url: string }[]>
    expect(document[list]!.map(({ url }) => fileOf(url)).filter((file) => !files.includes(file))).toEqual([])
  }
})

test('a page that is shared with a picture has that picture, and one canonical address of its own', async () => {
  for (const page of files.filter((file) => file.endsWith('index.html') && !file.endsWith('embed/index.html'))) {
    const html = await read(page)
    const [, picture] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
    if (picture) expect(files).toContain(fileOf(picture))
    // A page that no search engine is to list stands for another.
    if (html.includes('content="noindex"')) continue
    const addresses = await attributeValues(join(site, page), ['href'])
    expect(addresses.filter((url) => url.startsWith('http') && fileOf(url) === page).length).toBeGreaterThan(0)
  }
})
