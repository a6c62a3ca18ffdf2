import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { retractedBeforeSaid } from './retracted-before-said.ts'

const retracted = (on: string) =>
  findings(
    retractedBeforeSaid,
    `# positions/border/2025-06-02-north.md\nretracted: {on: ${on}, by: speaker, note: Denied.}`,
  )

test('finds a denial from before the words', () => {
  expect(retracted('2025-05')).toEqual([
    'border/2025-06-02-north: found 2025-05, expected a date no earlier than 2025-06-02, when it was said',
  ])
})

test('lets pass the same day, and a month in which it may have been', () => {
  expect([...retracted('2025-06-02'), ...retracted('2025-06')]).toEqual([])
})
