import { expect, test } from 'vitest'
import { nearnessTo } from './nearness.ts'
import type { SearchDocument } from './search-document.ts'

const document = (id: string, title: string, ...texts: string[]): SearchDocument => ({ id, title, texts, shared: {} })

const OWN = document('own', 'A ceasefire at sea', 'Monitors watch the coast')
const OTHERS = [
  document('same', 'A ceasefire at sea', 'Monitors watch the coast'),
  document('forms', 'Ceasefires at sea', 'A monitor watched all coasts'),
  document('half', 'A ceasefire on land', 'Soldiers stay in the towns'),
  document('small', 'What the price of it is', 'And at the end of the year'),
  document('other', 'Wages rise', 'Payment every month'),
]

test('what says the same comes near, in other forms a little less, with half of it less; what shares small words only does not', () => {
  const near = nearnessTo(OWN, OTHERS)
  expect([...near.keys()].sort()).toEqual(['forms', 'half', 'other', 'same', 'small'])
  const [same, forms, half] = ['same', 'forms', 'half'].map((id) => near.get(id)!) as [number, number, number]
  expect(same).toBeCloseTo(1)
  expect([forms < same, half < forms, half > 0.05]).toEqual([true, true, true])
  expect([near.get('small'), near.get('other')]).toEqual([0, 0])
})

test('the order of the others does not show, and what holds no word of its own is near to nothing', () => {
  const [one, other] = [nearnessTo(OWN, OTHERS), nearnessTo(OWN, OTHERS.toReversed())]
  for (const [id, near] of one) expect(other.get(id)).toBeCloseTo(near)
  expect(nearnessTo(document('empty', 'The'), OTHERS.slice(0, 2))).toEqual(
    new Map([
      ['forms', 0],
      ['same', 0],
    ]),
  )
  expect(nearnessTo(OWN, [])).toEqual(new Map())
})
