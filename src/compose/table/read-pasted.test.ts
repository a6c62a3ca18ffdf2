import { expect, test } from 'vitest'
import { recordsOf } from '#core/model/records-of.ts'
import { datasetOf, issue, party, source } from '#tests/dataset-fixture.ts'
import { readKept, writeKept } from './kept-rows.ts'
import { NO_MAPPING, withAnswer, type Mapping } from './mapping.ts'
import { fillableOf, leftRowsOf, MOST_PASTED, proposalOf, readPasted, type Pasted } from './read-pasted.ts'

const RECORDS = recordsOf(
  datasetOf([
    party('north', { name: 'North' }),
    party('south', { name: 'South' }),
    issue('wages', [], { title: 'Wages', options: [{ id: 'raise', text: 'Wages are raised', excludes: [] }] }),
    source('paper', { title: 'A paper', url: 'https://example.org/paper' }),
  ]),
)

const FILLS = { authority: 'document', speaker: 'Board', reported_by: 'self', quote_lang: 'en', condition: 'Asked.' }

function paste(text: string, mapping: Mapping = NO_MAPPING, fills: Record<string, string> = FILLS): Pasted {
  const given = new Map(Object.entries(fills))
  return readPasted(text, { records: RECORDS, mapping, fills: given, language: 'en' })
}

/** The rows that are read; anything else fails the test. */
function read(text: string, mapping?: Mapping, fills?: Record<string, string>) {
  const pasted = paste(text, mapping, fills)
  if (pasted.kind !== 'read' || !pasted.made) throw new Error(JSON.stringify(pasted))
  return { ...pasted, made: pasted.made }
}

const ROWS = [
  ['Partei', 'Thema', 'Datum', 'Zitat', 'url'],
  ['North', 'Wages', '03.06.2024', 'We ask for more', 'https://example.org/paper'],
  ['Nroth', 'Wages', '04.06.2024', 'We still ask', 'https://example.org/paper'],
  ['South', 'Wages', '31.02.2024', 'We see no room', 'https://example.org/paper'],
]
const TABBED = ROWS.map((row) => row.join('\t')).join('\n')

test('rows are read as a spreadsheet copies them, as CSV, and with semicolons, alike', () => {
  const texts = [
    TABBED,
    `${TABBED}\r\n`.replaceAll('\n', '\r\n'),
    ROWS.join('\n'),
    `\uFEFF${ROWS.map((row) => row.join(';')).join('\n')}`,
  ]
  for (const text of texts) {
    const { made } = read(text)
    expect(made.kept.map(({ record }) => record.file)).toEqual(['talks/positions/wages/2024-06-03-north.md'])
    expect(made.problems).toMatchObject([
      { row: 3, column: 'party', fix: 'Did you mean "north"?' },
      { row: 4, column: 'said' },
    ])
  }
})

test('rows that are right are handed over with their sources, and nothing of the others', () => {
  const source = { source_title: 'Reply', source_publisher: 'South', source_kind: 'statement', source_lang: 'en' }
  const more = `${TABBED}\nSouth\tWages\t05.06.2024\tWe may see\thttps://example.org/reply`
  const { made } = read(more, NO_MAPPING, { ...FILLS, ...source, source_published: '2024-06-05' })
  const proposal = proposalOf(made)
  expect(proposal?.files.map(({ file }) => file)).toEqual([
    'talks/sources/2024-06-05-reply.md',
    'talks/positions/wages/2024-06-03-north.md',
    'talks/positions/wages/2024-06-05-south.md',
  ])
  expect(proposal?.files.every(({ record, text }) => record && text.startsWith('---\n'))).toBe(true)
  expect(proposalOf(read('party\tissue\nnorth\twages').made)).toBeNull()
})

test('what is left is copied back as a spreadsheet takes it, and goes in once it is mended', () => {
  const { table, made } = read(TABBED)
  const left = leftRowsOf(table, made)
  expect(left.split('\r\n')[0]).toBe('Partei\tThema\tDatum\tZitat\turl\twhy')
  const mended = left.replace('Nroth', 'North').replace('31.02.2024', '29.02.2024')
  expect(read(mended).made.kept.map(({ record }) => record.id)).toEqual([
    'wages/2024-06-04-north',
    'wages/2024-02-29-south',
  ])
})

