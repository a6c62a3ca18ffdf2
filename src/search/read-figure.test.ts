import { expect, test } from 'vitest'
import { figureReadings, numberWord, valueTerm, wordForNumber } from './read-figure.ts'
import { termPlaces, termsOf } from './words-of.ts'

test.each([
  ['600', '600'],
  ['007', '7'],
  ['0', '0'],
  ['600,000', '600000'],
  ['600 000', '600000'],
  ['600\u202f000', '600000'],
  ["1'600'000", '1600000'],
  ['1’600’000', '1600000'],
  ['6,00,000', '600000'],
  ['12,34,567', '1234567'],
  ['1,600,000', '1600000'],
  ['1.600.000', '1600000'],
  ['3,5', '3.5'],
  ['3.50', '3.5'],
  ['3.00', '3'],
  ['03.5', '3.5'],
  ['1.300', '1.3 1300'],
  ['1.000', '1000'],
  ['1,300', '1300'],
  ['0.300', '0.3'],
  ['1000.300', '1000.3'],
  ['1,300.5', '1300.5'],
  ['1.300,5', '1300.5'],
  ["1'300.5", '1300.5'],
  ['1٬300٫5', '1300.5'],
  ['12,34,567.8', '1234567.8'],
  ['24.11.2024', ''],
  ['9.1.2', ''],
  ['1,2,3', ''],
  ['1,3000', '1.3'],
  ['12,34', '12.34'],
  ["1'30", ''],
  ['1.30.000', '130000'],
])('the figure %s may be %s', (written, readings) => {
  expect(figureReadings(written).join(' ')).toBe(readings)
})

/** What the amounts of a text are found by. */
const amounts = (text: string) =>
  termsOf(text)
    .filter((term) => term.startsWith('#'))
    .join(' ')

test.each([
  ['300 thousand', '#300000'],
  ['300k', '#300000'],
  ['300 k', ''],
  ['5 lakh', '#500000'],
  ['5 million', '#5000000'],
  ['5m', '#5000000'],
  ['5 m', ''],
  ['5 mio', '#5000000'],
  ['2 crore', '#20000000'],
  ['3 bn', '#3000000000'],
  ['3-billion', '#3000000000'],
  ['1.3 trillion', '#1300000000000'],
  ['1.3tn', '#1300000000000'],
  ['5 mil millones', '#5000000000'],
  ['5 Milliarden', '#5000000000'],
  ['5 миллионов', '#5000000'],
  ['5 тысяч', '#5000'],
  ['3万', '#30000'],
  ['3亿', '#300000000'],
  ['three million', '#3000000'],
  ['3 percent', '#3%'],
  ['3 per cent', '#3%'],
  ['3%', '#3%'],
  ['3 %', '#3%'],
  ['3٪', '#3%'],
  ['3 Prozent', '#3%'],
  ['3 процента', '#3%'],
  ['3 por ciento', '#3%'],
  ['three percent', '#3%'],
  ['1.300 million', '#1300000 #1300000000'],
  ['300, million', ''],
  ['300. Million', ''],
  ['million 300', ''],
  ['fence percent', ''],
  ['3 процентами', '#3%'],
  ['3 відсотками', '#3%'],
  ['3 percentage points', ''],
  ['3 per century', ''],
  ['3 super cent', ''],
  ['1.2345 thousand', '#1234.5'],
])('the amount "%s" is found by its value', (text, terms) => {
  expect(amounts(text)).toBe(terms)
})

test.each([
  ['30 to 50 billion', '#30000000000 #50000000000'],
  ['30-50 billion', '#30000000000 #50000000000'],
  ['30–50 %', '#30% #50%'],
  ['$30 to $50 billion', '#30000000000 #50000000000'],
  ['30 bis 50 Milliarden', '#30000000000 #50000000000'],
  ['30 or 50 million', '#30000000 #50000000'],
  ['30 times 50 million', '#50000000'],
  ['30 to the 50 million', '#50000000'],
  ['30, to 50 million', '#50000000'],
  ['30 to, 50 million', '#50000000'],
  ['30 and some million', ''],
])('of the range "%s" both ends are found by what is said of the second', (text, terms) => {
  expect(amounts(text)).toBe(terms)
})

test.each([
  ['$300', 'dollar'],
  ['US$300', 'dollar'],
  ['300 $', 'dollar'],
  ['€5', 'euro'],
  ['USD 300', 'dollar'],
  ['300 million $', 'dollar'],
  ['300$', 'dollar'],
  ['5 mil millones', 'billion'],
])('"%s" is found by its currency too', (text, word) => {
  expect(termsOf(text)).toContain(word)
})

test('a sign that stands elsewhere is no currency of the figure', () => {
  expect(termsOf('$ and 300 men')).not.toContain('dollar')
  for (const text of ['300 men, $', '$(300', 'usd, 300', 'usd , 300', '300,$'])
    expect(termsOf(text), text).not.toContain('dollar')
})

test.each([
  ['for $300bn a year', '$300bn'],
  ['for US$300 million a year', 'US$300 million'],
  ['for us $300 million a year', '$300 million'],
  ['for 30 percent a year', '30 percent'],
  ['for 30 % a year', '30 %'],
  ['for three million men', 'three million'],
])('in "%s" the amount takes its place and no more', (text, place) => {
  const found = termPlaces(text).filter(({ word }) => word.startsWith('#'))
  expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set([place]))
})

test('small figures and their words are one', () => {
  expect([numberWord('seven'), numberWord('ninety'), numberWord('fence'), numberWord('constructor')]).toEqual([
    ['7'],
    ['90'],
    [],
    [],
  ])
  expect([wordForNumber('7'), wordForNumber('90'), wordForNumber('13')]).toEqual(['seven', 'ninety', undefined])
  expect(valueTerm('300')).toBe('#300')
})
