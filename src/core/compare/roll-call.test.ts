import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { STANCES, type Stance } from '../model/stance.ts'
import { codingOf, excludeEachOther, numberOf, optionsOf, QUESTION } from './options-of.ts'
import { remarksOn, rollCall } from './roll-call.ts'

const NOW = '2025-12-31'
const border = issue('border', [], {
  options: [
    { id: 'fence', text: 'Fence', excludes: ['open'] },
    { id: 'open', text: 'Open', excludes: [] },
    { id: 'patrol', text: 'Patrol', excludes: [] },
  ],
})

test('every party stands in one list for each option, and those that said nothing are named', () => {
  const parties = [...STANCES.map((stance) => party(stance)), party('uncoded'), party('absent')]
  const said = STANCES.map((stance) =>
    position(`border/2025-01-01-${stance}`, { party: stance, stances: { fence: stance } }),
  )
  const dataset = datasetOf([...parties, border, ...said, position('border/2025-01-01-uncoded', { stances: {} })])
  const [fence, open] = rollCall(dataset, 'border', NOW)
  const names = (votes: readonly { party: string }[] = []) => votes.map((one) => one.party)
  expect([fence?.option.id, open?.option.id]).toEqual(['fence', 'open'])
  expect(names(fence?.for)).toEqual(['requires', 'supports', 'accepts'])
  expect(names(fence?.onConditions)).toEqual(['conditional'])
  expect(names(fence?.undecided)).toEqual(['undecided'])
  expect(names(fence?.against)).toEqual(['opposes', 'rules-out'])
  expect(names(fence?.unclear)).toEqual(['unclear'])
  expect(names(fence?.declined)).toEqual(['declined'])
  expect(fence?.silent.map(({ party: id, cell }) => [id, cell.state])).toEqual([
    ['uncoded', 'uncoded'],
    ['absent', 'not-researched'],
  ])
  expect(names(open?.for)).toEqual([])
  expect(open?.silent).toHaveLength(parties.length)
})

const stances = (id: string, coding: Record<string, Stance>) => position(`border/2025-01-01-${id}`, { stances: coding })
const remarks = (north: Record<string, Stance>, union: Record<string, Stance>, day: typeof NOW | '2025-06-30' = NOW) =>
  remarksOn(
    datasetOf([
      party('north', { member_of: [{ party: 'union', from: '2025-07-01' }] as never }),
      ...[party('union'), border, stances('north', north), stances('union', union)],
    ]),
    'border',
    day,
  ).map((one) =>
    one.kind === 'both-sides'
      ? `${one.party} both ${one.stances.map(({ stance }) => stance.option).join()}`
      : `${one.member.party} against ${one.bloc.party} on ${one.member.stance.option}`,
  )

test('a member that speaks against what its bloc says of the same option is pointed out, while it belongs to it', () => {
  expect(remarks({ fence: 'supports' }, { fence: 'rules-out' })).toEqual(['north against union on fence'])
  expect(remarks({ fence: 'opposes' }, { fence: 'accepts' })).toEqual(['north against union on fence'])
  expect(remarks({ fence: 'opposes', patrol: 'requires' }, { fence: 'requires', patrol: 'opposes' })).toEqual([
    ...['north against union on fence', 'north against union on patrol'],
  ])
  expect(remarks({ fence: 'supports' }, { fence: 'rules-out' }, '2025-06-30')).toEqual([])
  expect(remarks({ fence: 'supports' }, { fence: 'requires' })).toEqual([])
  expect(remarks({ fence: 'opposes' }, { fence: 'rules-out' })).toEqual([])
  expect(remarks({ fence: 'conditional' }, { fence: 'opposes' })).toEqual(['north against union on fence'])
  for (const stance of ['undecided', 'unclear', 'declined'] as const)
    expect([stance, remarks({ fence: stance }, { fence: 'opposes' })]).toEqual([stance, []])
  expect(remarks({ fence: 'supports' }, { patrol: 'rules-out' })).toEqual([])
})

test('a party that is for two options which exclude each other is pointed out', () => {
  expect(remarks({ fence: 'supports', open: 'accepts' }, {})).toEqual(['north both fence,open'])
  expect(remarks({ fence: 'supports', open: 'opposes' }, {})).toEqual([])
  expect(remarks({ fence: 'opposes', open: 'requires' }, {})).toEqual([])
  expect(remarks({ fence: 'supports', patrol: 'supports' }, {})).toEqual([])
})

test('an option is spoken of by its number, but for a question that is the only one', () => {
  expect(numberOf(border, 'fence')).toBe(1)
  expect(numberOf(border, 'patrol')).toBe(3)
  expect(numberOf(border, QUESTION)).toBeUndefined()
})

test('two options exclude each other whichever says so, and none itself', () => {
  const [fence, open, patrol] = border.options
  expect([excludeEachOther(fence!, open!), excludeEachOther(open!, fence!)]).toEqual([true, true])
  expect(excludeEachOther(fence!, patrol!)).toBe(false)
  expect(excludeEachOther({ ...fence!, excludes: ['fence'] }, fence!)).toBe(false)
})

test('answers on a scale count on the question of an issue without options, and nowhere else', () => {
  const scale = [
    { id: 'agree', label: 'Agree', stance: 'supports' as const },
    { id: 'none', label: 'None' },
  ]
  const dataset = datasetOf([
    comparison({ scale: scale, parties: ['north'], issues: ['tax', 'border'] }),
    ...[party('north'), issue('tax', [], { question: 'Is it to rise?' }), border],
  ])
  const plain = datasetOf([party('north'), issue('tax')])
  expect(optionsOf(dataset, 'tax')).toEqual([{ id: QUESTION, text: 'Is it to rise?', excludes: [] }])
  expect(optionsOf(dataset, 'border')).toBe(border.options)
  expect(optionsOf(plain, 'tax')).toEqual([])
  expect(optionsOf(dataset, 'nothing')).toEqual([])
  const coding = (id: string, answer?: string) =>
    codingOf(position(`${id}/2025-01-01-north`, { ...(answer && { answer }), stances: { fence: 'opposes' } }), dataset)
  expect(coding('tax', 'Agree')).toEqual({ fence: 'opposes', [QUESTION]: 'supports' })
  for (const none of [coding('tax', 'None'), coding('tax', 'Other'), coding('tax'), coding('border', 'Agree')])
    expect(none).toEqual({ fence: 'opposes' })
  expect(coding('nothing', 'Agree')).toEqual({ fence: 'opposes' })
})
