import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import type { Day } from '../model/date.ts'
import { cellAt } from './cell.ts'

type Said = Parameters<typeof position>[1]

/** The stance that is shown on each day, or the state of the cell where there is none. */
function shown(
  records: readonly (readonly [string, Said])[],
  days: readonly Day[],
  covers: Day = '2025-12-31',
): string[] {
  const dataset = datasetOf([
    comparison({ covers_until: covers, parties: ['north'] as never, issues: ['pay'] as never }),
    ...[party('north'), issue('pay', ['raise'])],
    ...records.map(([id, fields]) => position(`pay/${id}`, fields)),
  ])
  return days.map((day) => {
    const cell = cellAt(dataset, 'pay', 'north', day)
    return cell.state === 'coded' ? cell.stances[0].stance : cell.state
  })
}

const OPPOSES = { stances: { raise: 'opposes' } } as Said
const requires = (more: Said = {}): Said => ({ stances: { raise: 'requires' }, ...more })
const replaces = (id: string) => requires({ supersedes: [`pay/${id}`] as never })

test.each<readonly [string, readonly (readonly [string, Said])[], readonly Day[], readonly string[]]>([
  [
    'a month replaces a day within it on its last day, in a leap year the 29th',
    [
      ['2024-02-10-north', OPPOSES],
      ['2024-02-north', replaces('2024-02-10-north')],
    ],
    ['2024-02-09', '2024-02-10', '2024-02-28', '2024-02-29'],
    ['not-researched', 'opposes', 'opposes', 'requires'],
  ],
  [
    'a day replaces the month that it lies in, which is then never shown',
    [
      ['2025-06-north', OPPOSES],
      ['2025-06-20-north', replaces('2025-06-north')],
    ],
    ['2025-06-19', '2025-06-20', '2025-06-30', '2025-07-01'],
    ['not-researched', 'requires', 'requires', 'requires'],
  ],
  [
    'a year replaces a month within it on New Year’s Eve',
    [
      ['2024-11-north', OPPOSES],
      ['2024-north', replaces('2024-11-north')],
    ],
    ['2024-11-29', '2024-11-30', '2024-12-30', '2024-12-31'],
    ['not-researched', 'opposes', 'opposes', 'requires'],
  ],
  [
    'what was taken back in a month stands up to the day before its last',
    [['2025-06-20-north', requires({ withdrawn: '2025-06' })]],
    ['2025-06-20', '2025-06-29', '2025-06-30'],
    ['requires', 'requires', 'withdrawn'],
  ],
  [
    'what was denied in a year stands until its last day',
    [['2024-06-20-north', requires({ retracted: { on: '2024', by: 'speaker', note: 'It was not so.' } })]],
    ['2024-06-20', '2024-12-30', '2024-12-31'],
    ['requires', 'requires', 'retracted'],
  ],
])('%s', (_, records, days, states) => {
  expect(shown(records, days)).toEqual(states)
})

test('a year or a month in which somebody stopped looking counts by that day', () => {
  const year = [['2024-north', OPPOSES]] as const
  expect(shown(year, ['2024-06-29', '2024-06-30'], '2024-06-30')).toEqual(['not-researched', 'opposes'])
  const month = [['2024-06-north', OPPOSES]] as const
  expect(shown(month, ['2024-06-09', '2024-06-10'], '2024-06-10')).toEqual(['not-researched', 'opposes'])
})
