import { dayIn, type ShownDates } from './shown-dates.ts'
import { MOST } from './table.ts'

/** A cell in the XML of a sheet, with its attributes, and what is in it where it is not empty. */
const CELL = /<((?:\w+:)?)c(\s[^<>]*?)?(?:\/>|>((?:(?!<\/\1c>)[^])*)<\/\1c>)/g

/**
 * The XML of a sheet as a reader can take it: a formula without a value stands as its own text, which is no statement and is
 * told as such; an error value stands as its name; a date of which only the month or the year is shown stands as that.
 * Refused where its cells span more than a table can.
 *
 * @returns also the addresses of cells that hold another day than the first of what they show
 */
export function tameSheet(
  xml: string,
  dates: ShownDates,
): { readonly xml: string; readonly hidden: readonly string[] } | { readonly refused: string } {
  const reach = reachOf(xml)
  if (reach === null) return { refused: 'A cell of the sheet has no address that can be read. Save the sheet as CSV.' }
  const { rows, columns } = reach
  if (rows > MOST.rows + 1 || columns > MOST.columns || rows * columns > MOST.cells) {
    return {
      refused: `The cells of the sheet reach to row ${rows} and column ${columns}, which is more than a table of statements has. Delete what lies outside of the table.`,
    }
  }
  const isPlain = dates.byStyle.size === 0 && !/<(?:\w+:)?f[\s>/]/.test(xml) && !/\st=["'](?:e|str|d)["']/.test(xml)
  if (isPlain) return { xml, hidden: [] }
  const hidden: string[] = []
  const tame = (cell: string, prefix: string, attributes?: string, inner?: string) =>
    tameCell({ cell, prefix, attributes: attributes ?? '', inner: inner ?? '' }, dates, hidden)
  return { xml: xml.replace(CELL, tame), hidden }
}

type Cell = { readonly cell: string; readonly prefix: string; readonly attributes: string; readonly inner: string }

function tameCell({ cell, prefix, attributes, inner }: Cell, dates: ShownDates, hidden: string[]): string {
  const formula = new RegExp(`<${prefix}f(?:\\s[^>]*)?(?:/>|>([^]*?)</${prefix}f>)`).exec(inner)
  const value = new RegExp(`<${prefix}v(?:\\s[^>]*)?>([^]*?)</${prefix}v>`).exec(inner)?.[1]
  const isError = /\st=["']e["']/.test(attributes)
  const shown = shownIn(attributes, value, dates)
  if (!formula && !isError && shown === null) return cell
  const others = attributes.replace(/\s[ts]=["'][^"']*["']/g, '')
  const asText = (text: string) =>
    `<${prefix}c${others} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`
  if (shown !== null) {
    if (!shown.isFirst) hidden.push(/\sr=["']([A-Z]+\d+)["']/.exec(attributes)?.[1] ?? '')
    return asText(shown.text)
  }
  if (isError) return asText(value ?? '#N/A')
  return value === undefined ? asText(`=${formula?.[1] ?? '(formula)'}`) : cell
}

/** A date as far as its cell shows it, where that is no day; null for any other cell. */
function shownIn(
  attributes: string,
  value: string | undefined,
  dates: ShownDates,
): { readonly text: string; readonly isFirst: boolean } | null {
  const shown = dates.byStyle.get(/\ss=["'](\d+)["']/.exec(attributes)?.[1] ?? '')
  const isDate = !/\st=["'](?!n["']|d["'])/.test(attributes)
  const day = shown === undefined || value === undefined || !isDate ? null : dayIn(value, dates)
  if (day === null) return null
  return shown === 'year'
    ? { text: day.slice(0, 4), isFirst: day.endsWith('-01-01') }
    : { text: day.slice(0, 7), isFirst: day.endsWith('-01') }
}

/** How far the cells that hold something reach; null where one cannot be told. */
function reachOf(xml: string): { rows: number; columns: number } | null {
  let [rows, columns] = [0, 0]
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?c(\s[^<>]*[^/<>])>/g)) {
    if (!/\sr=/.test(attributes)) continue
    const [, letters, digits] = /\sr=["']([A-Z]{1,3})(\d{1,7})["']/.exec(attributes) ?? []
    if (letters === undefined) return null
    rows = Math.max(rows, Number(digits))
    columns = Math.max(columns, columnNumber(letters))
  }
  for (const [, digits] of xml.matchAll(/<(?:\w+:)?row\s[^<>]*?\br=["']([^"']*)["'][^<>]*>/g)) {
    if (!/^\d{1,7}$/.test(digits ?? '')) return null
  }
  return { rows, columns }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
