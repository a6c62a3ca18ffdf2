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
