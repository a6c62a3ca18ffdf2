import { expect, test } from 'vitest'
import { termPlaces, termsOf } from './words-of.ts'

/** What the dates of a text are found by. */
const dates = (text: string) => [...new Set(termsOf(text).filter((term) => term.startsWith('@')))].join(' ')
const FULL = '@2024-11-24 @2024-11 @11-24'

test.each([
  ...['24 Nov 2024', '24th of November, 2024', '24 de noviembre de 2024', '24. November 2024', '24 ноября 2024'],
  ...['November 24, 2024', 'Nov. 24th 2024', 'November 24 of 2024', '2024 November 24'],
  ...['2024-11-24', '2024/11/24', '2024.11.24', '2024. 11. 24', '2024年11月24日', '2024年11月24'],
  ...['24.11.2024', '24. 11. 2024', '24/11/2024', '11/24/2024', '24-11-2024', '24/11/24', '24.11.24'],
])('%s is one day', (text) => {
  expect(dates(text)).toBe(FULL)
})

test.each([
  ['24 November', '@11-24'],
  ['24 of November', '@11-24'],
  ['November 24', '@11-24'],
  ['24 November at 2024 places', '@11-24'],
  ['November 2024', '@2024-11'],
  ['November of 2024', '@2024-11'],
  ['2024 November', '@2024-11'],
  ['2024-11', '@2024-11'],
  ['2024/11', '@2024-11'],
  ['2024年11月', '@2024-11'],
  ['11/2024', '@2024-11'],
  ['5 May 1999', '@1999-05-05 @1999-05 @05-05'],
  ['1 January 1000', '@1000-01-01 @1000-01 @01-01'],
  ['31.12.2999', '@2999-12-31 @2999-12 @12-31'],
  ['12/2024', '@2024-12'],
  // What stands between is no part of a date.
  ['24 often November 2024', '@2024-11'],
  ['24 proof November 2024', '@2024-11'],
  ['November often 2024', ''],
  ['November proof 2024', ''],
  ["November 'x", ''],
  ['2024, November 24', '@11-24'],
  ['2024 -November 24', '@11-24'],
  ['24/ 11/ 2024', ''],
  ['24 /11 /2024', ''],
  ['24/11/20245', ''],
  ['24/11/12024', ''],
  ['00/11/2024', '@2024-11'],
])('%s is found by what is known of it', (text, terms) => {
  expect(dates(text)).toBe(terms)
})

test.each([
  ['5/6/2024', '@2024-06-05 @2024-06 @06-05 @2024-05-06 @2024-05 @05-06'],
  ['5-6-2024', '@2024-06-05 @2024-06 @06-05 @2024-05-06 @2024-05 @05-06'],
  ['5.6.2024', '@2024-06-05 @2024-06 @06-05'],
  ['6/6/2024', '@2024-06-06 @2024-06 @06-06'],
  ['13/6/2024', '@2024-06-13 @2024-06 @06-13'],
  ['6/13/2024', '@2024-06-13 @2024-06 @06-13'],
  ['12/11/2024', '@2024-11-12 @2024-11 @11-12 @2024-12-11 @2024-12 @12-11'],
])('%s is both days that it may be, with points the day first', (text, terms) => {
  expect(dates(text)).toBe(terms)
})

test.each([
  ...['November', 'in 2024', '24', '24.11', '24/11', '11-2024', '32 November', '0 November', '124 November 2'],
  ...['13/2024', '24/2024', '13/13/2024', '6.13.2024', '24.11/2024', '24/11/3024'],
  ...['2024-13', '2024/25', '2024 11', '2024, November', '3024-11-24', '2024_11_24', '5 of the November votes in 5'],
])('%s is no date', (text) => {
  expect(dates(text)).not.toMatch(/@\d{4}-\d{2}-\d{2}/)
  if (!/November/.test(text)) expect(dates(text)).toBe('')
})

test('of a date that ends in no day the month is found', () => {
  expect(dates('2024-11-32')).toContain('@2024-11')
  expect(dates('2024-11/24')).toBe('@2024-11')
  expect(dates('2024年11月32日')).toBe('@2024-11')
})

test.each([
  ['on 24 Nov 2024 at noon', '24 Nov 2024'],
  ['on November 24th, 2024 at noon', 'November 24th, 2024'],
  ['on 2024-11-24 at noon', '2024-11-24'],
  ['于2024年11月24日说', '2024年11月24日'],
  ['on 24 of November at noon', '24 of November'],
  ['in 2024 November again', '2024 November'],
  ['in 2024 November 24 again', '2024 November 24'],
  ['on the 2024-11 list', '2024-11'],
])('in "%s" the date takes its place and no more', (text, place) => {
  const [first] = dates(text).split(' ')
  const found = termPlaces(text).filter(({ word }) => word === first)
  expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set([place]))
})
