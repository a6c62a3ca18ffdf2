import writeExcel from 'write-excel-file/universal'
import { expect, test } from 'vitest'
import type { AnyRecord } from '#core/model/record.ts'
import { recordsOf } from '#core/model/records-of.ts'
import { parseRecord } from '#core/parse/parse-record.ts'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { leftTable } from './left-table.ts'
import { makeRecords } from './make-records.ts'
import { NO_MAPPING, readMapping, type Mapping } from './mapping.ts'
import { readRows } from './read-rows.ts'
import { readTable } from './read-table.ts'
import type { Table } from './table.ts'
import { reasonsOf, renderFlags, renderProblems, renderQuestions } from './tell-import.ts'

const RECORDS = recordsOf(
  datasetOf([
    party('north', { name: 'North', aliases: ['The Northerners'] }),
    party('south', { name: 'South' }),
    issue('wages', [], {
      title: 'Wages',
      options: [
        { id: 'raise', text: 'Wages are raised', excludes: [] },
        { id: 'freeze', text: 'Wages stay', excludes: [] },
      ],
      measure: [{ id: 'rise', label: 'Rise', unit: 'percent' }],
    }),
    issue('hours', ['shorter'], { title: 'Hours' }),
    issue('housing', [], { title: 'Housing' }),
    source('paper', { title: 'A paper', url: 'https://example.org/paper' }),
    position('hours/2024-01-01-north'),
  ]),
)

const FILLS = {
  ...{
    authority: 'document',
    speaker: 'Board',
    reported_by: 'self',
    quote_lang: 'en',
    condition: '{party} said: {quote}',
  },
  ...{ source_title: 'News', source_publisher: 'News', source_kind: 'report', source_published: 'unknown' },
  source_lang: 'en',
}

type Told = {
  readonly fills?: Record<string, string>
  readonly mapping?: Partial<Mapping>
  readonly newIssues?: boolean
}

function importTable(table: Table, { fills = FILLS, mapping = {}, newIssues = false }: Told = {}, records = RECORDS) {
  const rows = readRows(table, {
    records,
    mapping: { ...NO_MAPPING, ...mapping },
    fills: new Map(Object.entries(fills)),
    makesIssues: newIssues,
  })
  return { ...rows, ...makeRecords(rows.drafts, { records }), table }
}

async function asCsv(text: string): Promise<Table> {
  return tableFrom(new TextEncoder().encode(text))
}

/** The same rows as a workbook, every cell a text. */
async function asXlsx(text: string): Promise<Table> {
  const { headings, rows } = await asCsv(text)
  const cells = [headings, ...rows.map((row) => row.cells)].map((row) =>
    row.map((value) => (value === '' ? null : { value, type: String })),
  )
  const blob = await writeExcel(cells).toBlob()
  return tableFrom(new Uint8Array(await blob.arrayBuffer()))
}

async function tableFrom(bytes: Uint8Array): Promise<Table> {
  const table = await readTable(bytes)
  if (typeof table === 'string') throw new Error(table)
  return table
}

const written = (files: readonly { readonly file: string }[]) => files.map(({ file }) => file)
const textsOf = (files: readonly { readonly text: string }[]) => files.map(({ text }) => text).join('\n')

const PLAIN = `Partei,Thema,Datum,Zitat,url,stance
North,Wages,01.06.2023,We ask for more,https://news.example.com/story?id=1&utm_source=x,for
South,Wages,02.07.2023,We see no room for it,https://news.example.com/story?id=1,against
The Northerners,Wages,03.07.2023,We still ask for more,https://www.news.example.com/story?id=1&utm_medium=mail#:~:text=ask,for
`

test.each([
  ['CSV', asCsv],
  ['XLSX', asXlsx],
])('plain words for stances are asked about once, and then all rows come in (%s)', async (_, read) => {
  const table = await read(PLAIN)
  const first = importTable(table)
  expect(first.questions.map(({ path, meant, rows }) => ({ path, meant, rows }))).toEqual([
    { path: ['words', 'stance', 'for'], meant: 'supports', rows: [2, 4] },
    { path: ['options', 'wages'], meant: null, rows: [2, 3, 4] },
    { path: ['words', 'stance', 'against'], meant: 'opposes', rows: [3] },
  ])
  expect(first.counts.positions).toBe(0)
  const mapping = { words: { stance: { for: 'supports', against: 'opposes' } }, options: { wages: 'raise' } }
  const { files, counts, left } = importTable(table, { mapping })
  expect({ counts, left: [...left] }).toEqual({ counts: { issues: 0, sources: 1, positions: 3 }, left: [] })
  expect(written(files)).toContain('talks/positions/wages/2023-07-02-south.md')
  expect(textsOf(files)).toContain('url: "https://news.example.com/story?id=1"\n')
  expect(textsOf(files)).toContain('condition: "North said: We still ask for more"')
})

