import { decodeTable } from './decode-table.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { MOST, type Table } from './table.ts'

/**
 * Reads a table of whatever kind it is, by its bytes and not by its name. A sentence where it cannot be read.
 *
 * @param sheet the name of a sheet, of a file that has several
 */
export async function readTable(bytes: Uint8Array, sheet?: string): Promise<Table | string> {
  if (bytes.length > MOST.bytes) return `The file is larger than ${MOST.bytes / 1024 / 1024} MB: divide it.`
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes, sheet)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return 'The file is an XLS of before 2007, or is protected by a password. Save it as XLSX or CSV.'
  }
  if (sheet !== undefined) return 'A CSV file has no sheets: leave out --sheet.'
  const decoded = decodeTable(bytes)
  return typeof decoded === 'string' ? decoded : readCsv(decoded.text, decoded.notes)
}
