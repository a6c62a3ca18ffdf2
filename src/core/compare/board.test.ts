import { expect, test } from 'vitest'
import { datasetOf, gap, issue, party, position, round } from '#tests/dataset-fixture.ts'
import { boardRow } from './board.ts'
import { cellAt } from './cell.ts'
import { relationOnIssue } from './issue-relation.ts'
import { lastMoves } from './last-move.ts'

const NOW = '2025-12-31'
const north = position('border/2025-01-01-north', { stances: { fence: 'requires', patrol: 'opposes' } })
const south = position('border/2025-01-02-south', { stances: { fence: 'unclear' } })
const dataset = datasetOf([
  ...['north', 'south'].map((id) => party(id)),
  ...['east', 'west', 'away'].map((id) => party(id, { role: 'observer' })),
  issue('border', ['fence', 'patrol', 'open']),
  ...[north, south, position('border/2025-01-03-east', { stances: {} }), gap('border-west')],
])
const rowOf = (...shown: string[]) => {
  const cells = shown.map((id) => cellAt(dataset, 'border', id, NOW))
  return boardRow(dataset, relationOnIssue(dataset, 'border', NOW)!, cells, NOW)
}

test('each term has the parties behind it with what they said, in the order of options and columns', () => {
  const row = rowOf('north', 'south', 'east', 'west', 'away')
  expect(row).toMatchObject({
    issue: { id: 'border' },
    day: NOW,
    isOfSome: false,
    relation: { issue: { id: 'border' } },
  })
  expect(row.terms.map(({ option, behind }) => [option.id, ...behind])).toEqual([
    [
      'fence',
      { party: 'north', stance: 'requires', position: north, isSide: true },
      { party: 'south', stance: 'unclear', position: south, isSide: true },
    ],
    ['patrol', { party: 'north', stance: 'opposes', position: north, isSide: true }],
    ['open'],
  ])
})

test('parties at no term are told by why, each reason once', () => {
  expect(rowOf('north', 'south', 'east', 'west', 'away').absent).toEqual([
    { state: 'uncoded', parties: ['east'] },
    { state: 'none-found', parties: ['west'] },
    { state: 'not-researched', parties: ['away'] },
  ])
  expect(rowOf('north').absent).toEqual([])
})

test('a row of some parties says that it is', () => {
  expect(rowOf('north', 'south').isOfSome).toBe(true)
})

test('the last move of a party is what it said last, with the talks that it has let pass since', () => {
  const talks = (id: string, start: '2025-02-01' | '2025-06-01') =>
    round(id, { start, outcomes: [{ text: 'A text.', issue: 'border', status: 'announced', announced_by: [] }] })
  const moves = (day: typeof NOW | '2025-03-01') =>
    lastMoves(
      datasetOf([
        ...[party('north'), party('south'), issue('border', ['fence'])],
        position('border/2025-04-01-north', { withdrawn: '2025-05-01' }),
        ...[position('border/2025-01-01-north'), talks('early', '2025-02-01'), talks('late', '2025-06-01')],
      ]),
      'border',
      day,
    ).map(({ party: id, last, silentIn }) => [id, last?.id, silentIn.map((one) => one.id)])
  expect(moves(NOW)).toEqual([
    ['north', 'border/2025-04-01-north', ['late']],
    ['south', undefined, ['early', 'late']],
  ])
  expect(moves('2025-03-01')).toEqual([
    ['north', 'border/2025-01-01-north', ['early']],
    ['south', undefined, ['early']],
  ])
})