test('stances of which an issue has no option can be left out, by saying so', async () => {
  const table = await asCsv(
    'party,issue,said,quote,url,stance\nnorth,housing,2024-06-03,Half each,https://example.org/paper,supports\n',
  )
  expect(importTable(table).problems).toMatchObject([
    { column: 'stance', message: expect.stringContaining('no options') },
  ])
  expect(importTable(table, { mapping: { options: { housing: '' } } }).counts.positions).toBe(1)
})

const WIDE = `Issue;Question;North says;North said on;North source;South says;South said on;South source
Wages;How much are wages to rise?;At least 5,5 % in the first year;3. Juni 2024;https://example.org/paper;No more than 2 %;04.06.2024;https://example.org/reply
Hours;How long is the week to be?;35 hours, with full pay;3. Juni 2024;https://example.org/paper;;;
Parking;Who pays for parking?;"The employer; this is ""not up for discussion""";Juni 2024;https://example.org/paper;Half each;2024-06;https://example.org/reply?utm_source=mail
`

test.each([
  ['CSV', asCsv],
  ['XLSX', asXlsx],
])('columns for each party give a row for each, and an empty cell is nothing (%s)', async (_, read) => {
  const { files, counts, listings, left } = importTable(await read(WIDE), { newIssues: true })
  expect({ counts, left: [...left] }).toEqual({ counts: { issues: 1, sources: 1, positions: 5 }, left: [] })
  expect(listings).toEqual([{ file: 'talks/comparison.md', field: 'issues', id: 'parking' }])
  expect(written(files)).toEqual([
    'talks/issues/parking.md',
    'talks/sources/news.md',
    'talks/positions/wages/2024-06-03-north.md',
    'talks/positions/wages/2024-06-04-south.md',
    'talks/positions/hours/2024-06-03-north.md',
    'talks/positions/parking/2024-06-north.md',
    'talks/positions/parking/2024-06-south.md',
  ])
  expect(textsOf(files)).toContain(String.raw`"The employer; this is \"not up for discussion\""`)
})

test('an issue that is not there is never made unasked', async () => {
  const { counts, problems, questions } = importTable(await asCsv(WIDE))
  expect(counts).toEqual({ issues: 0, sources: 1, positions: 3 })
  expect(problems).toMatchObject([
    { row: 4, column: 'issue' },
    { row: 4, column: 'issue' },
  ])
  expect(renderQuestions(questions, 3)).toContain('--new-issues')
})

const ODD = `party,issue,date,quote,url
north,wages,2024-06-03,"=HYPERLINK(""https://example.org"",""click"")",https://example.org/paper
north,wages,2024-06-03,"+49 30 1234 is the number to call",https://example.org/paper
north,wages,45446,"A date that a spreadsheet kept as a number",https://example.org/paper
north,wages,06/03/2024,"It can't be known",https://example.org/paper
North ,Wages, 2024-06-03 ,"Names with blanks and capitals",https://example.org/paper
nroth,wages,2024-06-03,"A slip in the party's name",https://example.org/paper
north,wages,2024-06-03,"The same words twice",https://example.org/paper
north,wages,2024-06-03,"The same words twice",https://example.org/paper
`

test.each([
  ['CSV', asCsv],
  ['XLSX', asXlsx],
])('what is odd is told, asked or left, never guessed or run (%s)', async (_, read) => {
  const { table, files, counts, told, problems, left, drafts } = importTable(await read(ODD))
  expect(counts.positions).toBe(4)
  expect([...left]).toEqual([2, 5, 7])
  expect(told).toEqual([{ row: 9, text: 'says the same as row 8 and is left out' }])
  expect(drafts.flatMap(({ notes }) => notes)).toEqual([expect.stringContaining('2024-06-03')])
  expect(textsOf(files)).toContain('text: "+49 30 1234 is the number to call"')
  expect(problems.filter(({ isMissing }) => !isMissing)).toMatchObject([
    { row: 2, column: 'quote', message: expect.stringContaining('formula') },
    { row: 5, column: 'said', message: expect.stringContaining('2024-03-06 or 2024-06-03') },
    { row: 7, column: 'party', fix: 'Did you mean "north"?' },
  ])
  // What is left comes back as it was: a formula is found as one again, and mended rows go in.
  const again = await asCsv(leftTable(table, left, problems))
  const mended = importTable(again, { mapping: { dates: 'day-first', parties: { nroth: 'north' } } })
  expect(mended.counts.positions).toBe(2)
  expect(mended.problems).toMatchObject([
    { row: 2, column: 'quote', message: expect.stringContaining('=HYPERLINK') },
    {},
  ])
})

