import { toCsv } from '#core/export/csv.ts'
import { foldName } from './fold-name.ts'
import { asFormula } from './read-cell.ts'
import type { RowProblem } from './row.ts'
import type { Table } from './table.ts'
import { reasonsOf } from './tell-import.ts'

/** The heading of the column that says why a row was left. */
const WHY = 'why'

/**
 * The rows that were left as a table of their own, with a column that says why: mended, it can be imported again. A formula
 * is written so that it is none, and is not taken for words when it comes back.
 */
export function leftTable(
  table: Table,
  left: ReadonlySet<number>,
  problems: readonly RowProblem[],
  delimiter = table.delimiter === ';' ? ';' : ',',
): string {
  const { headings, rows } = leftRows(table, left, problems)
  return toCsv(headings, rows, delimiter)
}

/** The same as rows of cells. */
export function leftRows(
  table: Table,
  left: ReadonlySet<number>,
  problems: readonly RowProblem[],
): { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const reasons = Map.groupBy(
    problems.filter(({ severity }) => severity === 'error'),
    ({ row }) => row,
  )
  const kept = table.headings.map((heading, at) => ({ heading, at })).filter(({ heading }) => foldName(heading) !== WHY)
  const rows = table.rows
    .filter(({ number }) => left.has(number))
    .map(({ number, cells }) => [
      ...kept.map(({ at }) => asFormula(cells[at] ?? '') ?? cells[at] ?? ''),
      reasonsOf(reasons.get(number) ?? []),
    ])
  return { headings: [...kept.map(({ heading }) => heading), WHY], rows }
}
