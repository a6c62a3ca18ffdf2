import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { latestDay } from '#core/compare/latest-day.ts'
import { cellAt } from '#core/compare/cell.ts'
import { positionThing } from '#core/export/linked-data.ts'
import type { AnyRecord, Position, Source } from '#core/model/record.ts'
import { statementOf } from '#core/statement/statement.ts'
import { briefCell } from '#components/cell/brief-cell.ts'
import { fullCell } from '#components/cell/full-cell.ts'
import { positionCitations } from '#components/cite/citations.ts'
import { changesFeed } from '#components/feed/changes-feed.ts'
import { positionBlock } from '#components/position/position-block.ts'
import { shownAttribution } from '#components/search/shown-attribution.ts'
import { positionPicture } from '#components/share/position-picture.ts'
import { linksOf } from '#site/open-data.ts'
import { datasetOf, issue, party, position, source, SITE } from '#tests/dataset-fixture.ts'

/** Everything in which a statement and its source are named. */
function shown(fields: Partial<Source>, more: Partial<Position> = {}, records: readonly AnyRecord[] = []) {
  const said = position('border/2025-01-01-north', { source: 'news', quote: { text: 'We agree', lang: 'en' }, ...more })
  const dataset = datasetOf([party('north'), issue('border'), source('news', fields), said, ...records])
  const statement = statementOf(said, dataset, latestDay(dataset))
  const cell = cellAt(dataset, 'border', 'north', latestDay(dataset))
  return {
    cell: toHtml(briefCell(dataset, cell)),
    fullCell: toHtml(fullCell(dataset, cell)),
    block: toHtml(positionBlock(dataset, statement)),
    feed: changesFeed({ site: SITE, datasets: [dataset] }, new Map()),
    hit: shownAttribution(said, dataset) ?? '',
    picture: JSON.stringify(positionPicture(said, dataset, SITE)),
    data: JSON.stringify(positionThing(said, dataset, linksOf(SITE), () => '')),
    ...Object.fromEntries(positionCitations(said, dataset, SITE).map(({ id, text }) => [`citation ${id}`, text])),
  }
}

/** A picture names no source. */
function sourced(texts: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(texts).filter(([place]) => place !== 'picture')
}

const URL = 'https://example.org/paper'
const ARCHIVE = 'https://archive.example.org/paper'

test('a paywall is said wherever the source is named', () => {
  const { data, ...texts } = shown({ url: URL, link: 'paywalled' })
  for (const [place, text] of sourced(texts)) expect(text, place).toMatch(/behind a paywall/i)
  expect(data).toContain('"isAccessibleForFree":false')
})

test('nothing is said of a source that can be read', () => {
  for (const [place, text] of Object.entries(shown({ url: URL, link: 'live' }))) {
    expect(text, place).not.toMatch(/paywall|no longer works|isAccessibleForFree/i)
  }
})

test('an address that is dead gives way to the archived copy, and that it is dead is said', () => {
  const { data, hit, cell, ...texts } = shown({ url: URL, archive_url: ARCHIVE, link: 'dead' })
  for (const [place, text] of sourced(texts)) {
    expect(text, place).toContain('archive.example.org')
    expect(text.replace(/cite="[^"]*"/g, ''), place).not.toContain(`"${URL}"`)
    expect(text, place).toMatch(/link no longer works/)
  }
  expect(data).toContain(`"archivedAt":"${ARCHIVE}"`)
  for (const text of [hit, cell]) expect(text).toContain('the link no longer works')
})

test('the answer of the represented party stands with the statement wherever it does', () => {
  const reply = { by: 'south', said: '2025-01-09' as const, words: 'We agreed to talk only.', source: 'letter' }
  const letter = source('letter', { title: 'The letter', publisher: 'The post' })
  const { data, ...texts } = shown({ url: URL }, { reply }, [party('south', { name: 'The South' }), letter])
  const places = Object.entries(texts).filter(([place]) => !place.startsWith('citation'))
  expect(places.map(([place]) => place)).toEqual(['cell', 'fullCell', 'block', 'feed', 'hit', 'picture'])
  for (const [place, text] of places) {
    for (const part of ['The South', 'We agreed to talk only.', '9 Jan 2025']) expect(text, place).toContain(part)
    // A hit leads to the page on which it stands; a picture names no source.
    if (place !== 'hit' && place !== 'picture') expect(text, place).toMatch(/The post|The letter/)
  }
  expect(JSON.parse(data)).toMatchObject({
    comment: {
      text: reply.words,
      dateCreated: reply.said,
      author: { name: 'The South' },
      citation: { name: 'The letter' },
    },
  })
})
