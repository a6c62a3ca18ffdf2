import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createUrls } from '#site/urls.ts'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { toCsv, unguarded } from './csv.ts'
import { COLUMNS, positionsCsv } from './positions-csv.ts'

const links = createUrls('https://example.org/')
const read = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true })

test('any text comes back through a CSV library, once the guard is taken away', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 }), (rows) => {
      const parsed = read(toCsv(['a', 'b'], rows))
      expect(parsed.map(({ a = '', b = '' }) => [unguarded(a), unguarded(b)])).toEqual(rows)
    }),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00A0=1', '＝1', '＋1', '\u200B=1', "'=1", '\n=1'])(
  'a cell that a spreadsheet could run becomes text: %j',
  (text) => {
    const [row] = read(toCsv(['a'], [[text]]))
    expect(row!['a']).toBe(`'${text}`)
  },
)

test('ordinary cells stay as they are', () => {
  for (const text of ['no exceptions', 'a = b', '5-10', 'Полный вывод', '“quoted”', 'a,b;"c"', 'two\nlines']) {
    expect(read(toCsv(['a'], [[text]]))[0]!['a']).toBe(text)
  }
})

test('plain names of columns stand without quotes, and a name that could be run is guarded as a cell is', () => {
  expect(toCsv(['id', 'Issue title', 'a,b', 'x=1', '-a', 'a"b'], [])).toBe(
    '\uFEFFid,Issue title,"a,b","x=1","\'-a","a""b"\r\n',
  )
})

test('a semicolon may stand between the cells', () => {
  expect(toCsv(['a', 'b'], [['1', '2']], ';')).toBe('\uFEFFa;b\r\n"1";"2"\r\n')
})

test('an apostrophe that guards nothing stays', () => {
  expect(unguarded("'tis so")).toBe("'tis so")
  expect(unguarded("''tis so")).toBe("'tis so")
  expect(unguarded("'=1")).toBe('=1')
})

test('a table has a row for each position, CRLF and the mark of UTF-8', () => {
  const dataset = datasetOf([
    party('north', { name: 'North' }),
    issue('border', ['open', 'shut']),
    source('news', { title: 'Новости' }),
    position('border/2025-01-01-north', {
      stances: { open: 'requires', shut: 'rules-out' },
      conditions: ['first', 'second'],
      said: undefined,
      said_between: ['2024-12', '2025-01-01'],
    }),
  ])
  const csv = positionsCsv(dataset, links)
  expect(csv.startsWith('\uFEFFcomparison,id,')).toBe(true)
  expect(csv.replaceAll('\r\n', '')).not.toContain('\r')
  const [row] = read(csv)
  expect(Object.keys(row!)).toEqual(COLUMNS)
  expect(row).toMatchObject({
    party_name: 'North',
    said: '',
    said_from: '2024-12',
    said_to: '2025-01-01',
    stances: 'open:requires; shut:rules-out',
    conditions: 'first\nsecond',
    source_title: 'Новости',
    standing: 'true',
    url: 'https://example.org/talks/positions/border/2025-01-01-north/',
  })
})
