import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataset } from '../../tests/dataset-arbitrary.ts'
import { comparison, datasetOf, party, position, round } from '../../tests/dataset-fixture.ts'
import type { Dataset } from '../model/dataset.ts'
import { addDays, type Day } from '../model/date.ts'
import { cellAt } from './cell.ts'
import { daysToChoose, turningPoints } from './turning-points.ts'

test('a comparison turns when something is said or withdrawn, a party enters or has left, or a round ends', () => {
  const word = position('border/2025-02-north', { withdrawn: '2025-05-01' })
  const north = party('north', { entered: '2025', left: '2025-06' })
  const talks = round('talks', { start: '2025-03-01', end: '2025-03-04' })
  const nothing = { said: [], withdrawn: [], denied: [], entered: [], left: [], rounds: [] }
  expect(turningPoints(datasetOf([word, north, talks]))).toEqual([
    { ...nothing, day: '2025-01-01', entered: [north] },
    { ...nothing, day: '2025-02-28', said: [word] },
    { ...nothing, day: '2025-03-04', rounds: [talks] },
    { ...nothing, day: '2025-05-01', withdrawn: [word] },
    { ...nothing, day: '2025-07-01', left: [north] },
  ])
})

test('nothing turns after the latest day', () => {
  const word = position('border/2025-02-01-north', { withdrawn: '2026-05-01' })
  expect(turningPoints(datasetOf([comparison(), word])).map((point) => point.day)).toEqual(['2025-02-01'])
})

test('between two turning points nothing changes', () => {
  fc.assert(
    fc.property(dataset, (dataset) => {
      const days = turningPoints(dataset).map((point) => point.day)
      for (const [at, day] of days.entries()) {
        const next = days[at + 1]
        if (next === undefined || addDays(next, -1) === day) continue
        expect(cellsOn(dataset, addDays(next, -1))).toEqual(cellsOn(dataset, day))
      }
    }),
  )
})

/** All that is known on a day, but for the day itself, and that a search grows old: nothing happens on that day. */
function cellsOn(dataset: Dataset, day: Day): object[] {
  const cells = dataset.issues.flatMap((issue) => dataset.parties.map(({ id }) => cellAt(dataset, issue.id, id, day)))
  return cells.map((cell) => ({ ...cell, day: undefined, state: cell.state.replace('gap-stale', 'none-found') }))
}

test('a day is told with everything that happened on it, what was denied and who came and left among it', () => {
  const dataset = datasetOf([
    party('north', { left: '2025-03-31' as never }),
    party('south', { entered: '2025-04' as never }),
    position('border/2025-04-01-south'),
    position('border/2025-04-01-south-b', { party: 'south', said: '2025-04-01' }),
    position('border/2025-01-01-north', { withdrawn: '2025-04-01' }),
    position('border/2025-02-01-north', { retracted: { on: '2025-04-01', by: 'speaker', note: 'No.' } as never }),
    position('border/2025-03-01-north', { retracted: { on: '2025-04-01', by: 'publisher', note: 'No.' } as never }),
    position('border/2025-12-31-north', { withdrawn: '2026-02-01' }),
  ])
  const points = turningPoints(dataset)
  expect(points.map(({ day }) => day)).toEqual(['2025-01-01', '2025-02-01', '2025-04-01', '2025-12-31'])
  const ids = (all: readonly { id: string }[] = []) => all.map(({ id }) => id)
  const point = points.find(({ day }) => day === '2025-04-01')
  expect(ids(point?.said)).toEqual(['border/2025-04-01-south', 'border/2025-04-01-south-b'])
  expect(ids(point?.withdrawn)).toEqual(['border/2025-01-01-north'])
  expect(ids(point?.denied)).toEqual(['border/2025-02-01-north'])
  expect(ids(point?.entered)).toEqual(['south'])
  expect(ids(point?.left)).toEqual(['north'])
  expect(daysToChoose(dataset)).toEqual(['2025-01-01', '2025-02-01', '2025-04-01', '2025-12-31'])
})
