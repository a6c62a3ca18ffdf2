import { expect, test } from 'vitest'
import { formatDate, formatSpan } from './dates.ts'

test('a date is as precise as it is known', () => {
  expect((['2025-06-02', '2025-06', '2025'] as const).map(formatDate)).toEqual(['2 Jun 2025', 'Jun 2025', '2025'])
})

test('a span says neither month nor year twice', () => {
  expect(formatSpan('2022-03-29', '2022-03-30')).toBe('29 – 30 Mar 2022')
  expect(formatSpan('2022-03-29', '2022-04-01')).toBe('29 Mar – 1 Apr 2022')
  expect(formatSpan('2021-12-29', '2022-01-02')).toBe('29 Dec 2021 – 2 Jan 2022')
  expect(formatSpan('2022-03', '2022-05')).toBe('Mar – May 2022')
  expect(formatSpan('2021', '2022')).toBe('2021 – 2022')
  expect(formatSpan('2022', '2022-05-01')).toBe('2022 – 1 May 2022')
  expect(formatSpan('2022-05-01', '2022-05-01')).toBe('1 May 2022')
})
