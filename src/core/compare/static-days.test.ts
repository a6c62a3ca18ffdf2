import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, round } from '../../tests/dataset-fixture.ts'
import { staticDays, staticDaysOf } from './static-days.ts'
import { turningPoints } from './turning-points.ts'

const said = ['2023-11-02', '2024-01-03', '2024-01-20', '2024-02-05', '2024-12-30', '2025-03-01']
const points = turningPoints(
  datasetOf([
    party('north'),
    issue('border'),
    round('winter', { start: '2024-01-10' }),
    ...said.map((day) => position(`border/${day}-north`)),
  ]),
)
const daysOf = (most: number) => staticDays(points, most).map(({ day }) => day)

test('few turning points all get a page', () => {
  expect(daysOf(7)).toEqual([
    '2023-11-02',
    '2024-01-03',
    '2024-01-10',
    '2024-01-20',
    '2024-02-05',
    '2024-12-30',
    '2025-03-01',
  ])
})

test('of many, the ends of rounds and the last of each month do', () => {
  expect(daysOf(6)).toEqual(['2023-11-02', '2024-01-10', '2024-01-20', '2024-02-05', '2024-12-30', '2025-03-01'])
})

test('where months are too many as well, the ends of rounds and the last of each year do', () => {
  expect(daysOf(5)).toEqual(['2023-11-02', '2024-01-10', '2024-12-30', '2025-03-01'])
})

test('a day carries all that happened since the one before it', () => {
  const [, round, year] = staticDays(points, 5)
  expect(round!.said.map(({ said }) => said)).toEqual(['2024-01-03'])
  expect(year!.said.map(({ said }) => said)).toEqual(['2024-01-20', '2024-02-05', '2024-12-30'])
})

test('the more cells a page would hold, the fewer days get one', () => {
  const parties = Array.from({ length: 100 }, (_, at) => party(`party-${at}`))
  const issues = Array.from({ length: 100 }, (_, at) => issue(`issue-${at}`))
  const positions = said.map((day) => position(`issue-0/${day}-party-0`))
  const large = datasetOf([...parties, ...issues, ...positions, round('winter', { start: '2024-01-10' })])
  expect(staticDaysOf(large).map(({ day }) => day)).toEqual([
    '2023-11-02',
    '2024-01-10',
    '2024-01-20',
    '2024-02-05',
    '2024-12-30',
    '2025-03-01',
  ])
})

test('nothing that happened goes unmentioned, of whatever sort it was', () => {
  const busy = turningPoints(
    datasetOf([
      party('north', { left: '2025-01-14' as never }),
      party('south', { entered: '2025-01-15' as never }),
      issue('border'),
      position('border/2025-01-10-north', { withdrawn: '2025-01-15' }),
      position('border/2025-01-11-north', { retracted: { on: '2025-01-15', by: 'speaker', note: 'No.' } as never }),
      position('border/2025-01-20-south'),
      round('winter', { start: '2025-01-12' }),
    ]),
  )
  const days = staticDays(busy, 2)
  expect(days.map(({ day }) => day)).toEqual(['2025-01-12', '2025-01-20'])
  expect(days.map(({ rounds }) => rounds.length)).toEqual([1, 0])
  const [, last] = days
  const ids = (all: readonly { id: string }[] = []) => all.map(({ id }) => id)
  expect(ids(last?.withdrawn)).toEqual(['border/2025-01-10-north'])
  expect(ids(last?.denied)).toEqual(['border/2025-01-11-north'])
  expect([ids(last?.entered), ids(last?.left)]).toEqual([['south'], ['north']])
})