test('importing twice writes nothing twice, whatever was coded since', async () => {
  const table = await asCsv(ODD)
  const first = importTable(table)
  const more = first.drafts.length
  const records: AnyRecord[] = [...RECORDS, ...importAll(table)]
  const second = importTable(table, {}, records)
  expect(second.files).toEqual([])
  expect(second.told).toHaveLength(5)
  expect(second.left).toEqual(first.left)
  expect(more).toBe(8)
})

/** The records that a table gives, as they are once they are read again. */
function importAll(table: Table): AnyRecord[] {
  const { files } = importTable(table)
  return files.map(({ file, text }) => {
    const result = parseRecord(file, text)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.parsed.record
  })
}

const MISTAKES = `party,issue,said,speaker,authority,condition,quote,quote_lang,url,source_title,source_publisher,source_kind,source_published,source_lang,reported_by,stances,amount,amount_as,supersedes,withdrawn
nroth,wages,2024-06-01,A,document,Asked for 1.,We ask 1,en,https://example.org/paper,,,,,,self,,,,,
north,wage,2024-06-02,A,document,Asked for 2.,We ask 2,en,https://example.org/paper,,,,,,self,,,,,
north,wages,31.02.2024,A,document,Asked for 3.,We ask 3,en,https://example.org/paper,,,,,,self,,,,,
north,wages,03/04/2024,A,document,Asked for 4.,We ask 4,en,https://example.org/paper,,,,,,self,,,,,
north,wages,03.06.24,A,document,Asked for 5.,We ask 5,en,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-06,A,documnet,Asked for 6.,We ask 6,en,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-07,A,document,,We ask 7,en,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-08,A,document,Asked for 8.,We ask 8,,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-09,A,document,Asked for 9.,We ask 9,Klingonisch,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-10,A,document,Asked for 10.,We ask 10,en,javascript:alert(1),T,P,report,2024,en,self,,,,,
north,wages,2024-06-11,A,document,Asked for 11.,We ask 11,en,,,,,,,self,,,,,
north,wages,2024-06-12,A,document,Asked for 12.,We ask 12,en,https://example.org/new,T,P,newspaper,2024,en,self,,,,,
north,wages,2024-06-13,A,document,Asked for 13.,We ask 13,en,https://example.org/new,Other,P,report,2024,en,self,,,,,
north,wages,2024-06-14,A,document,Asked for 14.,We ask 14,en,https://example.org/paper,,,,,,east,,,,,
north,wages,2024-06-15,A,document,Asked for 15.,We ask 15,en,https://example.org/paper,,,,,,self,rise:supports,,,,
north,wages,2024-06-16,A,document,Asked for 16.,We ask 16,en,https://example.org/paper,,,,,,self,raise:likes,,,,
north,wages,2024-06-17,A,document,Asked for 17.,We ask 17,en,https://example.org/paper,,,,,,self,,a lot,at-least,,
north,wages,2024-06-18,A,document,Asked for 18.,=A1&B1,en,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-19,A,document,Asked for 19.,#REF!,en,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-20,A,document,Asked for 20.,${'word '.repeat(30)},en,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-21,A,document,Asked for 21.,We ask 21,en,https://example.org/paper,,,,,,self,,,,hours/2024-01-01-north,
north,wages,2024-06-22,A,document,Asked for 22.,We\u202E ask 22,en,https://example.org/paper,,,,,,self,,,,,
north,wages,2024-06-23,A,document,Asked for 23.,We ask 23,en,https://example.org/paper,,,,,,self,,,,,soon
north,wages,2024-06-24,A,document,Asked for 24.,We ask 24,en,https://example.org/paper,,,,,,self,raise:supports,,,,
`

