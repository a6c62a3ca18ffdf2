import { expect, test } from 'vitest'
import { datasetOf, party } from '#tests/dataset-fixture.ts'
import { blocsOf, blocsWithMembers, membersOf } from './membership.ts'

const dataset = datasetOf([
  party('union'),
  party('league'),
  party('north', { member_of: ['union', { party: 'league', from: '2024-03' }] as never }),
  party('south', { member_of: [{ party: 'union', until: '2024-06' }, 'union', 'nobody'] as never }),
  party('east', { member_of: [{ party: 'union', from: '2024-02-02', until: '2024-06' }] as never }),
])
const blocs = (id: string, day: Parameters<typeof blocsOf>[2]) => blocsOf(dataset, id, day).map((one) => one.id)
const members = (id: string, day: Parameters<typeof blocsOf>[2]) => membersOf(dataset, id, day).map((one) => one.id)

test('a party belongs to a bloc from its first day in it to its last', () => {
  expect(blocs('north', '2024-02-29')).toEqual(['union'])
  expect(blocs('north', '2024-03-01')).toEqual(['union', 'league'])
  expect(blocs('east', '2024-02-01')).toEqual([])
  expect(blocs('east', '2024-02-02')).toEqual(['union'])
  expect(blocs('east', '2024-06-30')).toEqual(['union'])
  expect(blocs('east', '2024-07-01')).toEqual([])
})

test('a bloc that is listed twice is one, and one that nobody knows is none', () => {
  expect(blocs('south', '2024-01-01')).toEqual(['union'])
  expect(blocs('nobody', '2024-01-01')).toEqual([])
})

test('members are told in the order of the columns, and blocs only where they have any', () => {
  expect(members('union', '2024-03-01')).toEqual(['north', 'south', 'east'])
  const told = (day: Parameters<typeof blocsOf>[2]) =>
    blocsWithMembers(dataset, day).map(({ bloc, members: all }) => [bloc.id, ...all.map(({ id }) => id)])
  expect(told('2024-03-01')).toEqual([
    ['union', 'north', 'south', 'east'],
    ['league', 'north'],
  ])
  expect(told('2024-01-01')).toEqual([['union', 'north', 'south']])
})
