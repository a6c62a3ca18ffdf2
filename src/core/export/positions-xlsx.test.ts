import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { createUrls } from '#site/urls.ts'
import { COLUMNS, positionsCsv } from './positions-csv.ts'
import { positionsXlsx } from './positions-xlsx.ts'

const links = createUrls('https://example.org/')

const DATASET = datasetOf([
  party('north'),
  issue('border', []),
  position('border/2024-north', { said: '2024' as never }),
  position('border/2024-06-north', { said: '2024-06' as never }),
  position('border/2024-06-03-north', { condition: '=1+1' }),
])

/** A cell as it lies in the file: its type, the number of its style, and its text. */
function cellsIn(sheet: string, strings: readonly string[]) {
  return [...sheet.matchAll(/<c ([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)].map(([, attributes = '', inner = '']) => {
    const [, at = ''] = /\br="([A-Z]+\d+)"/.exec(attributes) ?? []
    const [, type = 'n'] = /\bt="(\w+)"/.exec(attributes) ?? []
    const [, style = '0'] = /\bs="(\d+)"/.exec(attributes) ?? []
    const [, value = ''] = /<v>([^]*?)<\/v>/.exec(inner) ?? []
    return {
      at,
      type,
      style,
      isFormula: /<f[\s>]/.test(inner),
      text: type === 's' ? (strings[Number(value)] ?? '') : inner,
    }
  })
}

test('a workbook holds nothing but texts, shown as texts: read from the file itself and not by the library that wrote it', async () => {
  const { bytes } = await positionsXlsx(DATASET, links)
  const files = unzipSync(bytes)
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const strings = [...read('xl/sharedStrings.xml').matchAll(/<si>[^]*?<t[^>]*>([^]*?)<\/t>/g)].map(
    ([, text = '']) => text,
  )
  const cells = cellsIn(read('xl/worksheets/sheet1.xml'), strings)
  expect(cells.filter(({ type, isFormula }) => !['s', 'inlineStr', 'str'].includes(type) || isFormula)).toEqual([])
  const styles = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(read('xl/styles.xml'))?.[1] ?? ''
  const formats = [...styles.matchAll(/<xf\b[^>]*>/g)].map(([xf]) => /numFmtId="(\d+)"/.exec(xf)?.[1])
  const said = cells.filter(({ text }) => /^2024(?:-06(?:-03)?)?$/.test(text.replace(/<[^>]*>/g, '')))
  expect(said.map(({ text }) => text.replace(/<[^>]*>/g, ''))).toEqual(['2024-06-03', '2024-06', '2024'])
  const codes = read('xl/styles.xml')
  for (const { style } of said) {
    const id = formats[Number(style)] ?? ''
    // 49 is the format of texts; a writer may give the same code a number of its own.
    expect(id === '49' || new RegExp(`numFmtId="${id}" formatCode="@"`).test(codes)).toBe(true)
  }
})

test('a text that no cell can hold is left out, and named with its place', async () => {
  const texts = (length: number) => 'x'.repeat(length)
  const dataset = datasetOf([
    party('north'),
    issue('border', []),
    position('border/2024-01-01-north', { full_text: texts(32_767) }),
    position('border/2024-02-01-north', { full_text: texts(32_768) }),
    position('border/2024-03-01-north', { full_text: `=${texts(32_766)}` as never }),
  ])
  const { bytes, tooLong } = await positionsXlsx(dataset, links)
  expect(tooLong.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
    { id: 'border/2024-02-01-north', column: 'full_text' },
    { id: 'border/2024-03-01-north', column: 'full_text' },
  ])
  const strings = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(strings).toContain(`>${texts(32_767)}<`)
  expect(strings).not.toContain(texts(32_768))
})

test('a workbook has one sheet, named for what is in it, whose head is bold and stays in sight', async () => {
  const { bytes, tooLong } = await positionsXlsx(DATASET, links)
  expect(tooLong).toEqual([])
  const files = unzipSync(bytes)
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  expect(read('xl/workbook.xml')).toContain('name="positions"')
  const sheet = read('xl/worksheets/sheet1.xml')
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Math.floor(Number(width)))
  expect(widths).toHaveLength(COLUMNS.length)
  expect([widths[COLUMNS.indexOf('condition')], widths[COLUMNS.indexOf('party')]]).toEqual([48, 18])
  const heads = cellsIn(
    sheet,
    [...read('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^]*?)<\/t>/g)].map(([, text = '']) => text),
  )
  expect(heads.slice(0, COLUMNS.length).map(({ text }) => text)).toEqual(COLUMNS)
  expect(read('xl/styles.xml')).toMatch(/<b\s*\/>/)
})

test('a CSV has dates as precise as they are known, between quotation marks', () => {
  const csv = positionsCsv(DATASET, links)
  const at = COLUMNS.indexOf('said')
  const said = csv
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split('","')[at])
  expect(said).toEqual(expect.arrayContaining(['2024', '2024-06', '2024-06-03']))
})
