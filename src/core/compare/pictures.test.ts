import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party, position, round } from '../../tests/dataset-fixture.ts'
import { laddersOf } from './ladder.ts'
import { lanesOf } from './lanes.ts'
import { ledgerAt } from './ledger.ts'
import { blocsOf, membersOf } from './membership.ts'
import { optionChips } from './option-chips.ts'
import { outcomesOn } from './outcomes.ts'
import { remarksOn, rollCall } from './roll-call.ts'
import { countRelations, relationsAt } from './issue-relation.ts'

const NOW = '2025-12-31'
const pay = issue('pay', [], {
  options: [
    { id: 'raise', text: 'Raise', excludes: ['freeze'] },
    { id: 'freeze', text: 'Freeze', excludes: [] },
  ],
  measure: [
    { id: 'sum', label: 'Sum', unit: 'euros' },
    { id: 'time', label: 'Time', unit: 'hours' },
  ],
})
const euros = (value: number, as: 'exactly' | 'at-least' = 'exactly') => ({ of: 'raise', value, as, unit: 'euros' })
const first = position('pay/2025-01-01-north', { amounts: [euros(500, 'at-least')], stances: { raise: 'requires' } })
const second = position('pay/2025-03-01-north', {
  amounts: [euros(400)],
  supersedes: [first.id],
  stances: { raise: 'supports' },
})
const aside = position('pay/2025-02-01-north', {
  amounts: [{ of: 'time', from: 35, to: 38, as: 'exactly', unit: 'hours' }],
})
const south = position('pay/2025-02-01-south', {
  amounts: [euros(300)],
  stances: { freeze: 'supports', raise: 'opposes' },
})
const talks = round('talks', {
  start: '2025-02-10',
  outcomes: [
    { text: 'A sum.', issue: 'pay', status: 'agreed', announced_by: [] },
    { text: 'Else.', issue: 'else', status: 'agreed', announced_by: ['north'] },
  ],
})
const later = round('later', {
  start: '2025-05',
  outcomes: [{ text: 'Paid.', issue: 'pay', status: 'carried-out', announced_by: ['north'] }],
})
const dataset = datasetOf([
  party('north'),
  party('south'),
  party('east'),
  pay,
  first,
  second,
  aside,
  south,
  talks,
  later,
])

test('a ladder has a row a party and a mark a figure, and unlike units never share one', () => {
  const ladders = laddersOf(dataset, 'pay', NOW)
  expect(ladders.map(({ measure, rows, from, to }) => [measure.id, rows.map((row) => row.party), from, to])).toEqual([
    ['sum', ['north', 'south'], 300, 500],
    ['time', ['north'], 35, 38],
  ])
  expect(ladders[0]?.rows[0]).toMatchObject({
    marks: [
      { position: first, bounds: { kind: 'from', from: 500 }, standing: false },
      { position: second, bounds: { kind: 'point', at: 400 }, standing: true },
    ],
    joins: [[0, 1]],
  })
  expect(laddersOf(dataset, 'pay', '2025-01-15')[0]).toMatchObject({ from: 500, to: 500 })
})

test('marks are joined only where one supersedes the other', () => {
  const unlinked = datasetOf([party('north'), pay, first, { ...second, supersedes: [] }])
  expect(laddersOf(unlinked, 'pay', NOW)[0]?.rows[0]?.joins).toEqual([])
  expect(lanesOf(unlinked, 'pay', NOW).lanes[0]?.joins).toEqual([])
})

