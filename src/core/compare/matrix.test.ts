import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
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

test('ten thousand positions, two hundred of them in one cell, take no more than a moment', () => {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`)
  const parties = ids('p', 20)
  const issues = ids('i', 49)
  const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)
  const spread = ids('', 9_800).map((_, n) => {
    const id = `${issues[n % 49]}/${dayOf(n % 2_000)}-${parties[n % 20]}-n${n}`
    return position(id, { party: parties[n % 20]!, stances: { a: n % 3 ? 'accepts' : 'opposes' } })
  })
  const chain = ids('', 200).map((_, n) =>
    position(`i0/${dayOf(n)}-p0`, { supersedes: n > 0 ? [`i0/${dayOf(n - 1)}-p0`] : [] }),
  )
  const dataset = datasetOf([
    ...parties.map((id) => party(id)),
    ...issues.map((id) => issue(id, ['a', 'b'])),
    ...[...spread, ...chain],
  ])
  const start = performance.now()
  const matrix = matrixAt(dataset, '2030-01-01')
  expect(performance.now() - start).toBeLessThan(1_000)
  expect(matrix.groups[0]!.rows).toHaveLength(49)
})
