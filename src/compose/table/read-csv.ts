import { CsvError, parse } from 'csv-parse/sync'
import { MOST, tableOf, type Table } from './table.ts'

/** What may separate columns, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const

/** Reads the text of a CSV file, or what was pasted from a spreadsheet. A sentence where it cannot be read. */
export function readCsv(text: string, notes: readonly string[] = []): Table | string {
  const [declared, delimiterDeclared] = /^sep=(.)\r?\n/.exec(text) ?? []
  const body = declared === undefined ? text : text.slice(declared.length)
  const delimiter = delimiterDeclared ?? delimiterOf(body)
  try {
    const lines = parse(body, {
      delimiter,
      relax_column_count: true,
      // The mark of UTF-8 is gone by now; a table whose cells hold a lone quotation mark is read as it is.
      relax_quotes: delimiter === '\t',
      max_record_size: 4_000_000,
    })
    if (lines.length * (lines[0]?.length ?? 0) > MOST.cells) return 'The table is too large: divide it.'
    // What Excel is told about the separator stands in a row of its own.
    return tableOf(declared === undefined ? lines : [[], ...lines], { notes, delimiter })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] + (declared === undefined ? 0 : 1) : null
    return `${faultOf(error.code)}${line === null ? '' : ` (near line ${line})`}. Look for a quotation mark (") that is never closed or stands alone: within a cell it is written twice, and the cell between two of them.`
  }
}

function faultOf(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'A quotation mark is opened and never closed'
  if (code === 'CSV_MAX_RECORD_SIZE') return 'A row is larger than any statement'
  return 'The table cannot be read as CSV'
}

/** Of what may separate columns, what stands most often outside of quotation marks in the first line that holds text. */
function delimiterOf(text: string): string {
  const head = firstLine(text.slice(0, 100_000))
  const counts = DELIMITERS.map((one) => ({ one, count: head.split(one).length - 1 }))
  const most = Math.max(...counts.map(({ count }) => count))
  return counts.find(({ count }) => count === most && count > 0)?.one ?? ','
}

/** The first line with something in it, without what stands between quotation marks. */
function firstLine(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""')
  return bare.split(/\r\n|\r|\n/).find((line) => line.replace(/[,;\t|]/g, '').trim() !== '') ?? ''
}
