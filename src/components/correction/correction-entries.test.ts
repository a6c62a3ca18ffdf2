import { expect, test } from 'vitest'
import { atomFaults } from '#tests/atom-faults.ts'
import { changesFeed } from '#components/feed/changes-feed.ts'
import { positionCitations } from '#components/cite/citations.ts'
import { briefCell } from '#components/cell/brief-cell.ts'
import { fullCell } from '#components/cell/full-cell.ts'
import { textOf } from '#components/share/picture-element.ts'
import { positionPicture } from '#components/share/position-picture.ts'
import { cellAt } from '#core/compare/cell.ts'
import type { Correction } from '#core/model/words.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { positionDocument } from '#search/position-document.ts'
import { textOf as toText } from '#tests/text-of.ts'
import { claim, datasetOf, issue, party, position, source, SITE } from '#tests/dataset-fixture.ts'
import { correctionsFeed } from './correction-entries.ts'

const RECORDS: readonly AnyRecord[] = [
  party('north', { name: 'North' }),
  party('south'),
  issue('border'),
  source('news'),
]
const CORRECTED = position('border/2025-01-01-north', {
  checked: '2025-02-01',
  corrections: [
    { on: '2025-04-02', note: 'A word was missing.' },
    { on: '2025-03-01', note: 'The speaker was another.' },
  ],
})
const dataset = datasetOf([...RECORDS, CORRECTED, position('border/2025-01-02-south', { checked: '2025-03-15' })])

test('that a record was corrected stands in its cells, its picture, its citations and its hit', () => {
  const cell = cellAt(dataset, 'border', 'north', '2025-12-31')
  const told = 'Corrected here on 2 Apr 2025'
  expect(toText(briefCell(dataset, cell))).toContain(told)
  expect(toText(fullCell(dataset, cell))).toContain(told)
  expect(textOf(positionPicture(CORRECTED, dataset, SITE))).toContain(told)
  for (const { id, text } of positionCitations(CORRECTED, dataset, SITE)) {
    if (id !== 'csl') expect(text).toContain('(corrected on 2 Apr 2025)')
  }
  const { standing = [] } = positionDocument(CORRECTED, dataset).shared
  expect(standing.map(({ key }) => key)).toEqual(['standing', 'corrected'])
})

test('a cell of a record that was not corrected says nothing', () => {
  expect(toText(briefCell(dataset, cellAt(dataset, 'border', 'south', '2025-12-31')))).not.toContain('Corrected')
})

test('a correction moves its entry to the top of the feed, and keeps when it came in', () => {
  const feed = changesFeed({ site: SITE, datasets: [dataset] }, new Map())
  expect(atomFaults(feed)).toEqual([])
  const [first] = [...feed.matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => entry)
  expect(first).toContain('/positions/border/2025-01-01-north/</id>')
  expect(first).toContain('<updated>2025-04-02T00:00:00Z</updated>')
  expect(first).toContain('<published>2025-02-01T00:00:00Z</published>')
  expect(first).toContain('Corrected here on 2 Apr 2025: A word was missing.')
})

test('what was retracted says so in the feed, in a hit and among the corrections', () => {
  const retracted = { on: '2025-05', by: 'speaker', note: 'He said that he had not said so.' } as const
  const denied = position('border/2025-01-01-north', { checked: '2025-02-01', retracted })
  const catalogue = { site: SITE, datasets: [datasetOf([...RECORDS, denied])] }
  const said = 'Denied by the speaker on May 2025: He said that he had not said so.'
  expect(changesFeed(catalogue, new Map())).toContain(said)
  expect(changesFeed(catalogue, new Map())).toContain('<updated>2025-05-31T00:00:00Z</updated>')
  expect(correctionsFeed(catalogue)).toContain(said)
  const { standing = [] } = positionDocument(denied, catalogue.datasets[0]!).shared
  expect(standing.map(({ key }) => key)).toEqual(['retracted'])
})

test('the feed of corrections has every correction of every kind once, the last first, each with an id of its own', () => {
  const mended: Correction[] = [
    { on: '2025-04-02', note: 'One.' },
    { on: '2025-04-02', note: 'Two.' },
  ]
  const records = [
    ...RECORDS,
    CORRECTED,
    claim('oil', { corrections: mended }),
    source('paper', { corrections: mended }),
  ]
  const feed = correctionsFeed({ site: SITE, datasets: [datasetOf(records)] })
  expect(atomFaults(feed)).toEqual([])
  const ids = [...feed.matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(6)
  expect(ids.at(-1)).toMatch(/2025-01-01-north\/#corrected-2025-03-01$/)
})

test('an entry keeps its id when its record moves, so that nobody is told of it as new', () => {
  const moved = position('border/2025-01-01-north', { former_ids: ['fence/2025-01-01-north', 'wall/2025-01-01-north'] })
  const feed = changesFeed({ site: SITE, datasets: [datasetOf([...RECORDS, moved])] }, new Map())
  expect(feed).toContain('/positions/fence/2025-01-01-north/</id>')
  expect(feed).toContain('/positions/border/2025-01-01-north/"')
})
