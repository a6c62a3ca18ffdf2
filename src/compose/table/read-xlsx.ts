import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readExcel from 'read-excel-file/universal'
import { shownDates } from './shown-dates.ts'
import { MOST, tableOf, type Table } from './table.ts'
import { tameSheet } from './tame-sheet.ts'

/** The most files that are packed in a workbook that people work with. */
const MOST_ENTRIES = 5_000

/**
 * Reads one sheet of an XLSX file: the named one, or the first. What is packed in it is unpacked no further than a table can
 * be large, formulas are not run: a cell shows what it showed when it was saved. A sentence where it cannot be read.
 */
export async function readXlsx(bytes: Uint8Array, sheet?: string): Promise<Table | string> {
  const whole = unpack(bytes)
  if (typeof whole === 'string') return whole
  const { files: unpacked, hidden } = whole
  const names = sheetNames(unpacked)
  if (sheet !== undefined && !names.includes(sheet)) {
    return `There is no sheet "${sheet}" in it. There are: ${names.join(', ')}.`
  }
  try {
    const packed = zipSync(unpacked, { level: 0 })
    const sheets = await readExcel(new Blob([packed]), { sheets: [sheet ?? 1], trim: false } as object)
    const [found] = sheets
    const lines = (found?.data ?? []).map((row) => row.map(cellText))
    const others = names.filter((name) => name !== (sheet ?? names[0]))
    const first =
      sheet === undefined && others.length > 0
        ? [`Read the first sheet, ${names[0]}; others are ${others.join(', ')}: name one with --sheet.`]
        : []
    const cut =
      hidden.length > 0
        ? [
            `Cells of the workbook that show a month or a year alone are taken as that, though some hold a day: ${hidden.slice(0, 12).join(', ')}${hidden.length > 12 ? ` and ${hidden.length - 12} more` : ''}.`,
          ]
        : []
    return tableOf(lines, { notes: [...first, ...cut] })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `The file cannot be read as XLSX: ${reason.slice(0, 200)}. Open it in a spreadsheet and save it anew, or as CSV.`
  }
}

type Unpacked = {
  readonly files: Record<string, Uint8Array<ArrayBuffer>>
  /** Cells that hold a day and show none. */
  readonly hidden: readonly string[]
}

/** The texts of a workbook, made harmless; or why not. */
function unpack(bytes: Uint8Array): Unpacked | string {
  let size = 0
  let entries = 0
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isText = /\.xml(?:\.rels)?$|\.rels$/.test(name)
        entries += 1
        size += isText ? originalSize : 0
        return isText && size <= MOST.bytes && entries <= MOST_ENTRIES
      },
    })
  } catch {
    return 'The file is not a whole XLSX file. Open it in a spreadsheet and save it anew, or as CSV.'
  }
  if (size > MOST.bytes || entries > MOST_ENTRIES) {
    return `What is packed in the file is larger than ${MOST.bytes / 1024 / 1024} MB, expected a table. Save the sheet as CSV.`
  }
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const dates = shownDates(textOf('xl/styles.xml'), textOf('xl/workbook.xml'))
  const hidden: string[] = []
  const tamed: Record<string, Uint8Array<ArrayBuffer>> = {}
  for (const [name, content] of Object.entries(files)) {
    if (!/\.xml$/.test(name) || !/sheet/i.test(name)) {
      tamed[name] = new Uint8Array(content)
      continue
    }
    const sheet = tameSheet(strFromU8(content), dates)
    if ('refused' in sheet) return sheet.refused
    tamed[name] = strToU8(sheet.xml)
    hidden.push(...sheet.hidden)
  }
  return { files: tamed, hidden }
}

function sheetNames(files: Readonly<Record<string, Uint8Array>>): string[] {
  const book = files['xl/workbook.xml']
  if (!book) return []
  const found = strFromU8(book).matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)
  return [...found].map(([, name = '']) =>
    name.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => SIGNS[sign] ?? ''),
  )
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A cell as text. A date that is still one shows its day: others stand as what they show by now. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return typeof value === 'object' ? '' : String(value)
}
