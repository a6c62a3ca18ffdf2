import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { inDocumentOrder } from './document-order.ts'

test('what a source states stands in the order of the document, and after it, by issue, what has no place there', () => {
  const dataset = datasetOf([
    party('north'),
    issue('water'),
    issue('border'),
    source('news'),
    position('border/2025-01-01-north', { locator: 'section I, 10' }),
    position('border/2025-01-02-north', { locator: 'section I, 2' }),
    position('border/2025-01-03-north'),
    position('water/2025-01-01-north'),
    position('water/2025-01-02-north', { locator: 'section II' }),
    position('water/2025-01-03-north', { source: 'other' }),
  ])
  expect(inDocumentOrder(dataset, 'news').map(({ id }) => id)).toEqual([
    'border/2025-01-02-north',
    'border/2025-01-01-north',
    'water/2025-01-02-north',
    'water/2025-01-01-north',
    'border/2025-01-03-north',
  ])
  expect(inDocumentOrder(dataset, 'unknown')).toEqual([])
})
