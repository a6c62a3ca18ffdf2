import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import type { Code, Coding } from '../model/coding.ts'
import type { Dataset } from '../model/dataset.ts'
import { agreementsOf, differingCells, readCells } from './agreement.ts'
import { codingState, isMachinePass } from './coders.ts'

function coding(coder: string, cells: Record<string, Code | null>): Coding {
  return {
    ...{ comparison: 'talks', coder, issue: 'border', file: `talks/coding/${coder}/border.yaml`, note: null },
    cells: Object.entries(cells).map(([key, code], at) => {
      const [position = '', option = ''] = key.split('#')
      return { position: `border/${position}`, option, code, line: at + 3 }
    }),
  }
}

const records = [
  ...[party('north'), party('south'), issue('border', ['fence', 'open'])],
  position('border/2025-01-01-north', { stances: { fence: 'requires' }, coded_by: ['pass-1', 'pass-2'] }),
  position('border/2025-01-02-south', { coded_by: [] }),
]
const talks = (...codings: Coding[]): Dataset => ({ ...datasetOf(records), codings })
const [N, S] = ['2025-01-01-north', '2025-01-02-south']

test('counts cells that both have coded, "no stance" like any other code, and those with a stance apart', () => {
  const first = coding('pass-1', { [`${N}#fence`]: 'requires', [`${N}#open`]: 'no-stance', [`${S}#fence`]: 'opposes' })
  const second = coding('pass-2', {
    [`${N}#fence`]: 'requires',
    [`${N}#open`]: 'no-stance',
    [`${S}#fence`]: 'no-stance',
  })
  expect(agreementsOf(talks(first, second))).toEqual([
    {
      ...{ coders: ['pass-1', 'pass-2'], positions: 2, cells: 3, agreed: 2, withStance: 2, agreedWithStance: 1 },
      kappa: 0.5,
    },
  ])
  expect(differingCells(talks(first, second))).toEqual([
    {
      ...{ position: `border/${S}`, option: 'fence', published: 'no-stance' },
      readings: [
        { coder: 'pass-1', code: 'opposes', file: 'talks/coding/pass-1/border.yaml', line: 5 },
        { coder: 'pass-2', code: 'no-stance', file: 'talks/coding/pass-2/border.yaml', line: 5 },
      ],
    },
  ])
})

test('counts neither what is not coded yet nor what is no longer there', () => {
  const one = coding('anna', { [`${N}#fence`]: 'requires', [`${N}#gone`]: 'supports', '2024-north#fence': 'supports' })
  const other = coding('ben', { [`${N}#fence`]: null, [`${N}#gone`]: 'supports', '2024-north#fence': 'supports' })
  expect(readCells(talks(one, other)).map(({ readings }) => readings.map(({ coder }) => coder))).toEqual([['anna']])
  expect(agreementsOf(talks(one, other))).toEqual([])
})

test('gives each two coders once, whoever wrote first', () => {
  const all = ['c', 'a', 'b'].map((coder) => coding(coder, { [`${N}#fence`]: 'requires' }))
  expect(agreementsOf(talks(...all)).map(({ coders }) => coders)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
})

test('tells whether any coder is a person, and how many stances two coders gave', () => {
  expect(codingState(talks())).toEqual({ positions: 2, coded: 1, codedTwice: 1, hasPerson: false })
  expect(codingState(talks(coding('anna', { [`${N}#fence`]: 'requires' }))).hasPerson).toBe(true)
  expect(['pass-1', 'pass-12', 'pass', 'pass-1-again', 'A. E.'].map(isMachinePass)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
