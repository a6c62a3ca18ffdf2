import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import { manyPositions } from '../../tests/many-positions.ts'
import { matrixAt } from './matrix.ts'

test('rows come in the groups and columns in the order that the comparison gives', () => {
  const dataset = datasetOf([
    comparison({ parties: ['south', 'north'], issues: ['water', { title: 'Land', issues: ['road', 'border'] }] }),
    ...[party('north'), party('south'), issue('border', ['fence']), issue('road'), issue('water')],
    position('border/2025-06-01-south', { stances: { fence: 'opposes' } }),
  ])
  const matrix = matrixAt(dataset, '2025-07-01')
  expect(matrix.parties.map((one) => one.id)).toEqual(['south', 'north'])
  const outline = matrix.groups.map((group) => [
    group.title,
    ...group.rows.map((row) => [row.issue.id, ...row.cells.map((cell) => `${cell.party} ${cell.state}`)]),
  ])
  expect(outline).toEqual([
    [null, ['water', 'south not-researched', 'north not-researched']],
    [
      'Land',
      ['road', 'south not-researched', 'north not-researched'],
      ['border', 'south coded', 'north not-researched'],
    ],
  ])
})

test('among ten thousand positions each cell has its own, and of two hundred that replace each other one heads its cell', () => {
  const rows = matrixAt(manyPositions(), '2030-01-01').groups.flatMap((group) => group.rows)
  expect(rows).toHaveLength(49)
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (cell.state !== 'coded') continue
    const said = [cell.headline, ...cell.beneath]
    expect(said.filter(({ issue, party }) => issue !== cell.issue || party !== cell.party)).toEqual([])
    // Of those that replace each other the last stands, beside what was said apart from them.
    expect(said.filter(({ supersedes }) => supersedes.length > 0).length).toBeLessThanOrEqual(1)
  }
  expect(rows.flatMap(({ cells }) => cells).filter(({ state }) => state === 'coded').length).toBeGreaterThan(900)
})

test('a table of some parties has no others, in the order of the columns', () => {
  const dataset = datasetOf([...['a', 'b', 'c'].map((id) => party(id)), issue('border')])
  const { parties, groups } = matrixAt(dataset, '2025-07-01', ['c', 'a', 'nobody'])
  expect(parties.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(groups[0]?.rows[0]?.cells.map((cell) => cell.party)).toEqual(['a', 'c'])
})
