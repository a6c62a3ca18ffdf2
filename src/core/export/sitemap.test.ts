import { expect, test } from 'vitest'
import { MOST_PAGES, sitemap, sitemapIndex, sitemapParts } from './sitemap.ts'

const pages = (count: number) => Array.from({ length: count }, (_, at) => ({ url: `https://example.org/${at}/` }))

test('one file lists as many pages as it may, and an index names the files of more, with no page lost', () => {
  expect(sitemapParts(pages(MOST_PAGES))).toHaveLength(1)
  const parts = sitemapParts(pages(2 * MOST_PAGES + 1))
  expect(parts.map((part) => part.length)).toEqual([MOST_PAGES, MOST_PAGES, 1])
  expect(new Set(parts.flat().map(({ url }) => url)).size).toBe(2 * MOST_PAGES + 1)
  expect(sitemapIndex(['https://example.org/sitemap-1.xml'])).toContain(
    '<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>',
  )
})

test('a site without pages has a sitemap all the same', () => {
  expect(sitemapParts([])).toEqual([[]])
  expect(sitemap([])).toContain('<urlset')
})

test('an index is of the protocol that search engines read', () => {
  expect(sitemapIndex(['https://example.org/sitemap-1.xml'])).toContain(
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>',
  )
})

test('pages of which one alone is in several languages are told with them', () => {
  const languages = [{ language: 'uk', url: 'https://example.org/uk/' }]
  const text = sitemap([{ url: 'https://example.org/' }, { url: 'https://example.org/uk/', languages }])
  expect(text).toContain('xmlns:xhtml=')
})

test('a page of one language is told by its address alone', () => {
  expect(sitemap([{ url: 'https://example.org/' }])).not.toContain('xhtml')
})

test('a page of several languages is told with all of them', () => {
  const languages = [
    { language: 'uk', url: 'https://example.org/uk/' },
    { language: 'x-default', url: 'https://example.org/' },
  ]
  const text = sitemap([{ url: 'https://example.org/uk/', languages }])
  expect(text).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"')
  expect(text).toContain('<xhtml:link rel="alternate" hreflang="uk" href="https://example.org/uk/"')
})
