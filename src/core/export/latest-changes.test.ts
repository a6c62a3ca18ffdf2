import { expect, test } from 'vitest'
import { claim, comparison, datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { exampleDataset } from '../../tests/rule-example.ts'
import type { AnyRecord } from '../model/record.ts'
import { latestChanges } from './latest-changes.ts'
import type { FileTimes } from './record-time.ts'

const FRAME = [
  comparison({ covers_until: '2025-12-31', parties: ['north'], issues: ['border'] }),
  ...[party('north'), party('south'), issue('border')],
]
const told = (records: readonly AnyRecord[], times: FileTimes = new Map(), most?: number) =>
  latestChanges([datasetOf([...FRAME, ...records])], times, most).map(
    ({ kind, record, updated, time }) => `${updated.slice(0, 10)} ${kind} ${record.id} by ${time.from}`,
  )
const since = (day: string) => ({ added: `${day}T10:00:00Z`, changed: `${day}T10:00:00Z` })
const of = (day: string, fields: Parameters<typeof position>[1] = {}) => position(`border/${day}-north`, fields)

test('what came in last stands first; of what came in together, what was said last', () => {
  const records = [of('2025-01-01'), of('2025-03-03'), of('2025-02-02'), of('2025-01-05')]
  const times = new Map(records.slice(0, 3).map(({ file }) => [file, since('2025-05-05')]))
  expect(told(records, times)).toEqual([
    '2025-05-05 position border/2025-03-03-north by history',
    '2025-05-05 position border/2025-02-02-north by history',
    '2025-05-05 position border/2025-01-01-north by history',
    '2025-01-05 position border/2025-01-05-north by unknown',
  ])
})

test('of what was said on one day the file decides, so that the order stays', () => {
  const records = [claim('a', { said: '2025-02-01' }), claim('b', { said: '2025-02-01' }), of('2025-02-01')]
  const times = new Map(records.map(({ file }) => [file, since('2025-05-05')]))
  expect(told(records, times)).toEqual([
    '2025-05-05 claim a by history',
    '2025-05-05 claim b by history',
    '2025-05-05 position border/2025-02-01-north by history',
  ])
  expect(told([...records].reverse(), times)).toEqual(told(records, times))
})

test('a claim and a text have their place by the day on which they were said', () => {
  const records = [claim('early', { said: '2025-01-01' }), claim('late', { said: '2025-03' }), of('2025-02-02')]
  const times = new Map(records.map(({ file }) => [file, since('2025-05-05')]))
  expect(told(records, times).map((line) => line.split(' ')[2])).toEqual(['late', 'border/2025-02-02-north', 'early'])
  const texts = exampleDataset(
    '# drafts/late.md\nsaid: 2025-03-01\n# drafts/early.md\nsaid: 2025-01-01\n# positions/border/2025-02-02-north.md',
  )
  const all = new Map([...texts.drafts, ...texts.positions].map(({ file }) => [file, since('2025-05-05')]))
  expect(latestChanges([texts], all).map(({ record }) => record.id)).toEqual([
    ...['late', 'border/2025-02-02-north', 'early'],
  ])
})

test('a claim, a text and a position of which only the month is known have one place: the last day of it', () => {
  const records = [
    claim('in-month', { said: '2025-02' }),
    position('border/2025-02-north', { said: '2025-02' }),
    ...[of('2025-02-10'), of('2025-03-01')],
  ]
  const together = new Map(records.map(({ file }) => [file, since('2025-05-05')]))
  for (const times of [together, new Map()]) {
    const order = told(records, times).map((line) => line.split(' ')[2])
    expect(order[0]).toBe('border/2025-03-01-north')
    expect(order.slice(1, 3).toSorted()).toEqual(['border/2025-02-north', 'in-month'])
    expect(order[3]).toBe('border/2025-02-10-north')
  }
  expect(told(records).slice(1, 3)).toEqual(
    records.slice(0, 2).map(() => expect.stringMatching(/^2025-02-28 /) as string),
  )
  const texts = exampleDataset('# drafts/in-month.md\nsaid: 2025-02\n# drafts/on-day.md\nsaid: 2025-02-10')
  expect(
    latestChanges([texts], new Map()).map(({ record, updated }) => `${updated.slice(0, 10)} ${record.id}`),
  ).toEqual(['2025-02-28 in-month', '2025-02-10 on-day'])
})

test('a statement of which the day is not known stands where it counts from', () => {
  const between = of('2025-01-01', { said: undefined, said_between: ['2025-01-01', '2025-03-01'] as never })
  const records = [between, of('2025-02-02')]
  const times = new Map(records.map(({ file }) => [file, since('2025-05-05')]))
  expect(told(records, times).map((line) => line.split(' ')[2])).toEqual([
    'border/2025-01-01-north',
    'border/2025-02-02-north',
  ])
})

test('what was corrected or retracted later is news on that day, and never grows older by it', () => {
  const corrected = (on: string) => ({ corrections: [{ on, note: 'So.' }] as never })
  const one = of('2025-01-01', corrected('2025-06-06'))
  const old = of('2025-01-02', corrected('2025-01-01'))
  const gone = of('2025-01-03', { retracted: { on: '2025-04', by: 'speaker', note: 'Not so.' } as never })
  const both = of('2025-01-04', {
    retracted: { on: '2025-03-03', by: 'speaker', note: 'No.' } as never,
    ...corrected('2025-02-02'),
  })
  expect(told([one, old, gone, both])).toEqual([
    '2025-06-06 position border/2025-01-01-north by unknown',
    '2025-04-30 position border/2025-01-03-north by unknown',
    '2025-03-03 position border/2025-01-04-north by unknown',
    '2025-01-02 position border/2025-01-02-north by unknown',
  ])
})

test('a withdrawal is news of its own, on its day or when the statement came in, if that is later', () => {
  const taken = of('2025-01-01', { withdrawn: '2025-04-04' })
  expect(told([taken])).toEqual([
    '2025-04-04 withdrawal border/2025-01-01-north by unknown',
    '2025-01-01 position border/2025-01-01-north by unknown',
  ])
  expect(told([taken], new Map([[taken.file, since('2025-03-03')]]))).toEqual([
    '2025-04-04 withdrawal border/2025-01-01-north by unknown',
    '2025-03-03 position border/2025-01-01-north by history',
  ])
  expect(told([taken], new Map([[taken.file, since('2025-05-05')]]))).toEqual([
    '2025-05-05 withdrawal border/2025-01-01-north by history',
    '2025-05-05 position border/2025-01-01-north by history',
  ])
  const checked = of('2025-01-01', { withdrawn: '2025-04-04', checked: '2025-06-06' })
  expect(told([checked])).toContain('2025-04-04 withdrawal border/2025-01-01-north by unknown')
  // When it was taken back nobody knows: not before it was said.
  const some = of('2025-01-01', { withdrawn: { 'unknown-date': true } as never })
  expect(told([some])).toContain('2025-01-01 withdrawal border/2025-01-01-north by unknown')
})

test('no more is told than is asked for', () => {
  const records = ['2025-01-01', '2025-01-02', '2025-01-03'].map((day) => of(day))
  expect(told(records, new Map(), 2)).toEqual([
    '2025-01-03 position border/2025-01-03-north by unknown',
    '2025-01-02 position border/2025-01-02-north by unknown',
  ])
})

test('where there is no history, the day on which a statement was compared with its source stands for it', () => {
  expect(told([of('2025-01-01', { checked: '2025-02-02' })])).toEqual([
    '2025-02-02 position border/2025-01-01-north by checked',
  ])
  expect(told([claim('a', { said: '2025-03-03' })])).toEqual(['2025-03-03 claim a by unknown'])
  const between = of('2025-01-01', { said: undefined, said_between: ['2025-02-01', '2025-03-01'] as never })
  expect(told([between])).toEqual(['2025-03-01 position border/2025-01-01-north by unknown'])
})
