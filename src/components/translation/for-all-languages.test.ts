import { expect, test } from 'vitest'
import { isForAll } from './for-all-languages.ts'

test('what is in no language is there once: data, settings, the form, and every file of the sitemap', () => {
  const once = ['/api/v1/[list].json', '/contribute', '/sitemap.xml', '/sitemap-[part].xml', '/[comparison]/rounds.ics']
  expect(once.filter((route) => !isForAll(route))).toEqual([])
})

test('pages, feeds and the search are there in each language', () => {
  const own = ['/', '/[comparison]', '/[comparison]/feed.xml', '/feed.xml', '/search', '/contributed', '/api']
  expect(own.filter(isForAll)).toEqual([])
})
