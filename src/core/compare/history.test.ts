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

test('what had become of a statement is told from the day on which it counts, where that is known', () => {
  const since = (fields: Parameters<typeof position>[1]) =>
    historyAt(datasetOf([{ ...first, ...fields }]), 'border', 'north', '2025-12-31').map((one) => [
      one.status.state,
      one.statusSince,
    ])
  expect(since({})).toEqual([['standing', null]])
  expect(since({ withdrawn: '2025-05' })).toEqual([['withdrawn', '2025-05-31']])
  expect(since({ withdrawn: { 'unknown-date': true } as never })).toEqual([['withdrawn', null]])
  expect(since({ retracted: { on: '2025-06-06', by: 'speaker', note: 'No.' } as never })).toEqual([
    ['retracted', '2025-06-06'],
  ])
  expect(historyAt(table, 'border', 'north', '2025-06-01').map(({ statusSince }) => statusSince)).toEqual([
    ...['2025-02-10', '2025-05-31', null],
  ])
})

test('words whose record was withdrawn were never said, words that were denied stand until then', () => {
  const status = (by: string, day: '2025-03-01' | '2025-01-01' | '2025-12-31') =>
    historyAt(
      datasetOf([{ ...first, retracted: { on: '2025-06-06', by, note: 'No.' } as never }]),
      'border',
      'north',
      day,
    )[0]?.status
  expect(status('publisher', '2025-01-01')).toEqual({
    state: 'retracted',
    on: '2025-06-06',
    by: 'publisher',
    note: 'No.',
  })
  expect(status('publisher', '2025-03-01')).toMatchObject({ state: 'retracted' })
  expect(status('speaker', '2025-01-01')).toEqual({ state: 'not-yet-said' })
  expect(status('speaker', '2025-03-01')).toEqual({ state: 'standing' })
  expect(status('speaker', '2025-12-31')).toEqual({ state: 'retracted', on: '2025-06-06', by: 'speaker', note: 'No.' })
})

test('what was replaced before it was taken back is told as replaced, by those alone that had been said', () => {
  const gone = { ...first, withdrawn: '2025-03-01' } as const
  const later = position('border/2025-07-10-north', { supersedes: [first.id] })
  const status = (records: readonly (typeof first)[], day: '2025-04-01' | '2025-12-31') =>
    historyAt(datasetOf([...records]), 'border', 'north', day)[0]?.status
  expect(status([gone, second, later], '2025-04-01')).toEqual({ state: 'superseded', by: [second], on: '2025-02-10' })
  expect(status([first, later, second], '2025-12-31')).toMatchObject({ state: 'superseded', by: [second, later] })
  expect(status([{ ...first, withdrawn: '2025-02-10' }, second], '2025-04-01')).toMatchObject({ state: 'superseded' })
  expect(status([{ ...first, withdrawn: { 'unknown-date': true } as never }, second], '2025-04-01')).toMatchObject({
    state: 'superseded',
  })
})

test('words said together that one of two took back stand, and are taken back with the second', () => {
  const joint = { ...first, with: ['south'] }
  const status = (by: readonly string[]) =>
    historyAt(
      datasetOf([{ ...joint, withdrawn: { on: '2025-03-01', by } as never }]),
      'border',
      'north',
      '2025-12-31',
    )[0]?.status.state
  expect(status(['north'])).toBe('standing')
  expect(status(['north', 'south'])).toBe('withdrawn')
})

test('a statement whose record was withdrawn replaces nothing, and one of another party neither', () => {
  const never = { ...second, retracted: { on: '2025-06-06', by: 'publisher', note: 'No.' } as never }
  expect(historyAt(datasetOf([first, never]), 'border', 'north', '2025-12-31')[1]?.replaces).toEqual([])
  const theirs = position('border/2025-02-10-south', { supersedes: [first.id] })
  expect(historyAt(datasetOf([first, theirs]), 'border', 'south', '2025-12-31')[0]?.replaces).toEqual([])
})
