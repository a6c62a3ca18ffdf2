import { expect, test } from 'vitest'
import { comparison, datasetOf, party, round } from '#tests/dataset-fixture.ts'
import type { Dataset } from '../model/dataset.ts'
import type { AnyRecord } from '../model/record.ts'
import { pairComparisons } from './pair-comparisons.ts'

/** A comparison in a folder of its own name, with records of its own. */
function talks(id: string, fields: Parameters<typeof comparison>[0] = {}, records: readonly AnyRecord[] = []): Dataset {
  const own = { ...comparison({ title: id, ...fields }), id, comparison: id }
  return datasetOf([own, ...records.map((record) => ({ ...record, comparison: id }))])
}

const pairs = (before: readonly Dataset[], after: readonly Dataset[]) =>
  pairComparisons(before, after).map(({ id, old, now }) => [id, old?.comparison.id, now?.comparison.id])

test('a comparison is held against the one of its name, in the order of names', () => {
  expect(pairs([talks('b'), talks('a')], [talks('b'), talks('c'), talks('a')])).toEqual([
    ['a', 'a', 'a'],
    ['b', 'b', 'b'],
    ['c', undefined, 'c'],
  ])
})

test('one that is gone is told under the name it had', () => {
  expect(pairs([talks('a'), talks('b')], [talks('b')])).toEqual([
    ['a', 'a', undefined],
    ['b', 'b', 'b'],
  ])
})

test('one that says which name it had is that one, before one of its title', () => {
  const before = [talks('a', { title: 'Talks' }), talks('b')]
  expect(pairs(before, [talks('c', { title: 'Talks', former_ids: ['x', 'b'] })])).toEqual([
    ['a', 'a', undefined],
    ['c', 'b', 'c'],
  ])
})

test('one of the same title is that one, before one with the same records', () => {
  const records = [party('north'), party('south')]
  const before = [talks('a', {}, records), talks('b', { title: 'Talks' })]
  expect(pairs(before, [talks('c', { title: 'Talks' }, records)])).toEqual([
    ['a', 'a', undefined],
    ['c', 'b', 'c'],
  ])
})

test('one that shares most of its records is that one', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const of = (...ids: string[]) => ids.map((id) => party(id))
  const before = [talks('x', {}, of('u', 'v', 'w')), talks('y', {}, of(...names.slice(0, 4)))]
  expect(pairs(before, [talks('z', {}, of('a', 'b', 'c', 'e'))])).toContainEqual(['z', 'y', 'z'])
  expect(pairs(before, [talks('z', {}, of('a', 'b', 'e', 'f'))])).toContainEqual(['z', undefined, 'z'])
  // Another kind of record of that name is another record.
  expect(
    pairs(before, [
      talks(
        'z',
        {},
        names.slice(0, 4).map((id) => round(id)),
      ),
    ]),
  ).toContainEqual(['z', undefined, 'z'])
})

test('half of the records in common is not most of them, and the smaller of the two decides', () => {
  const of = (...ids: string[]) => ids.map((id) => party(id))
  const five = [talks('x', {}, of('a', 'b', 'c', 'd', 'e'))]
  expect(pairs(five, [talks('z', {}, of('a', 'b', 'c', 'p', 'q'))])).toContainEqual(['z', undefined, 'z'])
  expect(pairs(five, [talks('z', {}, of('a', 'b', 'c', 'd', 'q'))])).toContainEqual(['z', 'x', 'z'])
  const many = of(...'abcdefghijkl')
  expect(pairs([talks('x', {}, of('a', 'b', 'c'))], [talks('z', {}, many)])).toContainEqual(['z', 'x', 'z'])
})

test('no two are held against one', () => {
  const before = [talks('a', { title: 'Talks' })]
  expect(pairs(before, [talks('b', { title: 'Talks' }), talks('c', { title: 'Talks' })])).toEqual([
    ['b', 'a', 'b'],
    ['c', undefined, 'c'],
  ])
  expect(pairs(before, [talks('a'), talks('c', { title: 'Talks' })])).toEqual([
    ['a', 'a', 'a'],
    ['c', undefined, 'c'],
  ])
})
