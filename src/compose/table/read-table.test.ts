import { strToU8, zipSync } from 'fflate'
import writeExcel from 'write-excel-file/universal'
import { expect, test } from 'vitest'
import { toCsv } from '#core/export/csv.ts'
import { readTable } from './read-table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark: number[]) =>
  new Uint8Array([...mark, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])

async function cellsOf(content: Uint8Array): Promise<readonly (readonly string[])[] | string> {
  const table = await readTable(content)
  return typeof table === 'string' ? table : [table.headings, ...table.rows.map(({ cells }) => cells)]
}

test.each([
  ['UTF-8', bytes('a,b\n1,ü\n')],
  ['UTF-8 with its mark', bytes('\uFEFFa,b\r\n1,ü\r\n')],
  ['semicolons, as German Excel has them', bytes('a;b\r\n1;ü\r\n')],
  ['tabs, as a spreadsheet copies them', bytes('a\tb\n1\tü')],
  ['a line that names the separator', bytes('sep=;\r\na;b\r\n1;ü\r\n')],
  ['UTF-16 with its mark', utf16('a\tb\n1\tü\n', [0xff, 0xfe])],
  ['UTF-16 without one', utf16('a;b\n1;ü\n', [])],
  ['Windows-1252', new Uint8Array([...bytes('a;b\n1;'), 0xfc, 0x0a])],
  ['old line ends', bytes('a,b\r1,ü\r')],
])('reads %s', async (_, content) => {
  expect(await cellsOf(content)).toEqual([
    ['a', 'b'],
    ['1', 'ü'],
  ])
})

test('rows bear the numbers that a spreadsheet shows, also behind empty ones and lines within cells', async () => {
  const table = await readTable(bytes('\n"a","b"\n1,"x\ny"\n,\n2,z\n'))
  expect(typeof table === 'string' ? table : table.rows.map(({ number }) => number)).toEqual([3, 5])
})

test('what is told of an encoding that nothing proves', async () => {
  const table = await readTable(new Uint8Array([...bytes('a\n'), 0x93, 0x0a]))
  expect(table).toMatchObject({ notes: [expect.stringContaining('Windows-1252')] })
})

test.each([
  ['an open quotation mark', bytes('a,b\n"1,2\n'), 'never closed'],
  ['nothing', bytes('\n\n'), 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 1, 0, 2, 0x0a]), 'no text'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'XLS of before 2007'],
  ['half a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'not a whole XLSX'],
  ['another zip', zipSync({ 'a.xml': strToU8('<a/>') }), 'cannot be read as XLSX'],
])('%s is refused with what to do', async (_, content, told) => {
  expect(await cellsOf(content)).toContain(told)
})

test('reads a workbook: dates by their format, numbers, texts as they stand', async () => {
  const rows = [
    ['said', 'n', 'quote', 'month'],
    [
      { value: new Date(Date.UTC(2024, 5, 3)), type: Date, format: 'dd.mm.yyyy' },
      5.5,
      { value: 'two\nlines  ', type: String },
      { value: '2024-06', type: String },
    ],
  ]
  const blob = await writeExcel(rows as never).toBlob()
  expect(await cellsOf(new Uint8Array(await blob.arrayBuffer()))).toEqual([
    ['said', 'n', 'quote', 'month'],
    ['2024-06-03', '5.5', 'two\nlines  ', '2024-06'],
  ])
})

test.each([
  ['mmm yyyy', '2024-06'],
  ['yyyy-mm', '2024-06'],
  ['mm/yyyy', '2024-06'],
  ['[$-407]mmmm\\ yy;@', '2024-06'],
  ['"in" mmm "d." yy', '2024-06'],
  ['yyyy', '2024', 0],
  ['"day" yy', '2024', 0],
  ['dd.mm.yyyy', '2024-06-01'],
  ['d-mmm-yy', '2024-06-01'],
] as [string, string, number?][])(
  'a date that its cell shows as %s is %s, and no more',
  async (format, expected, month = 5) => {
    const blob = await writeExcel([
      ['said'],
      [{ value: new Date(Date.UTC(2024, month, 1)), type: Date, format }],
    ]).toBlob()
    const table = await readTable(new Uint8Array(await blob.arrayBuffer()))
    expect(table).toMatchObject({ rows: [{ cells: [expected] }], notes: [] })
  },
)

