import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import { latestStatements } from './latest-statements.ts'

const days = ['2024-01-03', '2025-03-01', '2024-12-30']
const dataset = datasetOf([party('north'), issue('border'), ...days.map((day) => position(`border/${day}-north`))])
const saidOf = (most: number) => latestStatements([dataset], most).map(({ position }) => position.said)

test('the latest statements come first', () => {
  expect(saidOf(9)).toEqual(['2025-03-01', '2024-12-30', '2024-01-03'])
})

test('no more are given than asked for', () => {
  expect(saidOf(2)).toEqual(['2025-03-01', '2024-12-30'])
  expect(latestStatements([], 2)).toEqual([])
})

test('words of which the record was withdrawn by who published it were never said', () => {
  const retracted = (by: string) => ({ retracted: { on: '2025-05-01', by, note: 'No.' } as never })
  const all = datasetOf([
    ...[party('north'), issue('border')],
    position('border/2025-01-01-north', retracted('publisher')),
    position('border/2025-01-02-north', retracted('speaker')),
  ])
  expect(latestStatements([all], 9).map(({ position: { id } }) => id)).toEqual(['border/2025-01-02-north'])
})
