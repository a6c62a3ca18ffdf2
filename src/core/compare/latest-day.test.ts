import { expect, test } from 'vitest'
import { claim, comparison, datasetOf, position, round } from '../../tests/dataset-fixture.ts'
import { latestDay } from './latest-day.ts'

const covered = comparison({ covers_until: '2025-06-05' })

test('now is the last day that a comparison covers', () => {
  expect(latestDay(datasetOf([covered, position('border/2025-06-01-north')]))).toBe('2025-06-05')
})

test('a newer position, claim or round moves it', () => {
  expect(latestDay(datasetOf([covered, position('border/2025-06-06-north')]))).toBe('2025-06-06')
  expect(latestDay(datasetOf([covered, claim('a', { said: '2025-07' })]))).toBe('2025-07-31')
  expect(latestDay(datasetOf([covered, round('a', { start: '2025-06-01', end: '2025-06-09' })]))).toBe('2025-06-09')
})

test('a month in which the last covered day lies does not move it', () => {
  expect(latestDay(datasetOf([covered, position('border/2025-06-north')]))).toBe('2025-06-05')
})
