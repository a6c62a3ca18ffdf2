import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, round, source } from '#tests/dataset-fixture.ts'
import { linksIn, textOf, textsIn } from '#tests/text-of.ts'
import { lastMovesAt } from './last-moves.ts'

const dataset = datasetOf([
  party('north', { name: 'North' }),
  party('south', { name: 'South' }),
  party('east', { name: 'East' }),
  issue('border'),
  source('news'),
  position('border/2025-01-01-north'),
  position('border/2025-03-01-north'),
  position('border/2025-01-05-south'),
  round('spring', {
    title: 'Spring',
    start: '2025-02-01',
    outcomes: [{ text: 'Talks.', issue: 'border', status: 'announced', announced_by: [] }],
  }),
])

test('each party’s last word on an issue is dated, with the rounds it let pass since', () => {
  const moves = lastMovesAt(dataset, 'border', '2025-12-31')
  expect(textsIn(moves, 'td')).toEqual([
    ...['1 Mar 2025', 'none'],
    ...['5 Jan 2025', '1 without a statement on record: Spring (1 Feb 2025)'],
  ])
  expect(linksIn(moves)).toMatchObject({ Spring: '/talks/rounds/spring/' })
})

test('who never spoke is named apart: silence is not an answer', () => {
  expect(textOf(lastMovesAt(dataset, 'border', '2025-12-31'))).toContain(
    'No statement is recorded by this date of: East',
  )
  expect(textOf(lastMovesAt(dataset, 'border', '2024-12-31'))).toContain('of: North, South and East')
})

test('on an earlier day the last word is that of the day', () => {
  expect(textsIn(lastMovesAt(dataset, 'border', '2025-02-10'), 'td')[0]).toBe('1 Jan 2025')
})