test('a cell that shows a month and holds another day than its first is told', async () => {
  const said = (day: number) => [{ value: new Date(Date.UTC(2024, 5, day)), type: Date, format: 'mmm yyyy' }]
  const blob = await writeExcel([['said'], said(1), said(14)]).toBlob()
  const table = await readTable(new Uint8Array(await blob.arrayBuffer()))
  expect(table).toMatchObject({
    rows: [{ cells: ['2024-06'] }, { cells: ['2024-06'] }],
    notes: [expect.stringContaining('A3')],
  })
})

test('the format that Excel gives to 2024-06 counts too, in a workbook that counts from 1904, and of a formula', async () => {
  const styles =
    '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="17" applyNumberFormat="1"/></cellXfs></styleSheet>'
  const cells =
    '<c r="A2" s="1"><v>43982</v></c><c r="B2" s="1"><f>A2</f><v>43982</v></c><c r="C2" s="1" t="s"><v>0</v></c>'
  const rows = `<row r="1">${head('A1', 'B1', 'C1')}</row><row r="2">${cells}</row>`
  const strings = '<sst><si><t>June</t></si></sst>'
  const read = await cellsOf(workbook(rows, { styles, strings, book: '<workbookPr date1904="1"/>' }))
  expect(read).toEqual([
    ['A1', 'B1', 'C1'],
    ['2024-06', '2024-06', 'June'],
  ])
})

test('of a formula a workbook gives what it last showed; one that never showed anything stands as a formula', async () => {
  const cells =
    '<c r="A2" t="str"><f>A1&amp;"x"</f><v>shown</v></c><c r="B2"><f>HYPERLINK("https://example.org","a")</f></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
  expect(await cellsOf(workbook(`<row r="1">${head('A1', 'B1', 'C1')}</row><row r="2">${cells}</row>`))).toEqual([
    ['A1', 'B1', 'C1'],
    ['shown', '=HYPERLINK("https://example.org","a")', '#DIV/0!'],
  ])
})

test.each([
  ['a cell far away', `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, 'reach to row 1048576'],
  ['a hidden address', `<row r="2"><c r="&#88;FD2"><v>1</v></c></row>`, 'no address that can be read'],
  ['a number of a row that is none', `<row r="1e9"><c><v>1</v></c></row>`, 'no address that can be read'],
])('a sheet with %s does not fill the memory', async (_, row, told) => {
  expect(await cellsOf(workbook(`<row r="1">${head('A1')}</row>${row}`))).toContain(told)
})

test('what is packed small and unpacks large is not unpacked', async () => {
  const large = new Uint8Array(300 * 1024 * 1024)
  const packed = zipSync({ 'xl/worksheets/sheet1.xml': large }, { level: 9 })
  expect(packed.length).toBeLessThan(1024 * 1024)
  expect(await cellsOf(packed)).toContain('larger than 256 MB')
})

test('a heading with a comma or a formula in it goes through a file and back', async () => {
  expect(await cellsOf(bytes(toCsv(['a, b', '=1+1'], [['x', 'y']])))).toEqual([
    ['a, b', "'=1+1"],
    ['x', 'y'],
  ])
})

function head(...addresses: string[]): string {
  return addresses.map((at) => `<c r="${at}" t="inlineStr"><is><t>${at}</t></is></c>`).join('')
}

/** The smallest workbook that a reader takes, with these rows. */
function workbook(
  rows: string,
  { styles, strings, book: more = '' }: { styles?: string; strings?: string; book?: string } = {},
): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const book = `<workbook xmlns="${main}" xmlns:r="${relations}">${more}<sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`
  const inMain = (xml: string) => xml.replace('>', ` xmlns="${main}">`)
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
  return zipSync({
    'xl/workbook.xml': strToU8(book),
    'xl/_rels/workbook.xml.rels': strToU8(links),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
    ...(styles === undefined ? {} : { 'xl/styles.xml': strToU8(inMain(styles)) }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(inMain(strings)) }),
  })
}
