import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { datesInOrder } from './dates-in-order.ts'

test('looks at statements, rounds and the comparison', () => {
  const example = `# comparison.md
started: 2026
# positions/border/2025-06-02-north.md
said_between: [2025-06-03, 2025-06-02]
# rounds/spring.md
start: 2025-03-02
end: 2025-03-01`
  expect(places(datesInOrder, example)).toEqual([
    'talks: covers_until',
    'border/2025-06-02-north: said_between.1',
    'spring: end',
  ])
})

test('lets pass spans of one day, and dates that may be in order', () => {
  expect(findings(datesInOrder, '# rounds/spring.md\nstart: 2025-03-02\nend: 2025-03-02')).toEqual([])
  expect(findings(datesInOrder, '# rounds/spring.md\nstart: 2025-03-02\nend: 2025-03')).toEqual([])
})