test('a lane holds every statement up to the day, with its stances, and begins with the records', () => {
  const lanes = lanesOf(dataset, 'pay', '2025-03-01')
  expect(lanes.span).toEqual({ begins: '2025-01-01', ends: '2025-03-01' })
  expect(lanes.rounds.map((one) => [one.round.id, one.from, one.to])).toEqual([['talks', '2025-02-10', '2025-02-10']])
  expect(lanes.lanes.map(({ party, marks, joins }) => [party, marks.map(({ on }) => on), joins])).toEqual([
    ['north', ['2025-01-01', '2025-02-01', '2025-03-01'], [[0, 2]]],
    ['south', ['2025-02-01'], []],
  ])
  expect(lanes.lanes[1]?.marks[0]?.stances).toEqual([
    { option: 'raise', stance: 'opposes' },
    { option: 'freeze', stance: 'supports' },
  ])
  expect(lanesOf(dataset, 'pay', '2024-01-01')).toEqual({ span: null, rounds: [], lanes: [] })
})

test('in a roll call every party stands in exactly one list, and those that said nothing are named', () => {
  const [raise] = rollCall(dataset, 'pay', NOW)
  expect(raise?.for.map(({ party }) => party)).toEqual(['north'])
  expect(raise?.against.map(({ party }) => party)).toEqual(['south'])
  expect(raise?.silent.map(({ party }) => party)).toEqual(['east'])
  expect(
    optionChips(dataset, 'pay', NOW).map(({ option, chips }) => [option.id, chips.map(({ party }) => party)]),
  ).toEqual([
    ['raise', ['north', 'south']],
    ['freeze', ['south']],
  ])
})

test('a member that speaks against its bloc, and a party for both of two terms, are pointed out', () => {
  const member = party('north', { member_of: [{ party: 'bloc', until: '2025-06' }] })
  const bloc = position('pay/2025-01-05-bloc', { stances: { raise: 'rules-out' } })
  const both = position('pay/2025-01-05-south', { stances: { raise: 'accepts', freeze: 'supports' } })
  const records = datasetOf([member, party('south'), party('bloc'), pay, first, bloc, both])
  const told = (day: string) =>
    remarksOn(records, 'pay', day).map((remark) =>
      remark.kind === 'both-sides'
        ? [remark.kind, remark.party]
        : [remark.kind, remark.member.party, remark.bloc.party],
    )
  expect(told('2025-06-30')).toEqual([
    ['against-its-bloc', 'north', 'bloc'],
    ['both-sides', 'south'],
  ])
  expect(told('2025-07-01')).toEqual([['both-sides', 'south']])
})

test('a bloc has its members of the day', () => {
  const north = party('north', { member_of: ['south', { party: 'east', from: '2025-03', until: '2025-06' }] })
  const records = datasetOf([comparison({ parties: ['north', 'south', 'east'] }), north, party('south'), party('east')])
  const blocsOn = (day: string) => blocsOf(records, 'north', day).map(({ id }) => id)
  expect(['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01'].map(blocsOn)).toEqual([
    ['south'],
    ['south', 'east'],
    ['south', 'east'],
    ['south'],
  ])
  expect(membersOf(records, 'east', '2025-04-01').map(({ id }) => id)).toEqual(['north'])
})

test('what came of an issue is told newest first, with who announced it or that nobody is named', () => {
  const told = (day: string) =>
    outcomesOn(dataset, 'pay', day).map(({ outcome, announcedBy }) => [outcome.text, announcedBy])
  expect(told(NOW)).toEqual([
    ['Paid.', ['north']],
    ['A sum.', []],
  ])
  expect(told('2025-05-30')).toEqual([['A sum.', []]])
})

test('the ledger has the first ask and the latest word of each side, and what came of it', () => {
  const [row] = ledgerAt(dataset, NOW)
  expect(row?.parties.map((entry) => [entry.party, entry.first?.id, entry.latest?.id])).toEqual([
    ['north', first.id, second.id],
    ['south', south.id, south.id],
    ['east', undefined, undefined],
  ])
  expect(row?.outcomes).toHaveLength(2)
})

test('relations are counted with the names of their issues', () => {
  expect(
    countRelations(relationsAt(dataset, NOW)).map(({ kind, issues }) => [kind, issues.map(({ id }) => id)]),
  ).toEqual([['exclusive-terms', ['pay']]])
})
