import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadSite } from './loaded-site.ts'
import { nearWords } from './near-words.ts'
import { waysOn } from './ways-on.ts'

const DOCUMENTS = ['A ceasefire at sea', 'Frozen assets', 'Frozen funds', 'Compensation for damage'].map((title) => ({
  ...{ id: title, title, texts: [], shared: {} },
}))
const site = loadSite([
  {
    shard: { index: buildIndex(DOCUMENTS), labels: {} },
    documents: DOCUMENTS.map(({ title }) => ({ title, texts: [] })),
  },
])
const ways = (query: string) => waysOn(site, query, { nearWords })

test('a word too far off for a hit is offered as the word it may be', () => {
  expect(ways('compnsatoin')).toEqual([{ query: 'compensation', count: 1 }])
})

test('the words that do stand somewhere are offered alone, the rarest first, with how much they find', () => {
  expect(ways('the frozen xylophone ceasefire')).toEqual([
    { query: 'ceasefire', count: 1 },
    { query: 'frozen', count: 2 },
  ])
})

test('where nothing is near, nothing is offered', () => {
  for (const word of ['xylophone', 'brozen']) expect(ways(word)).toEqual([])
})

test('a mistyped word is replaced where it stands, and told first; at most five ways are told', () => {
  expect(ways('compnsatoin damage')).toEqual([
    { query: 'compensation damage', count: 1 },
    { query: 'damage', count: 1 },
  ])
  expect(ways('damage compnsatoin')[0]).toEqual({ query: 'damage compensation', count: 1 })
  // What replaces it finds nothing beside the other word.
  expect(ways('compnsatoin sea')).toEqual([{ query: 'sea', count: 1 }])
  expect(ways('ceasefire sea assets funds compensation damage frozen')).toHaveLength(5)
})

test('of a mistyped word no more than five others are tried, and each word is told once', () => {
  const titles = ['bordera', 'borderb', 'borderc', 'borderd', 'borderf', 'borderg', 'wall wall'].map((title) => ({
    ...{ id: title, title, texts: [], shared: {} },
  }))
  const many = loadSite([
    { shard: { index: buildIndex(titles), labels: {} }, documents: titles.map(({ title }) => ({ title, texts: [] })) },
  ])
  expect(waysOn(many, 'bardxr ', { nearWords }).map(({ query }) => query)).toHaveLength(5)
  expect(waysOn(many, 'xylophone wall wall ', { nearWords })).toEqual([{ query: 'wall', count: 1 }])
  expect(waysOn(many, 'bardxr ', {})).toEqual([])
})

test('a date or a figure that stands nowhere is not replaced', () => {
  expect(ways('24.11.2024')).toEqual([])
  expect(ways('600 ceasefire')).toEqual([{ query: 'ceasefire', count: 1 }])
})
