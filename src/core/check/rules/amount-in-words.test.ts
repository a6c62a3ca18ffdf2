import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { amountInWords } from './amount-in-words.ts'

const said = (amount: string, unit: string, text: string, lang = 'en') =>
  findings(
    amountInWords,
    `# issues/border.md
measure: [{id: sum, label: Sum, unit: ${unit}}]
# positions/border/2025-06-02-north.md
amounts: [{of: sum, ${amount}, unit: ${unit}}]
quote: {text: ${JSON.stringify(text)}, lang: ${lang}}`,
  ).map((message) => message.slice('border/2025-06-02-north: '.length))

test.each([
  ['value: 1.3, as: exactly', 'billion-usd', 'We ask for $1.3 trillion', '$1.3 trillion'],
  ['value: 500, as: exactly', 'billion-usd', 'We ask for $300 billion by 2035', '$300 billion'],
  ['value: 30, as: exactly', 'billion-eur', 'We ask for 30 to 50 billion euros', '30 to 50 billion euros'],
  ['from: 30, to: 60, as: exactly', 'per-cent', 'We ask for 30 to 50 %', '30 to 50 %'],
  ['value: 30, as: exactly', 'days', 'We ask for 30 months', '30 months'],
  ['value: 300, as: exactly', 'km', 'We ask for 300 miles', '300 miles'],
  ['value: 3, as: exactly', 'percentage-points', 'We ask for 3 per cent', '3 per cent'],
  ['value: 300, as: at-least', 'km', 'We ask for no more than 300 km', '300 km'],
])('warns of %s %s over "%s"', (amount, unit, text, instead) => {
  expect(said(amount, unit, text)).toEqual([expect.stringContaining(`where the words say "${instead}"`)])
})

test.each([
  ['value: 1300, as: exactly', 'billion-usd', 'We ask for $1.3 trillion'],
  ['from: 30, to: 50, as: exactly', 'billion-eur', 'We ask for thirty to fifty billion euros'],
  ['value: 30, as: at-least', 'billion-eur', 'We ask for 30 to 50 billion euros'],
  ['value: 67, as: about', 'per-cent', 'We ask for two thirds of the seats'],
  ['value: 14, as: exactly', 'days', 'We ask for a fortnight'],
  ['value: 6, as: exactly', 'writers', 'We ask for six writers'],
  ['value: 800000, as: at-most', 'persons', 'We ask for up to 800,000'],
  ['value: 500, as: exactly', 'billion-usd', 'We ask for a sum that is enough by 2035'],
  ['value: 500, as: exactly', 'billion-usd', 'We ask for a sum that is enough'],
])('leaves %s %s over "%s" alone', (amount, unit, text) => {
  expect(said(amount, unit, text)).toEqual([])
})

test('says nothing of a language that it does not know', () => {
  expect(said('value: 5, as: exactly', 'billion-usd', '3 ming dollar', 'tlh')).toEqual([])
})
