import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { withdrawnBeforeSaid } from './withdrawn-before-said.ts'

const withdrawnOn = (date: string) =>
  findings(withdrawnBeforeSaid, `# positions/border/2025-06-02-north.md\nwithdrawn: ${date}`)

test('finds what was taken back before it was said', () => {
  expect(withdrawnOn('2025-06-01')).toEqual([
    'border/2025-06-02-north: found 2025-06-01, expected a date no earlier than 2025-06-02, when it was said',
  ])
})

test('lets pass the same day, and a date that may be later', () => {
  expect(withdrawnOn('2025-06-02')).toEqual([])
  expect(withdrawnOn('2025-06')).toEqual([])
})
