import { expect, test } from 'vitest'
import { createUrls } from './urls.ts'

const urls = createUrls('/talks/')
const POSITION = { comparison: 'ferry', id: 'fares/2024-05-01-union' }

test('the addresses of pages are those that were published, since others link to them', () => {
  expect([
    urls.home(),
    urls.about('meeting'),
    urls.comparison('ferry'),
    urls.issue('ferry', 'fares'),
    urls.party('ferry', 'union'),
    urls.position(POSITION),
    urls.source('ferry', 'paper'),
    urls.claim('ferry', 'oil'),
    urls.rounds('ferry'),
    urls.round('ferry', 'first'),
    urls.pair('ferry', 'union-vs-company'),
    urls.coverage('ferry'),
    urls.asOf('ferry', '2024-05-01'),
  ]).toEqual([
    '/talks/',
    '/talks/about/#meeting',
    '/talks/ferry/',
    '/talks/ferry/issues/fares/',
    '/talks/ferry/parties/union/',
    '/talks/ferry/positions/fares/2024-05-01-union/',
    '/talks/ferry/sources/paper/',
    '/talks/ferry/claims/oil/',
    '/talks/ferry/rounds/',
    '/talks/ferry/rounds/first/',
    '/talks/ferry/compare/union-vs-company/',
    '/talks/ferry/coverage/',
    '/talks/ferry/as-of/2024-05-01/',
  ])
})

test('the addresses of files are those that were published', () => {
  expect([
    urls.csv('ferry'),
    urls.feed(),
    urls.feed('ferry'),
    urls.calendar('ferry'),
    urls.data('positions.json'),
    urls.embed(urls.position(POSITION)),
    urls.picture(urls.comparison('ferry')),
    urls.asOfRecords('ferry'),
  ]).toEqual([
    '/talks/ferry/positions.csv',
    '/talks/feed.xml',
    '/talks/ferry/feed.xml',
    '/talks/ferry/rounds.ics',
    '/talks/api/v1/positions.json',
    '/talks/ferry/positions/fares/2024-05-01-union/embed/',
    '/talks/ferry/share.png',
    '/talks/ferry/as-of.json',
  ])
})

test('the form begins with what its address says, whatever that holds', () => {
  expect(urls.contribute()).toBe('/talks/contribute/')
  expect(urls.contribute({ type: 'position', in: 'a&b' })).toBe('/talks/contribute/?type=position&in=a%26b')
})

test('a record that the search knows by its path has the address of its page', () => {
  expect(urls.record(`ferry/positions/${POSITION.id}`)).toBe(urls.position(POSITION))
})

test('the address of a clause is that of its text and its place there', () => {
  expect(urls.record('ferry/drafts/paper#fares')).toBe(urls.draft('ferry', 'paper', 'fares'))
  expect(urls.draft('ferry', 'paper', 'fares')).toBe('/talks/ferry/drafts/paper/#fares')
  expect(urls.clausesAgainst('ferry', 'paper', 'answer')).toBe('/talks/ferry/clauses/paper/answer/')
})

test('in another language pages are below its path, and what is there once for all languages is not', () => {
  const own = createUrls('/talks/uk/', '/talks/')
  const pages = [own.home(), own.api(), own.search(), own.feed('ferry'), own.asOfRecords('ferry'), own.path('a/b/')]
  expect(pages.filter((path) => !path.startsWith('/talks/uk/'))).toEqual([])
  const once = [
    ...[
      own.contribute(),
      own.composeGuide(),
      own.composeRecords('ferry'),
      own.composeTexts('ferry', 'parties'),
      own.problem('x'),
    ],
    ...[own.data('issues.json'), own.csv('ferry'), own.clausesCsv('ferry'), own.citations('ferry', 'bib')],
    ...[own.calendar('ferry'), own.frames(), own.file('favicon.svg'), own.root()],
  ]
  expect(once.filter((path) => path.startsWith('/talks/uk/'))).toEqual([])
})
