import { expect, test } from 'vitest'
import { compareDatasets } from '#core/change/compare-datasets.ts'
import { cellAt } from '#core/compare/cell.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import { recordsOf } from '#core/model/records-of.ts'
import { renderChangesMarkdown } from '#core/report/changes-markdown.ts'
import { parseRecord } from '#core/parse/parse-record.ts'
import { wordRuns } from '#core/statement/word-runs.ts'
import { renderBody } from '#markdown/render-body.ts'
import { buildIndex } from '#search/build-index.ts'
import { excerpt } from '#search/excerpt.ts'
import { loadIndex } from '#search/load-index.ts'
import { search } from '#search/search.ts'
import { HOSTILE_BODIES } from './hostile-bodies.ts'
import { ATOMS, crowdedFiles, filesFullOf, HOLDING_UP } from './hostile-files.ts'
import { ENDLESS_TEXTS, HOSTILE_QUERIES } from './hostile-queries.ts'
import { manyPositions } from './many-positions.ts'

/** How long something took on the clock, in milliseconds. */
function timeOf(act: () => void): number {
  const before = performance.now()
  act()
  return performance.now() - before
}

test.each(ATOMS)('a file full of %j is read in less than two seconds', (atom) => {
  for (const text of filesFullOf(atom)) {
    expect(timeOf(() => parseRecord('talks/gaps/x.md', text))).toBeLessThan(2_000)
  }
})

test('thousands of different keys, and an entity that doubles and doubles, are read in less than two seconds', () => {
  for (const text of crowdedFiles()) expect(timeOf(() => parseRecord('talks/gaps/x.md', text))).toBeLessThan(2_000)
})

test('a path and an address made to hold up a search are read at once', () => {
  const all = () => HOLDING_UP.forEach(([path, text]) => parseRecord(path, text))
  expect(timeOf(all)).toBeLessThan(500)
})

test.each(HOSTILE_BODIES)('a body of %s is refused soon', (_, body) => {
  expect(timeOf(() => renderBody(body, { file: 'talks/parties/north.md', line: 9 }))).toBeLessThan(1_500)
})

test('each query is answered soon', () => {
  const index = loadIndex([buildIndex([])])
  for (const query of HOSTILE_QUERIES) expect(timeOf(() => search(index, query))).toBeLessThan(100)
})

test('a long text without an end is cut in time', () => {
  const marks = { words: new Set(['border']), beginnings: [], phrases: [] }
  expect(timeOf(() => ENDLESS_TEXTS.forEach((text) => excerpt({ text }, marks)))).toBeLessThan(1_000)
})

test('texts made to keep the comparison busy are compared soon', () => {
  expect(timeOf(() => wordRuns('a '.repeat(20_000), 'b '.repeat(20_000)))).toBeLessThan(2_000)
})

test('the table of ten thousand positions takes no more than a moment', () => {
  const dataset = manyPositions()
  const cells = () =>
    dataset.issues.map((issue) => dataset.parties.map(({ id }) => cellAt(dataset, issue.id, id, '2030-01-01')))
  expect(timeOf(cells)).toBeLessThan(1_000)
})

test('ten thousand positions that all were renamed and reworded are reported in seconds', () => {
  const before = manyPositions()
  const after = recordsOf(before).map((record) =>
    record.type === 'position'
      ? { ...record, id: `${record.id}-b`, condition: `It did not: ${record.condition}` }
      : record,
  )
  const report = () => renderChangesMarkdown(compareDatasets([before], buildDatasets(after)))
  expect(timeOf(report)).toBeLessThan(15_000)
})
