import { expect, test } from 'vitest'
import { parseChosenDay, placeOf } from './chosen-day.ts'

const LATEST = '2025-06-30'

test('an address without a day, or with the latest, asks for the latest state', () => {
  expect(parseChosenDay(null, LATEST)).toEqual({ kind: 'latest' })
  expect(parseChosenDay(LATEST, LATEST)).toEqual({ kind: 'latest' })
})

test('a day before the latest is shown; one after it is told as such, for nobody has looked so far', () => {
  expect(parseChosenDay('2025-06-29', LATEST)).toEqual({ kind: 'day', day: '2025-06-29' })
  expect(parseChosenDay('2025-07-01', LATEST)).toEqual({ kind: 'later', day: '2025-07-01' })
})

test('what is no day of the calendar is told as such', () => {
  for (const value of ['', '2025', '2025-06', '2025-02-30', 'yesterday', '2025-06-29T10:00']) {
    expect(parseChosenDay(value, LATEST)).toEqual({ kind: 'nonsense' })
  }
})

test('a day between two days on which something changed belongs to the earlier one', () => {
  const days = ['2025-01-01', '2025-03-01', '2025-05-01'] as const
  expect(
    (['2024-12-31', '2025-01-01', '2025-04-30', '2025-05-01', '2025-06-01'] as const).map((day) => placeOf(day, days)),
  ).toEqual([0, 0, 1, 2, 2])
})
