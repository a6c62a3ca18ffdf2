import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { citedClause } from './cited-clause.ts'

const dataset = exampleDataset('# drafts/first.md')

test('a locator of draft and clause leads to that clause', () => {
  expect(citedClause(dataset, 'first#border')?.clause.heading).toBe('The border')
})

test.each([undefined, 'page 2', 'first', 'first#', 'first#fence', 'second#border', '#border'])(
  '%j is any other place in a source',
  (locator) => {
    expect(citedClause(dataset, locator)).toBeNull()
  },
)
