import { expect, test } from 'vitest'
import { exampleDataset } from '#tests/rule-example.ts'
import { lopsidedColumns } from '../check/rules/lopsided-columns.ts'
import { coverageAt } from './coverage.ts'

test('marks a principal that is far behind another, where the check warns of it and only there', () => {
  const { wrong, right } = lopsidedColumns.example
  const behind = (example: string) =>
    coverageAt(exampleDataset(example), '2025-12-31').map(({ party, farBehind }) => [party.id, farBehind?.id])
  expect(behind(wrong)).toContainEqual(['south', 'north'])
  expect(behind(right).filter(([, other]) => other)).toEqual([])
})
