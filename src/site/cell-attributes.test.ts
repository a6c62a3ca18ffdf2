import { expect, test } from 'vitest'
import { cellAt } from '#core/compare/cell.ts'
import { datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { cellAttributes } from './cell-attributes.ts'

const dataset = datasetOf([
  party('north'),
  party('south'),
  issue('border', ['open', 'guarded']),
  position('border/2025-01-01-north', { stances: { guarded: 'requires', open: 'opposes' } }),
])

test('who reads a page by script finds party, issue, state and stances of each cell', () => {
  expect(cellAttributes(cellAt(dataset, 'border', 'north', '2025-12-31'))).toEqual({
    'data-party': 'north',
    'data-issue': 'border',
    'data-state': 'coded',
    'data-stance': 'open:opposes guarded:requires',
  })
  expect(cellAttributes(cellAt(dataset, 'border', 'south', '2025-12-31'))).toEqual({
    'data-party': 'south',
    'data-issue': 'border',
    'data-state': 'not-researched',
  })
})
