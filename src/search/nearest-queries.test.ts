import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import { nearestQueries } from './nearest-queries.ts'

const titles = ['A ceasefire at sea', 'Frozen assets', 'Compensation for damage']
const index = loadIndex([buildIndex(titles.map((title) => ({ id: title, title, texts: [], shared: {} })))])

test('a word too far off for a hit is offered as the word it may be', () => {
  expect(nearestQueries(index, 'compnsatoin')).toEqual(['compensation'])
})

test('words that stand nowhere together are offered apart', () => {
  expect(nearestQueries(index, 'ceasefire assets')).toEqual(['assets', 'ceasefire'])
})

test('where nothing is near, nothing is offered', () => {
  for (const word of ['xylophone', 'brozen']) expect(nearestQueries(index, word)).toEqual([])
})
