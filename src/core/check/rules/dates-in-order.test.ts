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

test('finds a party that left before it entered, names out of order, and a bloc left before it was joined', () => {
  const example = `# parties/north.md
entered: 2025-06
left: 2025-05
names: [{ name: A, until: 2020 }, { name: B, until: 2019 }]
member_of: [{ party: south, from: 2024, until: 2023 }]`
  expect(findings(datesInOrder, example)).toEqual([
    'north: found 2025-05, expected a date no earlier than 2025-06, with which the span begins',
    'north: found 2019, expected a date no earlier than 2020, with which the span begins',
    'north: found 2023, expected a date no earlier than 2024, with which the span begins',
  ])
})

test('lets pass blocs with one date or none, and names in order', () => {
  const example = `# parties/north.md
entered: 2025-06
names: [{ name: A, until: 2019 }, { name: B, until: 2020 }]
member_of: [east, { party: south, from: 2024 }, { party: south, until: 2023 }, { party: east, from: 2023, until: 2024 }]`
  expect(findings(datesInOrder, example)).toEqual([])
})
