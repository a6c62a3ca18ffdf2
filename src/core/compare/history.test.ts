import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataset, day, ISSUES, PARTIES } from '../../tests/dataset-arbitrary.ts'
import { datasetOf, position } from '../../tests/dataset-fixture.ts'
import { stands } from './as-of.ts'
import { chainOf, historyAt } from './history.ts'

const first = position('border/2025-01-10-north')
const second = position('border/2025-02-10-north', { supersedes: [first.id], withdrawn: '2025-05' })
const third = position('border/2025-08-10-north')
const table = datasetOf([third, second, first])

test('a history runs in said time and tells what had become of each statement', () => {
  const history = historyAt(table, 'border', 'north', '2025-06-01')
  expect(history.map((entry) => [entry.position.id, entry.status])).toEqual([
    [first.id, { state: 'superseded', by: [second], on: '2025-02-10' }],
    [second.id, { state: 'withdrawn', on: '2025-05' }],
    [third.id, { state: 'not-yet-said' }],
  ])
  expect(history.map((entry) => [entry.replaces, entry.replacedBy])).toEqual([
    [[], [second]],
    [[first], []],
    [[], []],
  ])
})

test('what was withdrawn before it was replaced is withdrawn', () => {
  const gone = { ...first, withdrawn: '2025-02-01' } as const
  expect(historyAt(datasetOf([gone, second]), 'border', 'north', '2025-03-01')[0]!.status.state).toBe('withdrawn')
})

test('a chain holds what a position replaces and what replaces it, however far', () => {
  const fourth = position('border/2025-09-10-north', { supersedes: [second.id] })
  const dataset = datasetOf([fourth, third, second, first])
  expect(chainOf(first, dataset)).toEqual([first, second, fourth])
  expect(chainOf(fourth, dataset)).toEqual([first, second, fourth])
  expect(chainOf(third, dataset)).toEqual([third])
})

test('a history calls standing exactly what stands, and comes to an end whatever the links', () => {
  fc.assert(
    fc.property(dataset, day, fc.constantFrom(...ISSUES), fc.constantFrom(...PARTIES), (dataset, day, issue, party) => {
      for (const { position, status } of historyAt(dataset, issue, party, day)) {
        expect(status.state === 'standing').toBe(stands(position, dataset, day))
        expect(chainOf(position, dataset)).toContain(position)
      }
    }),
  )
})
