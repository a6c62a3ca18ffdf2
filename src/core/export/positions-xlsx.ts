import writeExcel from 'write-excel-file/universal'
import type { Dataset } from '../model/dataset.ts'
import { guarded } from './csv.ts'
import type { Links } from './links.ts'
import { COLUMNS, positionRows } from './positions-csv.ts'

/** The most characters that a cell can hold. */
const LONGEST_CELL = 32_767

/** A workbook's bytes, and the cells that no workbook can hold: those are empty in it. */
export type Workbook = {
  readonly bytes: Uint8Array
  readonly tooLong: readonly { readonly id: string; readonly column: string }[]
}

/**
 * The positions of a comparison as a workbook: the columns of `positionsCsv`, every cell a text. So 2024-06 stays what it is
 * and becomes no day, and nothing is a formula; what looks like one is guarded as in the CSV, since a workbook is often saved
 * as one.
 */
export async function positionsXlsx(dataset: Dataset, links: Links): Promise<Workbook> {
  const tooLong: { id: string; column: string }[] = []
  const rows = positionRows(dataset, links).map((cells, at) =>
    cells.map((cell, column) => {
      const text = guarded(cell)
      const isTooLong = text.length > LONGEST_CELL
      if (isTooLong) tooLong.push({ id: dataset.positions[at]?.id ?? '', column: COLUMNS[column] ?? '' })
      return text === '' || isTooLong ? null : { value: escaped(text), type: String, format: '@' }
    }),
  )
  const head = COLUMNS.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }))
  const sheet = { sheet: 'positions', stickyRowsCount: 1, columns: COLUMNS.map((name) => ({ width: widthOf(name) })) }
  const blob = await writeExcel([head, ...rows], sheet).toBlob()
  return { bytes: new Uint8Array(await blob.arrayBuffer()), tooLong }
}

/** A workbook takes `_x0041_` for the letter of that number; its first sign written so keeps it as it is. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

const WIDE: ReadonlySet<string> = new Set(['condition', 'quote', 'translation', 'body', 'full_text', 'id'])

function widthOf(column: string): number {
  return WIDE.has(column) ? 48 : 18
}
