import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party } from '../../tests/dataset-fixture.ts'
import { MOST_TABLE_CELLS, tableParts } from './table-parts.ts'

test('a table that fits on a page is not divided', () => {
  expect(tableParts(datasetOf([party('north'), party('south'), issue('pay')]))).toEqual([])
})

test('a table too large for a page is divided by groups, and a large group again, with no issue left out', () => {
  const parties = Array.from({ length: 20 }, (_, at) => party(`party-${at}`))
  const ids = Array.from({ length: 120 }, (_, at) => `issue-${at}`)
  const groups = [
    { title: 'First', issues: ids.slice(0, 30) },
    { title: 'Second', issues: ids.slice(30) },
  ]
  const dataset = datasetOf([comparison({ issues: groups }), ...parties, ...ids.map((id) => issue(id))])
  const parts = tableParts(dataset)
  expect(parts.flatMap(({ issues }) => issues.map(({ id }) => id))).toEqual(ids)
  expect(parts.map(({ title }) => title)).toEqual(['First', 'Second', 'Second'])
  expect(new Set(parts.map(({ slug }) => slug)).size).toBe(parts.length)
  for (const { issues } of parts) expect(issues.length * parties.length).toBeLessThanOrEqual(MOST_TABLE_CELLS)
})
