import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { amountOnMeasure } from './amount-on-measure.ts'

const ISSUE = `# issues/border.md
options: [{id: fence, text: A fence}, {id: patrol, text: A patrol}]
measure: [{id: length, label: Length, unit: kilometres}, {id: cost, label: Cost, unit: million}]
`
const figure = (of: string, unit: string, issue = ISSUE) =>
  findings(
    amountOnMeasure,
    `${issue}# positions/border/2025-06-02-north.md\namounts: [{of: ${of}, value: 300, as: exactly, unit: ${unit}}]`,
  )

test('finds a figure in another unit than its measure has', () => {
  expect(figure('length', 'million')).toEqual([
    'border/2025-06-02-north: found the unit "million", expected "kilometres"',
  ])
})

test('finds a figure of nothing that the issue has', () => {
  expect(figure('width', 'kilometres')).toEqual([
    'border/2025-06-02-north: found "width", expected a measure or an option of the issue "border": length, cost, fence, patrol',
  ])
})

test('finds a figure on an issue that counts nothing', () => {
  expect(figure('fence', 'kilometres', '')).toEqual([
    'border/2025-06-02-north: found a figure, but the issue "border" has no measure',
  ])
})

test('lets pass a figure of an option in the unit of any measure', () => {
  expect(figure('fence', 'million')).toEqual([])
})
