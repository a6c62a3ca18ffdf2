import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { laddersOf } from './ladder.ts'

const NOW = '2025-12-31'
const measures = [
  { id: 'length', label: 'Length', unit: 'km', lower_is: 'less' },
  { id: 'height', label: 'Height', unit: 'm', lower_is: 'less' },
  { id: 'width', label: 'Width', unit: 'm', lower_is: 'less' },
]
const border = issue('border', ['fence'], { measure: measures })
const said = (id: string, amounts: readonly object[], more: object = {}) =>
  position(`border/${id}`, { amounts: amounts as never, ...more })
const figure = (of: string, value: number, unit: string, as = 'exactly') => ({ of, value, as, unit })

const ladders = (...positions: ReturnType<typeof said>[]) =>
  laddersOf(datasetOf([party('north'), party('south'), border, ...positions]), 'border', NOW).map(
    ({ measure, rows, from, to }) => [
      measure.id,
      from,
      to,
      ...rows.map(({ party: id, marks }) => `${id}: ${marks.length}`),
    ],
  )

test('figures of a measure stand on one ladder, from the lowest to the highest, and a measure without has none', () => {
  expect(
    ladders(
      said('2025-01-01-north', [figure('length', 5, 'km')]),
      said('2025-02-01-north', [{ of: 'length', from: 2, to: 9, as: 'about', unit: 'km' }]),
      said('2025-01-01-south', [figure('length', 12, 'km', 'at-least')]),
    ),
  ).toEqual([['length', 2, 12, 'north: 2', 'south: 1']])
  expect(ladders(said('2025-01-01-north', []))).toEqual([])
})

test('a figure of an option stands on each ladder of its unit, one of a measure on its own alone', () => {
  expect(ladders(said('2025-01-01-north', [figure('fence', 3, 'm')]))).toEqual([
    ['height', 3, 3, 'north: 1'],
    ['width', 3, 3, 'north: 1'],
  ])
  expect(ladders(said('2025-01-01-north', [figure('height', 3, 'm')]))).toEqual([['height', 3, 3, 'north: 1']])
  expect(ladders(said('2025-01-01-north', [figure('length', 3, 'm')]))).toEqual([])
})

test('only figures of which one takes the place of the other are joined', () => {
  const first = said('2025-01-01-north', [figure('length', 5, 'km')])
  const second = said('2025-02-01-north', [figure('length', 7, 'km')], { supersedes: [first.id] })
  const third = said('2025-03-01-north', [figure('length', 8, 'km')])
  const [ladder] = laddersOf(datasetOf([party('north'), border, third, second, first]), 'border', NOW)
  expect(ladder?.rows[0]?.joins).toEqual([[0, 1]])
  expect(ladder?.rows[0]?.marks.map(({ standing, said: on, of }) => [on, of, standing])).toEqual([
    ['2025-01-01', 'length', false],
    ['2025-02-01', 'length', true],
    ['2025-03-01', 'length', true],
  ])
})

test('an issue that nobody knows has no ladder', () => {
  expect(laddersOf(datasetOf([party('north'), border]), 'nothing', NOW)).toEqual([])
})
