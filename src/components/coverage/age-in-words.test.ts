import { expect, test } from 'vitest'
import { ageInWords } from './age-in-words.ts'

test('an age is told in days, then in months, then in years, and is never rounded up', () => {
  expect([0, 1, 59, 60, 61, 364, 729, 730, 731, 1095, 1096].map(ageInWords)).toEqual([
    'at the end of what is covered',
    '1 day before',
    '59 days before',
    '1 month before',
    '2 months before',
    '11 months before',
    '23 months before',
    '1 year before',
    '2 years before',
    '2 years before',
    '3 years before',
  ])
})
