import { expect, test } from 'vitest'
import { phraseIn } from './phrase.ts'
import { wordsOf } from './words-of.ts'

test.each([
  ['the border wall', 'border wall'],
  ['600,000 men', '600000 men'],
  ['men: 600 000', 'men 600,000'],
  ['обʼєкт миру', "об'єкт миру"],
  ['U.S. troops leave', 'US troops'],
  ['J. D. Vance said', 'JD Vance'],
  ['the people’s army', 'people army'],
  ['Kıbrıs’ta barış', 'kıbrıs barış'],
  ['双方同意停火', '同意'],
])('"%s" holds the phrase "%s"', (text, phrase) => {
  expect(phraseIn(['x', text], wordsOf(phrase))).toBe(true)
})

test.each([
  ['border the wall', 'border wall'],
  ['wall border', 'border wall'],
  ['borders wall', 'border wall'],
  ['600 men', '600000 men'],
])('"%s" does not hold the phrase "%s"', (text, phrase) => {
  expect(phraseIn([text], wordsOf(phrase))).toBe(false)
})

test('a phrase stands in one text, not over two of them', () => {
  expect(phraseIn(['border', 'wall'], ['border', 'wall'])).toBe(false)
  expect(phraseIn([], ['border'])).toBe(false)
})
