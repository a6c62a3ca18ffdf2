import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { countWordings } from './wording.ts'

test('tells own words, reports, leaks and the account of the other side apart, each statement once', () => {
  const records = [
    position('border/2025-01-01-north'),
    position('border/2025-01-02-north', { reported_by: 'publisher' }),
    position('border/2025-01-03-north', { reported_by: 'publisher', source: 'leaked' }),
    position('border/2025-01-04-north', { reported_by: 'self', source: 'leaked' }),
    position('border/2025-01-05-north', { reported_by: 'party:south', source: 'leaked' }),
  ]
  const dataset = datasetOf([party('north'), issue('border'), source('leaked', { kind: 'leak' }), ...records])
  expect(countWordings(dataset.positions, dataset)).toEqual({ own: 1, report: 1, leak: 2, 'other-side': 1 })
  expect(countWordings([], dataset)).toEqual({ own: 0, report: 0, leak: 0, 'other-side': 0 })
})
