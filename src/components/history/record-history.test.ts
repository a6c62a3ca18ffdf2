import { expect, test } from 'vitest'
import { position } from '#tests/dataset-fixture.ts'
import { serialiseRecord } from '#core/parse/serialise-record.ts'
import type { Day } from '#core/model/date.ts'
import { foldSteps, recordHistory } from './record-history.ts'

const version = (time: string, fields: Parameters<typeof position>[1]) => ({
  time,
  text: serialiseRecord(position('border/2025-01-01-north', fields)),
})

const RECORD = position('border/2025-01-01-north')

test('the words that changed are told, the last change first, and what readers cannot see is left out', () => {
  const steps = recordHistory(
    RECORD,
    [
      version('2025-05-01T10:00:00Z', { condition: 'North asks for a fence.', accept: [{ rule: 'x', reason: 'y' }] }),
      version('2025-04-01T10:00:00Z', { condition: 'North asks for a fence.' }),
      { time: '2025-03-02T10:00:00Z', text: 'no record' },
      version('2025-03-01T10:00:00Z', { condition: 'North asks for a wall.' }),
      version('2025-02-01T10:00:00Z', { condition: 'North asks for a wall.', locator: 'page 2' }),
    ],
    'en',
  )
  expect(steps.map(({ on, changes }) => [on, ...changes.map(({ label }) => label)])).toEqual([
    ['2025-04-01', 'Condition'],
    ['2025-03-01', 'Locator'],
  ])
  const runs = steps[0]!.changes[0]!.words.map(({ text, change }) => `${change} ${text.trim()}`)
  expect(runs).toEqual(['same North asks for a', 'removed wall', 'added fence', 'same .'])
})

test('a record of which one version is known has no history', () => {
  expect(recordHistory(RECORD, [version('2025-05-01T10:00:00Z', {})], 'en')).toEqual([])
})

test('a long list of changes is folded after the last few, and a short one is not', () => {
  const steps = Array.from({ length: 9 }, (_, at) => ({ on: `2024-05-0${9 - at}` as Day, changes: [] }))
  const counts = (count: number) => {
    const { shown, folded } = foldSteps(steps.slice(0, count))
    expect([...shown, ...folded]).toEqual(steps.slice(0, count))
    return [shown.length, folded.length]
  }
  expect([0, 1, 5, 6, 9].map(counts)).toEqual([
    [0, 0],
    [1, 0],
    [5, 0],
    [3, 3],
    [3, 6],
  ])
})
