import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, round, source } from '#tests/dataset-fixture.ts'
import { tabledAt } from './tabled.ts'

const spring = round('spring', { sources: ['report', 'paper', 'gone'] })
const dataset = datasetOf([
  party('north'),
  issue('border'),
  spring,
  source('report', { kind: 'report' }),
  source('paper', { kind: 'document', by: ['north'] }),
  source('leak', { kind: 'leak', by: ['north'], round: 'spring' }),
  source('empty', { kind: 'document', by: ['north'], round: 'spring' }),
  source('elsewhere', { kind: 'document', by: ['north'], round: 'autumn' }),
  position('border/2025-01-01-north', { source: 'paper' }),
  position('border/2025-01-02-north', { source: 'leak' }),
])

test('texts that a party issued and that state positions were tabled; all else of a round reports on it', () => {
  const { tabled, reports } = tabledAt(dataset, spring)
  expect(tabled.map(({ id }) => id)).toEqual(['paper', 'leak'])
  expect(reports.map(({ id }) => id)).toEqual(['report', 'empty'])
})
