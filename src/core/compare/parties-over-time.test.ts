import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import type { PartyId } from '../model/ids.ts'
import { partyNameOn } from '../model/party-name.ts'
import { cellAt } from './cell.ts'
import { blocsOf, membersOf } from './membership.ts'

const ids = (...names: string[]) => names as unknown as PartyId[]
const pay = issue('pay', ['raise'])

function told(dataset: ReturnType<typeof datasetOf>, who: string, day: `${number}-${number}-${number}`): string {
  const cell = cellAt(dataset, 'pay', who, day)
  if (cell.state === 'not-a-participant') return cell.reason
  if (cell.state !== 'coded') return cell.state
  return cell.stances.map(({ stance, inheritedFrom }) => [stance, ...inheritedFrom].join(' ')).join()
}

test('a party renamed twice hands its words on through both, each replaced by who follows', () => {
  const dataset = datasetOf([
    ...[pay, party('a'), party('b', { successor_of: ids('a'), entered: '2025-03-01' })],
    party('c', { successor_of: ids('b'), entered: '2025-06-01' }),
    position('pay/2025-01-10-a', { stances: { raise: 'requires' } }),
    position('pay/2025-07-01-c', { stances: { raise: 'accepts' }, supersedes: ['pay/2025-01-10-a'] as never }),
  ])
  expect(told(dataset, 'a', '2025-02-28')).toBe('requires')
  expect(told(dataset, 'a', '2025-03-01')).toBe('left')
  expect(told(dataset, 'b', '2025-03-01')).toBe('requires a')
  expect(told(dataset, 'c', '2025-06-01')).toBe('requires a')
  expect(told(dataset, 'c', '2025-07-01')).toBe('accepts')
})

test('of two parties that merge and had differed, the one that follows both is unclear until it speaks', () => {
  const dataset = datasetOf([
    ...[pay, party('a'), party('b'), party('ab', { successor_of: ids('a', 'b'), entered: '2025-03' })],
    position('pay/2025-01-10-a', { stances: { raise: 'requires' } }),
    position('pay/2025-01-11-b', { stances: { raise: 'opposes' } }),
    position('pay/2025-04-01-ab', { stances: { raise: 'supports' } }),
  ])
  expect(told(dataset, 'ab', '2025-02-28')).toBe('not-yet-entered')
  expect(told(dataset, 'ab', '2025-03-01')).toMatch(/^unclear/)
  expect(told(dataset, 'ab', '2025-04-01')).toBe('supports')
})

test('a party that splits hands its words on to both, and one of them taking them back leaves them with the other', () => {
  const dataset = datasetOf([
    ...[pay, party('a'), party('b', { successor_of: ids('a'), entered: '2025-03-01' })],
    party('c', { successor_of: ids('a'), entered: '2025-05-01' }),
    position('pay/2025-01-10-a', { stances: { raise: 'requires' } }),
    position('pay/2025-06-01-b', { stances: { raise: 'opposes' }, supersedes: ['pay/2025-01-10-a'] as never }),
  ])
  expect([told(dataset, 'b', '2025-03-01'), told(dataset, 'c', '2025-05-01')]).toEqual(['requires a', 'requires a'])
  expect([told(dataset, 'b', '2025-06-01'), told(dataset, 'c', '2025-06-01')]).toEqual(['opposes', 'requires a'])
})

test('a member that left its bloc and joined it again is in it before and after, and not in between', () => {
  const member_of = [
    { party: 'bloc', until: '2024-06' },
    { party: 'bloc', from: '2025-02-01' },
  ] as never
  const dataset = datasetOf([pay, party('bloc', { kind: 'bloc' }), party('a', { member_of })])
  const days = ['2024-06-30', '2024-07-01', '2025-01-31', '2025-02-01'] as const
  expect(days.map((day) => membersOf(dataset, 'bloc', day).length)).toEqual([1, 0, 0, 1])
})

test('a party whose place another has taken is in no bloc any more, and a bloc that was followed has no members', () => {
  const dataset = datasetOf([
    ...[
      pay,
      party('bloc', { kind: 'bloc' }),
      party('a', { member_of: ids('bloc') }),
      party('other', { member_of: ids('bloc') }),
    ],
    party('b', { successor_of: ids('a'), entered: '2025-03-01' }),
    party('league', { kind: 'bloc', successor_of: ids('bloc'), entered: '2025-06-01' }),
  ])
  const members = (day: `${number}-${number}-${number}`) => membersOf(dataset, 'bloc', day).map(({ id }) => id)
  expect(members('2025-02-28')).toEqual(['a', 'other'])
  expect(members('2025-03-01')).toEqual(['other'])
  expect(members('2025-06-01')).toEqual([])
  expect(blocsOf(dataset, 'other', '2025-06-01')).toEqual([])
})

test('of several former names the one of the day is shown, in whatever order they are listed', () => {
  const renamed = {
    name: 'Now',
    names: [
      { name: 'Second', until: '2024-06' },
      { name: 'First', until: '2020' },
    ],
  } as const
  const on = (day: `${number}-${number}-${number}`) => partyNameOn(renamed, day).name
  expect([on('2020-12-31'), on('2021-01-01'), on('2024-06-30'), on('2024-07-01')]).toEqual([
    ...['First', 'Second', 'Second', 'Now'],
  ])
})
