import { expect, test } from 'vitest'
import { createUrls } from '#site/urls.ts'
import { exampleDataset } from '../../tests/rule-example.ts'
import { CLAUSE_COLUMNS, clausesCsv } from './clauses-csv.ts'

test('a clause is a row under its text, with its address, and no cell runs as a formula', () => {
  const dataset = exampleDataset(`# drafts/first.md
clauses: [{id: fence, heading: The fence, summary: =1+1, state: proposed, seen: whole}]`)
  const [head, row, ...others] = clausesCsv(dataset, createUrls('https://example.org/')).trim().split('\r\n')
  expect(head).toContain(CLAUSE_COLUMNS.join(','))
  expect(row).toContain('"\'=1+1"')
  expect(row).toContain('"https://example.org/talks/drafts/first/#fence"')
  expect(others).toEqual([])
})

test('no two columns bear one name', () => {
  expect(new Set(CLAUSE_COLUMNS).size).toBe(CLAUSE_COLUMNS.length)
})

test('who tabled a text and wants a clause, and what became of it, stand in lists', () => {
  const dataset = exampleDataset(`# drafts/zero.md\nsaid: 2024-12-01\n# drafts/first.md
by: [north, south]
answers: [zero, other]
clauses: [{id: fence, heading: The fence, summary: It says so., state: proposed, seen: whole, by: [north, east],
  split_into: [a, b], merged_from: [c, d], response: {by: [south, east], summary: They say no.},
  amounts: [{of: fence, value: 5, as: exactly, unit: km}, {of: wall, from: 1, to: 2, as: about, unit: km}]}]`)
  const rows = clausesCsv(dataset, createUrls('https://example.org/')).trim().split('\r\n').slice(1)
  const cells = rows.at(-1)?.slice(1, -1).split('","') ?? []
  const of = (...names: string[]) => names.map((name) => cells[CLAUSE_COLUMNS.indexOf(name)])
  expect(of('by', 'answers', 'wanted_by')).toEqual(['north; south', 'zero; other', 'north; east'])
  expect(of('split_into', 'merged_from', 'response_by')).toEqual(['a; b', 'c; d', 'south; east'])
  expect(of('response', 'response_quote')).toEqual(['They say no.', ''])
  expect(of('amounts')).toEqual(['fence: exactly 5 km; wall: about 1 to 2 km'])
})
