/** A table as it was read: its headings, and its rows with the number that a spreadsheet shows beside them. */
export type Table = {
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
  /** What is to be known of how it was read: its encoding, what separates its columns. */
  readonly notes: readonly string[]
  /** What separates its columns, for a file that is to be opened with the same program. */
  readonly delimiter: string
}

export type TableRow = { readonly number: number; readonly cells: readonly string[] }

/** The largest table that is read: what is larger is more likely an attack than a table of statements. */
export const MOST = {
  /** Of the file, and of what is packed in it. */
  bytes: 256 * 1024 * 1024,
  rows: 500_000,
  columns: 1_000,
  cells: 20_000_000,
} as const

/** Text from rows of cells: the first that holds anything names the columns. Rows without anything are left out. */
export function tableOf(
  lines: readonly (readonly string[])[],
  { notes = [], delimiter = ',' }: Partial<Pick<Table, 'notes' | 'delimiter'>> = {},
): Table | string {
  const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')
  const at = lines.findIndex((cells) => !isEmpty(cells))
  if (at === -1) return 'The table is empty, expected names of columns in its first row and statements below.'
  const headings = (lines[at] ?? []).map((heading) => heading.normalize('NFC').replace(/\s+/g, ' ').trim())
  if (lines.length - at - 1 > MOST.rows) return `The table has more than ${MOST.rows} rows: divide it.`
  if (headings.length > MOST.columns)
    return `The table has more than ${MOST.columns} columns: take out what is not needed.`
  const rows = lines
    .map((cells, line) => ({ number: line + 1, cells }))
    .filter(({ number, cells }) => number > at + 1 && !isEmpty(cells))
  return { headings, rows, notes, delimiter }
}
