import { expect, test } from 'vitest'
import { createUrls } from '#site/urls.ts'
import { readEveryField } from '#tests/every-field.ts'
import { apiDocument, generatedFrom } from './api-document.ts'
import { clausesCsv } from './clauses-csv.ts'
import { LISTS } from './entries.ts'
import { exportFiles, type ExportOptions } from './export-files.ts'
import { positionsCsv } from './positions-csv.ts'

const links = createUrls('https://example.org/')
const { catalogue } = await readEveryField()
const from = generatedFrom(catalogue, links, 'sha256:0')
const files = (options: ExportOptions) => exportFiles(options, catalogue, links, from)
const ids = catalogue.datasets.map(({ comparison }) => comparison.id)

test('a table is written for each comparison: of statements, or of clauses where texts are asked for', () => {
  expect([...files({ format: 'csv' }).keys()]).toEqual(ids.map((id) => `${id}.positions.csv`))
  expect([...files({ format: 'csv', list: 'positions' }).values()]).toEqual(
    catalogue.datasets.map((dataset) => positionsCsv(dataset, links)),
  )
  expect([...files({ format: 'csv', list: 'drafts' })]).toEqual(
    catalogue.datasets.map((dataset) => [`${dataset.comparison.id}.clauses.csv`, clausesCsv(dataset, links)]),
  )
})

test('JSON is written as the site has it, all lists or the one that is asked for', () => {
  expect([...files({ format: 'json' }).keys()]).toEqual(LISTS.map((list) => `${list}.json`))
  expect([...files({ format: 'json', list: 'drafts' })]).toEqual([
    ['drafts.json', apiDocument('drafts', catalogue, links, from)],
  ])
})

test('lines are named after what reads them, and bear the name of the index that is asked for', () => {
  expect([...files({ format: 'ndjson', list: 'rounds' }).keys()]).toEqual(['rounds.ndjson'])
  const [[name, text] = []] = files({ format: 'opensearch', list: 'rounds' })
  expect(name).toBe('rounds.opensearch.ndjson')
  expect(text).toContain('"_index":"parley-rounds"')
  expect([...files({ format: 'opensearch', list: 'rounds', index: 'mine' }).values()].join('')).toContain(
    '"_index":"mine"',
  )
})
