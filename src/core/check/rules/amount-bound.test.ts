import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { amountBound } from './amount-bound.ts'

const said = (text: string, as: string, lang = 'en') =>
  findings(
    amountBound,
    `# issues/border.md
measure: [{id: length, label: Length, unit: km}]
# positions/border/2025-06-02-north.md
amounts: [{of: length, value: 300, as: ${as}, unit: km}]
quote: {text: "${text}", lang: ${lang}}`,
  )

test('finds a bound that the words do not carry', () => {
  expect(said('We ask for 300 km', 'at-most')).toEqual([
    'border/2025-06-02-north: found the bound "at-most", but no word of it in the words that are quoted',
  ])
})

test.each([
  ['We need no less than 300 km', 'at-least'],
  ['Up to 300 km we can live with', 'at-most'],
  ['Some 300 km will do', 'about'],
  ['It must not exceed 300 km', 'at-most'],
  ['Not one kilometre less than 300', 'at-least'],
  ['300 km', 'exactly'],
])('lets pass %j as %s', (text, as) => {
  expect(said(text, as)).toEqual([])
})

test.each([
  ['We need no more than 300 km', 'at-least'],
  ['It must not exceed 300 km', 'at-least'],
  ['Nothing below 300 km', 'at-most'],
  ['We will not take a fence under 300 km', 'at-most'],
])('%j is not taken for %s by the word that it denies', (text, as) => {
  expect(said(text, as)).toHaveLength(1)
})

test('says nothing of a language that it does not know', () => {
  expect(said('300 km', 'at-least', 'tlh')).toEqual([])
})
