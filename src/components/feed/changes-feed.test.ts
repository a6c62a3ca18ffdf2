import { expect, test } from 'vitest'
import { MOST_CHANGES } from '#core/export/latest-changes.ts'
import type { FileTimes } from '#core/export/record-time.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { atomFaults } from '#tests/atom-faults.ts'
import { claim, datasetOf, issue, party, position, source, SITE } from '#tests/dataset-fixture.ts'
import { readEveryField } from '#tests/every-field.ts'
import { changesFeed } from './changes-feed.ts'

const { catalogue } = await readEveryField()
const site = SITE
const RECORDS: readonly AnyRecord[] = [
  party('north', { name: 'North' }),
  party('south'),
  issue('border'),
  source('news'),
]

function feedOf(records: readonly AnyRecord[], times: FileTimes = new Map()): string {
  return changesFeed({ site, datasets: [datasetOf([...RECORDS, ...records])] }, times)
}

const titlesOf = (feed: string) => [...feed.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title).slice(1)

test('the feeds of the content are valid, for the site and for each comparison', () => {
  expect(atomFaults(changesFeed(catalogue, new Map()))).toEqual([])
  for (const dataset of catalogue.datasets) expect(atomFaults(changesFeed(catalogue, new Map(), dataset))).toEqual([])
})

test('a feed without entries is valid', () => {
  expect(atomFaults(feedOf([]))).toEqual([])
})

test('text that is markup stays text', () => {
  const feed = feedOf([position('border/2025-01-01-north', { condition: '<b>&amp;</b> ]]> "it"' })])
  expect(atomFaults(feed)).toEqual([])
  expect(feed).not.toContain('<b>')
})

test('entries come in the order in which they were added, whenever it was said', () => {
  const old = position('border/2020-01-01-north', { condition: 'Said long ago.' })
  const late = position('border/2025-01-01-north', { condition: 'Said lately.' })
  const times = new Map([
    [old.file, { added: '2026-02-01T10:00:00Z', changed: '2026-02-01T10:00:00Z' }],
    [late.file, { added: '2026-01-01T10:00:00Z', changed: '2026-01-01T10:00:00Z' }],
  ])
  const feed = feedOf([late, old], times)
  expect(titlesOf(feed)).toEqual(['North, border: Said long ago.', 'North, border: Said lately.'])
  expect(feed).toContain('Said <time datetime="2020-01-01">1 Jan 2020</time>; added here on 1 Feb 2026.')
})

test('without history the day of the check is told as such, and without that nothing is made up', () => {
  const feed = feedOf([
    position('border/2025-01-01-north', { checked: '2025-03-01' }),
    position('border/2025-01-02-north'),
  ])
  expect(feed).toContain('compared with its source on 1 Mar 2025')
  expect(feed).toContain('<updated>2025-03-01T00:00:00Z</updated>')
  expect(feed).toContain('when it was added here is not known')
})

test('a withdrawal is an entry of its own, that bears its day whatever becomes of its file later', () => {
  const position1 = position('border/2025-01-01-north', { withdrawn: '2025-02-01' })
  const times = new Map([[position1.file, { added: '2025-01-02T00:00:00Z', changed: '2025-09-03T00:00:00Z' }]])
  const feed = feedOf([position1], times)
  expect(atomFaults(feed)).toEqual([])
  expect(titlesOf(feed)[0]).toBe('North, border: withdrawn')
  expect(feed).toContain('<updated>2025-02-01T00:00:00Z</updated>')
  expect(feed.match(/added here on 2 Jan 2025/g)).toHaveLength(2)
  expect(feed).not.toContain('2025-09')
})

test('a claim never goes out without what was said to it', () => {
  expect(feedOf([claim('claim-1')])).toContain('South says that it did not.')
})

test('a feed does not grow without end', () => {
  const many = Array.from({ length: 100 }, (_, at) => position(`border/2025-01-01-north-n${at}`, { party: 'north' }))
  expect(titlesOf(feedOf(many))).toHaveLength(MOST_CHANGES)
})

test('a statement comes with how the sides stand on its issue, in words, and keeps its id', () => {
  const border = issue('border', ['open'])
  const north = position('border/2025-01-01-north', { stances: { open: 'requires' } })
  const south = position('border/2025-02-01-south', { stances: { open: 'rules-out' } })
  const before = feedOf([border, north])
  const after = feedOf([border, north, south])
  expect(before).toContain('Between North and south, on border, by 31 Dec 2025: One side only.</a> south: no record.')
  expect(after).toContain('Between North and south, on border, by 31 Dec 2025: Deadlock as stated.')
  const idsOf = (feed: string) => [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)
  expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(before)))
  expect(atomFaults(after)).toEqual([])
})

test('the title of a source in another language says which, and which way it is written', () => {
  const paper = source('paper', { title: 'بيان', lang: ['ar'] as never })
  const feed = feedOf([paper, position('border/2025-01-01-north', { source: 'paper' })])
  expect(feed).toMatch(/<a href="[^"]*" lang="ar" dir="rtl">بيان<\/a>/)
})

test('an entry keeps its id when its record moves, and when its comparison does', () => {
  const idsOf = (feed: string) => [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id).slice(1)
  const before = feedOf([position('border/2025-01-01-north')])
  const after = feedOf([
    position('border/2025-01-02-north', {
      former_ids: ['border/2025-01-01-north', 'border/2025-01-03-north'] as never,
    }),
  ])
  expect(idsOf(after)).toEqual(idsOf(before))
})
