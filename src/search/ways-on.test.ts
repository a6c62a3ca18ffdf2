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
