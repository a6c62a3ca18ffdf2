import { expect, test } from 'vitest'
import { fileOf, requestPath } from './page-places.ts'

test.each([
  ['/', 'page', '/', 'index.html'],
  ['/talks', 'page', '/talks/', 'talks/index.html'],
  ['/talks/issues/border/', 'page', '/talks/issues/border/', 'talks/issues/border/index.html'],
  ['/404', 'page', '/404/', '404.html'],
  ['/talks/404', 'page', '/talks/404/', 'talks/404/index.html'],
  ['/feed.xml', 'endpoint', '/feed.xml', 'feed.xml'],
  // Any file of a route that names none.
  ['/site/boat.svg/', 'endpoint', '/site/boat.svg/', 'site/boat.svg'],
  ['/_redirects', 'endpoint', '/_redirects/', '_redirects'],
] as const)('%s as a %s is asked for as %s and lies in %s', (path, type, asked, file) => {
  expect([requestPath(path, type), fileOf(path, type)]).toEqual([asked, file])
})