test('an answer holds for all rows, and can be taken back', () => {
  const path = ['parties', 'Nroth']
  const told = withAnswer(NO_MAPPING, path, 'north')
  expect(read(TABBED, told).made.kept).toHaveLength(2)
  expect(read(TABBED, withAnswer(told, path, null)).made.kept).toHaveLength(1)
  const stance = withAnswer(NO_MAPPING, ['words', 'stance', 'for'], 'supports')
  expect(stance.words).toEqual({ stance: { for: 'supports' } })
  expect(withAnswer(stance, ['words', 'stance', 'for'], null).words).toEqual({ stance: {} })
  expect(withAnswer(NO_MAPPING, ['dates'], 'day-first').dates).toBe('day-first')
})

test('a column that no name gives away stops nothing, one that is only near to a name asks first', () => {
  expect(read(TABBED.replace('url', 'url\tMy remarks')).rows.unread).toEqual(['My remarks'])
  const near = paste(TABBED.replace('Zitat', 'qoute'))
  expect(near).toMatchObject({ kind: 'read', made: null, rows: { questions: [{ path: ['columns', 'qoute'] }] } })
  expect(
    read(TABBED.replace('Zitat', 'qoute'), withAnswer(NO_MAPPING, ['columns', 'qoute'], 'quote')).made.kept,
  ).toHaveLength(1)
})

test('what is missing in rows can be said once for all of them', () => {
  const pasted = paste(TABBED, NO_MAPPING, {})
  const names = fillableOf(pasted, new Map()).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['authority', 'speaker', 'reported_by', 'condition', 'quote_lang']))
  // A field in which somebody writes does not go as soon as nothing is missing.
  expect(fillableOf(paste(TABBED), new Map([['speaker', 'B']])).map(({ name }) => name)).toEqual(['speaker'])
})

test.each([
  ['a formula', '=HYPERLINK(""https://example.org"",""click"")'],
  ['a formula of another kind', '@SUM(A1)'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['60 KB', 'word '.repeat(12_000)],
  ['a sign that turns text round', 'We \u202E ask'],
  ['names that every object has', 'constructor'],
])('%s in any cell is told or taken as the text it is, and the other rows are read', (_, cell) => {
  for (let column = 0; column < 5; column += 1) {
    const rows = ROWS.slice(0, 2).map((row) => row.map((one) => `"${one}"`))
    const bad = (ROWS[1] ?? []).map((one, at) => (at === column ? `"${cell}"` : `"${one} "`))
    const { made, table } = read([...rows, bad].map((row) => row.join('\t')).join('\n'))
    expect(made.kept.some(({ row }) => row === 2)).toBe(true)
    expect(made.left.has(3) || made.kept.some(({ row }) => row === 3) || made.told.some(({ row }) => row === 3)).toBe(
      true,
    )
    expect(made.problems.every(({ message }) => message.length < 1_000)).toBe(true)
    // No cell of what is copied begins like a formula.
    expect(leftRowsOf(table, made)).not.toMatch(/(?:^|[\t\n])"?\s*[=@]/)
  }
})

test.each(['constructor', '__proto__', 'toString', '=1+1', '<b>party</b>'])(
  'a heading called %s is one that is not known, and no more',
  (heading) => {
    expect(read(TABBED.replace('url', `url\t${heading}`)).rows.unread).toEqual([heading])
  },
)

test('more than the form takes is refused with a number', () => {
  const rows = Array.from({ length: MOST_PASTED.rows + 1 }, () => ROWS[1]?.join('\t'))
  expect(paste([ROWS[0]?.join('\t'), ...rows].join('\n'))).toEqual({ kind: 'too-many', rows: MOST_PASTED.rows + 1 })
  expect(paste('x'.repeat(MOST_PASTED.characters + 1))).toMatchObject({ kind: 'too-long' })
  expect(paste(' \n ')).toEqual({ kind: 'nothing' })
  expect(paste('a,"b\nc')).toMatchObject({ kind: 'unread', told: expect.stringContaining('quotation mark') })
})

test('rows that the browser keeps come back as they were, and nothing else does', () => {
  const kept = {
    ...{ comparison: 'talks', text: TABBED, branch: '', sent: { 'a.md': '1-x' } },
    ...{ mapping: withAnswer(NO_MAPPING, ['words', 'stance', 'for'], 'supports'), fills: new Map([['speaker', 'B']]) },
  }
  expect(readKept(writeKept(kept))).toEqual(kept)
  for (const text of [null, '', '{', '[]', '{"text":1}', writeKept(kept).replace('"words"', '"x"')]) {
    expect(readKept(text)).toBeNull()
  }
})
