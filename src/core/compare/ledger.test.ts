import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, round } from '#tests/dataset-fixture.ts'
import { ledgerAt, ledgerRowAt } from './ledger.ts'

const outcome = (text: string) => ({ text, issue: 'border', status: 'announced' as const, announced_by: [] })
const dataset = datasetOf([
  ...[
    party('north'),
    party('south'),
    party('watcher', { role: 'observer' }),
    issue('border', ['fence']),
    issue('water'),
  ],
  position('border/2025-03-01-north'),
  position('border/2025-01-01-north', { withdrawn: '2025-02-01' }),
  position('border/2025-06-01-north'),
  round('spring', { start: '2025-03-10', end: '2025-03-12', outcomes: [outcome('A'), outcome('B')] }),
  round('fall', { start: '2025-09-10', outcomes: [{ ...outcome('C'), issue: 'water' }, outcome('D')] }),
  round('also-fall', { start: '2025-09-09', end: '2025-09-10', outcomes: [outcome('E')] }),
])
const row = (day: Parameters<typeof ledgerAt>[1]) => {
  const [border] = ledgerAt(dataset, day)
  return {
    parties: border?.parties.map(({ party: id, first, latest }) => [id, first?.id, latest?.id]),
    outcomes: border?.outcomes.map(({ outcome: { text }, on }) => `${text} ${on}`),
  }
}

test('what each side asked for first and said last by a day is told, whether it still stands or not', () => {
  expect(row('2025-12-31').parties).toEqual([
    ['north', 'border/2025-01-01-north', 'border/2025-06-01-north'],
    ['south', undefined, undefined],
  ])
  expect(row('2025-05-01').parties?.[0]).toEqual(['north', 'border/2025-01-01-north', 'border/2025-03-01-north'])
})

test('what came of an issue is told from the day on which its talks ended, the newest first', () => {
  expect(row('2025-03-11').outcomes).toEqual([])
  expect(row('2025-03-12').outcomes).toEqual(['A 2025-03-12', 'B 2025-03-12'])
  expect(row('2025-12-31').outcomes).toEqual(['D 2025-09-10', 'E 2025-09-10', 'A 2025-03-12', 'B 2025-03-12'])
})

test('the row of one issue is that of the whole', () => {
  const [border, water] = ledgerAt(dataset, '2025-12-31')
  expect(ledgerRowAt(dataset, dataset.issues[0]!, '2025-12-31')).toEqual(border)
  expect(water?.outcomes.map(({ outcome: { text } }) => text)).toEqual(['C'])
})
