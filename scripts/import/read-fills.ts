import { didYouMean } from '#core/problem/closest.ts'
import { columnFor, columnNamed, KNOWN_HEADINGS, TABLE_COLUMNS } from '#compose/table/columns.ts'
import { foldName } from '#compose/table/fold-name.ts'

/** What flags give for all rows, by the name of the column; or in a sentence which of them names none. */
export function readFills(
  fields: readonly (readonly [name: string, value: string])[],
  comparison: string | undefined,
): Map<string, string> | string {
  const fills = new Map<string, string>(comparison === undefined ? [] : [['comparison', comparison]])
  for (const [name, value] of fields) {
    const column = columnNamed(name) ?? columnFor(name)
    const all = `There are: ${TABLE_COLUMNS.map((one) => one.name).join(', ')}.`
    if (!column) return `There is no column "${name}". ${didYouMean(foldName(name), KNOWN_HEADINGS, all)}`
    if (fills.has(column.name)) return `--${column.name} is given twice.`
    fills.set(column.name, value)
  }
  return fills
}
