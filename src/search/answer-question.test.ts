import { expect, test } from 'vitest'
import { answerQuestion } from './answer-question.ts'
import { arrange } from './arrange.ts'
import { buildIndex } from './build-index.ts'
import { loadSite } from './loaded-site.ts'
import { nearWords } from './near-words.ts'
import type { Chosen, DateRange, Order } from './protocol.ts'
import type { SearchDocument } from './search-document.ts'
import { waysOn } from './ways-on.ts'

const DOCUMENTS = [
  document('a/positions/1', 'The border is open', 'north', '2024-05-01', 'border'),
  document('a/positions/2', 'The border is closed', 'south', '2025-06-02', 'border'),
  document('a/positions/3', 'A border post for goods', 'north', '2025-01', 'trade'),
]

const site = loadSite([
  {
    shard: { index: buildIndex(DOCUMENTS), labels: { party: { north: 'North', south: 'South' } } },
    documents: DOCUMENTS.map(({ title, texts }) => ({ title, texts: texts.map((text) => ({ text })) })),
  },
])

function document(id: string, title: string, party: string, date: string, issue: string): SearchDocument {
  const shared = {
    party: [{ key: party, words: party }],
    issue: [{ key: issue, words: issue }],
    date: [{ key: date, words: date }],
    type: [{ key: 'position', words: 'position' }],
  }
  return { id, title, texts: [], shared }
}

function ask(query: string, chosen: Chosen = {}, order: Order = 'relevance', more: { range?: DateRange } = {}) {
  return answerQuestion(
    site,
    { kind: 'search', id: 1, query, chosen, order, count: 50, ...more },
    { nearWords, waysOn, arrange },
  ).answer
}

const idsOf = ({ hits }: ReturnType<typeof ask>) => hits.map(({ id }) => id.at(-1)!)

test('values of a facet are counted among what the other facets leave', () => {
  const { facets, total } = ask('border', { party: ['north'], year: ['2025'] })
  const counts = (name: string) =>
    facets.find(({ facet }) => facet === name)?.values.map(({ label, count }) => [label, count])
  expect(total).toBe(1)
  expect(counts('party')).toEqual([
    ['North', 1],
    ['South', 1],
  ])
  expect(counts('year')).toEqual([
    ['2025', 1],
    ['2024', 1],
  ])
})

test('values of one facet add up, facets narrow each other', () => {
  expect(idsOf(ask('border', { party: ['north', 'south'] }))).toHaveLength(3)
  expect(idsOf(ask('border', { party: ['south'], issue: ['trade'] }))).toEqual([])
})

test('what is chosen is listed even if it counts nothing, so that it can be taken back', () => {
  const { facets } = ask('goods', { party: ['south', '__proto__'] })
  expect(facets.find(({ facet }) => facet === 'party')?.values).toContainEqual({
    key: 'south',
    label: 'South',
    count: 0,
  })
})

test('by date the latest comes first', () => {
  expect(idsOf(ask('border', {}, 'date'))).toEqual(['2', '3', '1'])
})

test('without words all that is chosen is given, the latest first', () => {
  expect(idsOf(ask(' ', { party: ['north'] }))).toEqual(['3', '1'])
})

test('a word that stands nowhere is told, and so is what would be found instead', () => {
  expect(ask('bordr')).toMatchObject({ total: 3, unheld: ['bordr'], nearest: [] })
  expect(ask('border xylophone')).toMatchObject({ total: 0, nearest: [{ query: 'border', count: 3 }] })
})

test('a date that is known only by its month is within where any of its days is', () => {
  const within = (from: string, to: string) => idsOf(ask('border', {}, 'date', { range: { from, to } }))
  expect(within('2025-01-15', '')).toEqual(['2', '3'])
  expect(within('2025-02-01', '')).toEqual(['2'])
  expect(within('', '2025-01-10')).toEqual(['3', '1'])
  expect(within('2024', '2024')).toEqual(['1'])
})

test('what a query names is offered as the only value, if that narrows what was found', () => {
  expect(ask('the north').recognised).toEqual([])
  expect(ask('border', { issue: ['border'] }).recognised).toEqual([])
  expect(ask('border').recognised).toEqual([{ facet: 'issue', key: 'border', label: 'border', count: 2 }])
  expect(ask('open closed post').recognised).toEqual([])
})
