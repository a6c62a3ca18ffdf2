import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unguarded } from '#core/export/csv.ts'
import { CELL_COLUMNS, cellText, cellValue, isCompound } from '#core/export/position-cells.ts'
import { COLUMNS, positionsCsv } from '#core/export/positions-csv.ts'
import { positionsXlsx } from '#core/export/positions-xlsx.ts'
import { HEADINGS } from '#core/model/headings.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { recordsOf } from '#core/model/records-of.ts'
import type { AnyRecord, Position } from '#core/model/record.ts'
import { serialiseRecord } from '#core/parse/serialise-record.ts'
import { createUrls } from '#site/urls.ts'
import { dataset } from '#tests/dataset-arbitrary.ts'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { readEveryField } from '#tests/every-field.ts'
import { anyRecord } from '#tests/record-arbitrary.ts'
import { COMPUTED, columnFor, columnNamed, TABLE_COLUMNS } from './columns.ts'
import { foldName } from './fold-name.ts'
import { makePositions } from './make-positions.ts'
import { makeRecords } from './make-records.ts'
import { NO_MAPPING } from './mapping.ts'
import { readRows } from './read-rows.ts'
import { readTable } from './read-table.ts'

const links = createUrls('https://example.org/')

/** The drafts that come of a table without anything to be asked, among records that hold no positions. */
async function draftsOf(bytes: Uint8Array, records: readonly AnyRecord[]) {
  const table = await readTable(bytes)
  if (typeof table === 'string') throw new Error(table)
  const rows = readRows(table, { records, mapping: NO_MAPPING, fills: new Map(), makesIssues: false })
  expect({ faults: rows.faults, unread: rows.unread, questions: rows.questions }).toEqual({
    ...{ faults: [], unread: [], questions: [] },
  })
  return rows.drafts
}

const csvOf = (of: Dataset) => new TextEncoder().encode(positionsCsv(of, links))
const otherThanPositions = (of: Dataset) => recordsOf(of).filter(({ type }) => type !== 'position')

test('every field that a position has goes into a cell and comes back the same', () => {
  fc.assert(
    fc.property(anyRecord('position'), (record) => {
      const position = record as Position
      for (const column of CELL_COLUMNS.filter(isCompound)) {
        const held: unknown = position[column.field]
        const text = cellText(column, position)
        if (text !== '') expect(cellValue(column.field, column.schema, text)).toEqual(held)
      }
    }),
    { numRuns: 300 },
  )
})

test('any position goes out as CSV and comes back byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord('position'), async (record) => {
      const { given, position } = placed(record as Position)
      const whole = datasetOf([...given, position])
      const drafts = await draftsOf(csvOf(whole), otherThanPositions(whole))
      const frame = { records: otherThanPositions(whole), issues: new Map(), sources: new Map(), checkBody: undefined }
      const { made, problems } = makePositions(drafts, frame)
      expect([...problems, ...drafts.flatMap((draft) => draft.problems)]).toEqual([])
      expect(made.map((one) => serialiseRecord(one.record))).toEqual([serialiseRecord(position)])
    }),
    { numRuns: 150 },
  )
})

test('a comparison goes out as CSV and as a workbook, and comes back into an empty folder the same', async () => {
  const { catalogue } = await readEveryField()
  for (const one of catalogue.datasets) {
    for (const bytes of [csvOf(one), (await positionsXlsx(one, links)).bytes]) {
      const drafts = await draftsOf(bytes, otherThanPositions(one))
      const { files, problems } = makeRecords(drafts, { records: otherThanPositions(one) })
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(new Map(files.map(({ file, text }) => [file, text]))).toEqual(
        new Map(one.positions.map((position) => [position.file, serialiseRecord(position)])),
      )
    }
  }
})

test.each([
  '007',
  '+49 30',
  '1e5',
  '12:30',
  '1/2',
  'TRUE',
  '10%',
  '_x0041_',
  'a_x000D_b',
  '<b>&',
  ' a ',
  'a\nb',
  '🙂',
  '#REF!',
])('%j comes back from a workbook as it was', async (text) => {
  const dataset = datasetOf([party('north'), issue('border'), position('border/2024-north', { condition: text })])
  const { bytes } = await positionsXlsx(dataset, links)
  const table = await readTable(bytes)
  if (typeof table === 'string') throw new Error(table)
  const at = COLUMNS.indexOf('condition')
  expect(unguarded(table.rows[0]?.cells[at] ?? '')).toBe(text)
})

test('made-up comparisons lose nothing on the way, nor are their records written over themselves', async () => {
  await fc.assert(
    fc.asyncProperty(dataset, async (one) => {
      fc.pre(one.positions.length > 0)
      const others = otherThanPositions(one)
      const drafts = await draftsOf(csvOf(one), others)
      const frame = { issues: new Map(), sources: new Map(), checkBody: undefined }
      const { made } = makePositions(drafts, { ...frame, records: others })
      expect(made.map(({ record }) => serialiseRecord(record))).toEqual(one.positions.map(serialiseRecord))
      const again = makePositions(drafts, { ...frame, records: recordsOf(one) })
      expect({ made: again.made, told: again.told.length }).toEqual({ made: [], told: one.positions.length })
    }),
    { numRuns: 40 },
  )
})

test('every column of an export is understood, and so is every field of a position', () => {
  const strange = COLUMNS.filter((name) => !COMPUTED.has(name) && name !== 'url' && columnNamed(name) === undefined)
  expect(strange).toEqual([])
})

test('every column has headings, of which no two share one', () => {
  expect(TABLE_COLUMNS.filter(({ name }) => !HEADINGS[name]).map(({ name }) => name)).toEqual([])
  expect(Object.keys(HEADINGS).filter((name) => columnNamed(name) === undefined)).toEqual([])
  const all = TABLE_COLUMNS.flatMap(({ name }) =>
    [name, ...(HEADINGS[name] ?? [])].map((heading) => ({ name, heading })),
  )
  const misled = all.filter(({ name, heading }) => columnFor(heading)?.name !== name)
  expect(misled).toEqual([])
  expect(all.filter(({ name, heading }) => heading !== name && foldName(heading) !== heading)).toEqual([])
})

/** The position in a comparison that holds what it names. */
function placed(record: Position): { given: readonly AnyRecord[]; position: Position } {
  const { withdrawn, reply, said, said_between: between } = record
  const given = [party('north'), party('south'), issue('border', Object.keys(record.stances)), source('memo')]
  const name = `${said ?? between?.[1]}-north-a`
  const position = {
    ...record,
    ...{
      id: `border/${name}`,
      file: `talks/positions/border/${name}.md`,
      issue: 'border',
      party: 'north',
      source: 'memo',
    },
    with: record.with.length === 0 ? [] : ['south'],
    reported_by: record.reported_by.startsWith('party:') ? 'party:south' : record.reported_by,
    ...(reply ? { reply: { ...reply, by: 'north', source: 'memo' } } : {}),
    ...(typeof withdrawn === 'object' && withdrawn.by ? { withdrawn: { ...withdrawn, by: ['north'] } } : {}),
  } as Position
  return { given, position }
}
