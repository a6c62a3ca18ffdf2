import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearWords } from './near-words.ts'

const VOCABULARY = [
  'assets',
  'ceasefire',
  'france',
  'finance',
  'peace',
  'residual',
  'residuals',
  'zelensky',
  'нейтральный',
]

test.each([
  ['cesefire', 'ceasefire'],
  ['ceasfire', 'ceasefire'],
  ['frnace', 'france'],
  ['asets', 'assets'],
  ['resdiuals', 'residuals'],
  ['zelenskii', 'zelensky'],
  ['нейтралный', 'нейтральный'],
])('%s is read as %s', (typed, meant) => {
  expect(nearWords(typed, VOCABULARY)[0]?.word).toBe(meant)
})

test.each(['bucha because', 'hamas has', 'gaza magazine', 'quebec sequence', 'tariff staff'])(
  'of "%s" the first is not read as the second: too much differs',
  (pair) => {
    const [typed = '', other = ''] = pair.split(' ')
    for (const growing of [false, true]) expect(nearWords(typed, [other], { growing })).toEqual([])
  },
)

test('a word still growing is compared with the beginnings of words', () => {
  expect(nearWords('ceesef', VOCABULARY, { growing: true })[0]?.word).toBe('ceasefire')
})

test('short words have no neighbours: any error makes another word of them', () => {
  expect(nearWords('eu', ['ee', 'uk', 'eur'])).toEqual([])
})

test('one letter wrong in a word of five or more is always forgiven', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 20 })
  fc.assert(
    fc.property(word, fc.nat(), (meant, nth) => {
      const at = nth % meant.length
      const typed = meant.slice(0, at) + meant.slice(at + 1)
      expect(nearWords(typed, [meant]).length).toBe(typed.length < 4 ? 0 : 1)
    }),
  )
})
