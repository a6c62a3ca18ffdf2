import { expect, test } from 'vitest'
import { recordsOf } from '#core/model/records-of.ts'
import { makeRecords } from '#compose/table/make-records.ts'
import { NO_MAPPING } from '#compose/table/mapping.ts'
import { readCsv } from '#compose/table/read-csv.ts'
import { readRows } from '#compose/table/read-rows.ts'
import { datasetOf, issue, party, source } from './dataset-fixture.ts'

const RECORDS = recordsOf(
  datasetOf([
    ...[party('north'), party('south'), issue('wages', ['raise', 'freeze'])],
    source('paper', { title: 'A paper', url: 'https://example.org/paper' }),
  ]),
)

/** What a statement says on the options of its issue: all alike is the worst for who looks for one that differs. */
const STANCES = {
  'that all say the same': () => 'raise:supports',
  'that contradict each other': (row: number) => `raise:${row % 2 === 0 ? 'supports' : 'rules-out'};freeze:opposes`,
}

/** The time that the processor spends on taking a table of so many rows, all of them in two cells. */
function costOf(size: number, stances: (row: number) => string): number {
  const rows = Array.from({ length: size }, (_, row) => {
    const day = new Date(Date.UTC(1990, 0, 1 + (row % 12_000))).toISOString().slice(0, 10)
    const words = `"We ask for number ${row} in these words here",en,Board,document,self,Asked for ${row}.`
    return `${row % 2 === 0 ? 'north' : 'south'},wages,${day},${words},https://example.org/paper,${stances(row)}`
  })
  const head = 'party,issue,said,quote,quote_lang,speaker,authority,reported_by,condition,url,stances'
  const before = process.cpuUsage()
  const table = readCsv([head, ...rows].join('\n'))
  if (typeof table === 'string') throw new Error(table)
  const { drafts } = readRows(table, { records: RECORDS, mapping: NO_MAPPING, fills: new Map(), makesIssues: false })
  expect(makeRecords(drafts, { records: RECORDS }).counts.positions).toBe(size)
  return process.cpuUsage(before).user / 1000
}

test.each(Object.entries(STANCES))('four times the rows %s take about four times as long to import', (_, stances) => {
  costOf(1_000, stances)
  const [small, large] = [costOf(5_000, stances), costOf(20_000, stances)]
  console.log(`5,000 rows: ${Math.round(small)} ms, 20,000 rows: ${Math.round(large)} ms`)
  expect(large / small).toBeLessThan(7)
  // At this rate the 100,000 rows that a table may well have take no more than two minutes.
  expect(large).toBeLessThan(24_000)
})