test('every kind of mistake is told by its row and its column, with what was expected and what to do', async () => {
  const { table, problems, counts, left } = importTable(await asCsv(MISTAKES), { fills: {} })
  expect({ positions: counts.positions, left: left.size }).toEqual({ positions: 1, left: 23 })
  const errors = problems.filter(({ severity }) => severity === 'error')
  const silent = errors.filter(
    ({ message, fix, isMissing }) => !isMissing && (!/expected|which may|is no day|found/.test(message) || fix === ''),
  )
  expect(silent).toEqual([])
  const answer = `${renderProblems(errors, table.rows.length)}\n\n${renderFlags(errors) ?? ''}\n`
  await expect(answer).toMatchFileSnapshot('../../tests/golden-import/mistakes.txt')
  expect(reasonsOf(errors.filter(({ row }) => row === 2))).toContain('Did you mean "north"?')
})

test('a heading that is only near to a column stops the table until it is said what it means', async () => {
  const table = await asCsv('party,issue,said,qoute\nnorth,wages,2024-06-03,Words\n')
  const { faults, drafts, questions } = importTable(table)
  expect(faults).toEqual([expect.stringContaining('did you mean "quote"')])
  expect({ drafts, asked: questions.map(({ path }) => path) }).toEqual({ drafts: [], asked: [['columns', 'qoute']] })
})

test('columns that are not known are told and left out; two for one thing are refused', async () => {
  const other = importTable(
    await asCsv(
      'party,issue,said,quote,url,My private remarks\nnorth,wages,2024-06-03,W,https://example.org/paper,x\n',
    ),
  )
  expect(other.unread).toEqual(['My private remarks'])
  expect(other.counts.positions).toBe(1)
  const two = importTable(await asCsv('party,issue,said,date\nnorth,wages,2024-06-03,2024-06-03\n'))
  expect(two.faults).toEqual([expect.stringContaining('"said" and "date" both stand for said')])
})

test('figures, conditions, several stances and a translation come in too', async () => {
  const table = await asCsv(
    'party;issue;said;quote;quote_lang;translation;translation_lang;translation_by;url;stances;conditions;betrag;amount_as\n' +
      'north;wages;2024-06-03;Mindestens 5,5;German;At least 5.5;en;ours;https://example.org/paper;Wages are raised: requires\nfreeze: conditional;"Only this year\nAnd next";5,5;at least\n'.replace(
        'Wages are raised: requires\nfreeze: conditional',
        '"Wages are raised: requires\nfreeze: conditional"',
      ),
  )
  const { files, problems } = importTable(table)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const text = textsOf(files)
  for (const part of [
    'lang: de\n',
    'by: ours\n',
    'stances:\n  raise: requires\n  freeze: conditional\n',
    'conditions:\n  - "Only this year"\n  - "And next"\n',
    'amounts:\n  - of: rise\n    value: 5.5\n    as: at-least\n    unit: "percent"\n',
  ]) {
    expect(text).toContain(part)
  }
})

test('rows that name what would have come of a row that is wrong are left with it', async () => {
  const table = await asCsv(
    'id,party,issue,said,quote,url,supersedes\n' +
      'wages/2024-06-03-north,north,wages,2024-06-03,First,https://example.org/paper,wages/2020-01-01-north\n' +
      'wages/2024-06-04-north,north,wages,2024-06-04,Second,https://example.org/paper,wages/2024-06-03-north\n' +
      'wages/2024-06-05-south,south,wages,2024-06-05,Third,https://example.org/paper,\n',
  )
  const { counts, left } = importTable(table)
  expect({ positions: counts.positions, left: [...left] }).toEqual({ positions: 1, left: [2, 3] })
})

test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
  '"%s" is a word like others wherever it stands',
  async (word) => {
    const plain = 'north,wages,2024-06-03,We ask,https://example.org/paper,raise:supports'
    const columns = plain.split(',')
    const head = 'party,issue,said,quote,url,stance'
    const spoilt = columns.flatMap((_, at) => [word, `raise:${word}`].map((text) => columns.with(at, text).join(',')))
    const table = await asCsv(`${head},${word}\n${[plain, ...spoilt].map((row) => `${row},x`).join('\n')}\n`)
    const { unread, problems, counts, left } = importTable(table)
    expect(unread).toEqual([word])
    // As a quotation it is words, and with the option it is a stance that there is not; the plain row comes in.
    expect(counts.positions).toBe(3)
    expect(left.size).toBe(spoilt.length - 2)
    for (const { message } of problems) expect(message).not.toContain('native code')
    const mapping = readMapping(`parties: {"${word}": north}\nwords: {stance: {"${word}": supports}}\n`)
    expect(mapping).toHaveProperty('parties')
  },
)
