import { expect, test } from 'vitest'
import { sitemap } from './sitemap.ts'

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
