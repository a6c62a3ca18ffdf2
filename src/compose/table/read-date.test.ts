import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'

test.each([
  ['2024-06-03', '2024-06-03'],
  ['2024-06', '2024-06'],
  ['2024', '2024'],
  ['20240603', '2024-06-03'],
  ['2024/6/3', '2024-06-03'],
  ['06.2023', '2023-06'],
  ['3. Juni 2024', '2024-06-03'],
  ['Juni 2024', '2024-06'],
  ['12. März 2024', '2024-03-12'],
  ['June 3, 2024', '2024-06-03'],
  ['the 3rd of June 2024', '2024-06-03'],
  ['Montag, den 3. Juni 2024', '2024-06-03'],
  ['lundi 3 juin 2024', '2024-06-03'],
  ['3 июня 2024 г.', '2024-06-03'],
  ['3 juin 2024', '2024-06-03'],
  ['3 червня 2024', '2024-06-03'],
  ['01.06.2023', '2023-06-01'],
  ['25/06/2024', '2024-06-25'],
  ['06/25/2024', '2024-06-25'],
  ['05/05/2024', '2024-05-05'],
  ['03.06.2024 00:00:00', '2024-06-03'],
  ['2024-06-03T10:00:00Z', '2024-06-03'],
])('%s is understood as %s', (text, date) => {
  expect(readDate(text)).toEqual({ kind: 'date', date })
})

test('a date that may be two days is neither, until it is said which comes first', () => {
  expect(readDate('06/03/2024')).toEqual({ kind: 'either', dayFirst: '2024-03-06', monthFirst: '2024-06-03' })
  expect(readDate('06/03/2024', 'day-first')).toEqual({ kind: 'date', date: '2024-03-06' })
  expect(readDate('06-03-2024', 'month-first')).toEqual({ kind: 'date', date: '2024-06-03' })
})

test('the number that a spreadsheet keeps for a day is understood, and told', () => {
  expect(readDate('45446')).toMatchObject({ kind: 'date', date: '2024-06-03', note: expect.stringContaining('45446') })
})

test('a span is one', () => {
  expect(readDate('3. Juni 2024 bis 5. Juni 2024')).toEqual({ kind: 'span', from: '2024-06-03', to: '2024-06-05' })
  expect(readDate('2024-06-03/2024-06-05')).toMatchObject({ kind: 'span' })
})

test.each([
  'soon',
  '31.02.2024',
  '03.06.24',
  '2024-13-01',
  'Sommer 2024',
  '1.',
  'May',
  '99999',
  '3 June 2024 and 4 June 2024',
  'before June 2024',
  'vor dem 3. Juni 2024',
  'early June 2024',
  'June 2024 or later',
  'June–July 2024',
  '1-5 June 2024',
])('%s is no date that one could know', (text) => {
  expect(readDate(text)).toMatchObject({ kind: 'none' })
})

test.each([
  ['5,5', 5.5],
  ['5.5', 5.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['1 234', 1234],
  ["1'234", 1234],
  ['−3', -3],
  ['0,125', 0.125],
  ['1.234', 'either'],
  ['5 %', null],
  ['many', null],
])('the figure %s is read as %s', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

test('which sign stands before decimals can be said', () => {
  expect([readNumber('1.234', 'comma'), readNumber('1.234', 'point'), readNumber('1,234', 'comma')]).toEqual([
    1234, 1.234, 1.234,
  ])
})
