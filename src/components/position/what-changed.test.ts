import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { whatChanged } from './what-changed.ts'

const RECORDS = [party('north'), issue('fee', ['high', 'low']), source('news')]

function between(earlier: Parameters<typeof position>[1], later: Parameters<typeof position>[1]): string[] {
  const [one, other] = [position('fee/2025-01-01-north', earlier), position('fee/2025-02-01-north', later)]
  return whatChanged(datasetOf([...RECORDS, one, other]), one, other)
}

test('a stance that moved is told with the one before, and one that is new or gone with its absence', () => {
  expect(between({ stances: { high: 'requires' } }, { stances: { high: 'supports', low: 'accepts' } })).toEqual([
    'option 1: supports (then: requires)',
    'option 2: accepts (then not spoken of)',
  ])
  expect(between({ stances: { low: 'opposes' } }, { stances: {} })).toEqual(['option 2: not spoken of (then: opposes)'])
})

test('a figure that moved is told with its bound and unit', () => {
  const amount = (value: number) => ({ of: 'high', value, as: 'at-least' as const, unit: 'crowns' })
  expect(between({ amounts: [amount(40)] }, { amounts: [amount(30)] })).toEqual([
    'figure: at least 30 crowns (then: at least 40 crowns)',
  ])
  expect(between({}, { amounts: [amount(30)] })).toEqual(['figure: at least 30 crowns (then none)'])
  expect(between({ amounts: [amount(30)] }, {})).toEqual(['no figure (then: at least 30 crowns)'])
})

test('another authority is told, and where only words differ nothing is', () => {
  expect(between({ authority: 'document' }, { authority: 'minister' })).toEqual([
    'authority: minister (then: document)',
  ])
  expect(between({ condition: 'One thing.' }, { condition: 'Quite another.' })).toEqual([])
})
