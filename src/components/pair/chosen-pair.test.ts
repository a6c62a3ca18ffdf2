import { expect, test } from 'vitest'
import { parseChosenPair } from './chosen-pair.ts'

const ALL = ['north', 'south', 'east']
const chosen = (query: string) => parseChosenPair(new URLSearchParams(query), ALL)

test('two parties of the comparison are taken from the address, in its order', () => {
  expect(chosen('?a=south&b=north')).toEqual({ kind: 'two', a: 'south', b: 'north' })
})

test('one party with itself is told apart from a choice that is not made yet', () => {
  expect(chosen('?a=south&b=south')).toEqual({ kind: 'same' })
  for (const query of ['', '?a=south', '?b=south', '?a=south&b=', '?a=south&b=west', '?a=constructor&b=north']) {
    expect(chosen(query)).toEqual({ kind: 'open' })
  }
})
