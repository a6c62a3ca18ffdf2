import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishNumbers } from './english-numbers.ts'
import { findQuantities } from './find-quantities.ts'
import { readDigits } from './read-digits.ts'

const shown = (text: string) =>
  findQuantities(text, englishNumbers).map(({ from, to, isRange, unit }) =>
    [isRange ? `${from.join('|')}..${to.join('|')}` : from.join('|'), unit?.name].filter(Boolean).join(' '),
  )

test.each([
  ['1.3 billion', '1300000000'],
  ['1,3 million', '1300000'],
  ['1.3tn', '1300000000000'],
  ['$1.3 trillion', '1300000000000 dollars'],
  ['thirty', '30'],
  ['thirty-five', '35'],
  ['two hundred and ten', '210'],
  ['two thousand three hundred', '2300'],
  ['one and a half', '1.5'],
  ['one and a half billion euros', '1500000000 euros'],
  ['half a million', '500000'],
  ['two dozen', '24'],
  ['a dozen', '12'],
  ['a hundred', '100'],
  ['1,00,000', '100000'],
  ['100’000 francs', '100000 francs'],
  ["100'000", '100000'],
  ['100 000', '100000'],
  ['5 lakh', '500000'],
  ['2 crore rupees', '20000000 rupees'],
  ['3 %', '3 percent'],
  ['3 per cent', '3 percent'],
  ['3 percentage points', '3 percentage points'],
  ['30 to 50 billion', '30000000000..50000000000'],
  ['thirty to fifty', '30..50'],
  ['between 30 and 50', '30..50'],
  ['30–50 %', '30..50 percent'],
  ['$30-50bn', '30000000000..50000000000 dollars'],
  ['30 million to 1 billion', '30000000..1000000000'],
  ['800,000 troops', '800000'],
  ['in 2024 300 people', '2024,300'],
  ['on 2025-06-02', '2025,6 of the year,2'],
  ['a 28-point plan', '28'],
  ['at COP29 and the G20', ''],
  ['one of the two', '1,2'],
  ['ten and twenty', '10,20'],
  ['5m high', '5|5000000'],
  ['half a year', '0.5 years'],
  ['2½ million', '2500000'],
  ['.5', '0.5'],
  ['one point five billion', '1500000000'],
  ['a billion and a half', '1500000000'],
  ['the twenty-first day', '21 days'],
  ['nine out of ten', '0.9 of one'],
  ['3 in 2024', '3,2024'],
  ['2024/25', '2024..2025'],
  ['two or three weeks', '2..3 weeks'],
  ['in May 2025 it may march', '5 of the year,2025'],
  ['EUR30bn', '30000000000 euros'],
  ['an F-16 and 50 S-300', '50'],
  ['two thirds', `${2 / 3} of one`],
  ['hundreds of millions', '100000000 or so'],
  ['thousands of people', '1000 or so'],
  ['hundred people', '100'],
  ['in peace and trade', ''],
  ['a third of it', `${1 / 3} of one`],
  ['for a third of it', `${1 / 3} of one`],
  ['3, thousand', '3,1000'],
  ['3 (thousand', '3,1000'],
  ['3  thousand', '3,1000'],
  ['5 m high', '5'],
  ['five m high', '5'],
  ['5t of steel', '5'],
  ['thirty, five', '30,5'],
  ['two  hundred', '200'],
  ['two-hundred', '200'],
  ['nineteen ninety', '19,90'],
  ['two three', '2,3'],
  ['twenty-three', '23'],
  ['twenty two', '22'],
  ['twenty ten', '20,10'],
  ['thirty twenty', '30,20'],
  ['ten two', '10,2'],
  ['twenty-five three', '25,3'],
  ['two hundred and three', '203'],
  ['two hundred ten', '210'],
  ['two hundred thousand', '200000'],
  ['two thousand and five to three million', '2005..3000000'],
  ['3 thousand to 5 million', '3000..5000000'],
  ['a dozen to two dozen', '12..24'],
  ['5 and 6', '5,6'],
  ['between 5 and 6', '5..6'],
  ['between 5 and no fewer than 6', '5,6'],
  ['between 5, and 6', '5,6'],
  ['between  5  and  6', '5..6'],
  ['between $5 and $6', '5..6 dollars'],
  ['between USD 5 and 6 billion', '5000000000..6000000000 US dollars'],
  ['5 percent to 6 percent', '5..6 percent'],
  ['5 per cent to 6 per cent', '5..6 percent'],
  ['5 to 5', '5,5'],
  ['5 to 1.000', '5..1000|1'],
  ['1.000 to 5', '1000|1..5'],
  ['5m to 6', '5|5000000..6'],
  ['0.500', '0.5'],
  ['1.000', '1000|1'],
  ['1,000', '1000'],
  ['1.000.000', '1000000'],
  ['1,000.50', '1000.5'],
  ['1.000,50', '1000.5'],
])('reads "%s" as %s', (text, numbers) => {
  expect(shown(text).join(',')).toBe(numbers)
})

test.each([
  ['ten and twenty', ['ten', 'twenty']],
  ['about and twenty', ['twenty']],
  ['in all 30 to 50 billion dollars a year', ['30 to 50 billion dollars', 'a year']],
  ['for $ 5 million each', ['$ 5 million']],
  ['one and a half billion of it', ['one and a half billion']],
])('in "%s" the numbers are %j, and no other word beside them', (text, numbers) => {
  expect(findQuantities(text, englishNumbers).map((quantity) => quantity.text)).toEqual(numbers)
})

test.each([
  ['two', true],
  ['a dozen', false],
  ['2', false],
])('whether "%s" is a word that counts nothing by itself: %s', (text, isPlainWord) => {
  expect(findQuantities(text, englishNumbers).map((quantity) => quantity.isPlainWord)).toEqual([isPlainWord])
})

test('a number is read alike however its digits are grouped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (number) => {
      for (const locale of ['en', 'de', 'de-CH', 'fr', 'en-IN', 'ru', 'es'])
        expect(readDigits(new Intl.NumberFormat(locale).format(number), '.')).toContain(number)
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('no text throws, and what is read stands in the text in order', () => {
  const word = fc.constantFrom(
    'a',
    'and',
    'half',
    'thirty',
    'two',
    'hundred',
    'million',
    '3',
    '1,000',
    '-',
    'to',
    '%',
    'of',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ')
      let end = 0
      for (const one of findQuantities(text, englishNumbers)) {
        expect(text.slice(one.at, one.at + one.text.length)).toBe(one.text)
        expect(one.at).toBeGreaterThanOrEqual(end)
        end = one.at + one.text.length
      }
    }),
    { seed: 7, numRuns: 500 },
  )
})
