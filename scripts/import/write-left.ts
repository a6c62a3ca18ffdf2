import { existsSync, readFileSync } from 'node:fs'
import { leftTable } from '#compose/table/left-table.ts'
import type { MadeRecords } from '#compose/table/make-records.ts'
import type { Table } from '#compose/table/table.ts'
import { printable } from '#core/report/report.ts'
import { createFile } from '#disk/replace-file.ts'
import { besideTable } from './beside-table.ts'

/** Writes the rows that were left beside their table. What somebody may be mending is never written over. */
export function writeLeft(table: string, read: Table, { left, problems }: MadeRecords): void {
  const text = leftTable(read, left, problems)
  for (let nth = 1; ; nth += 1) {
    const path = besideTable(table, `.left${nth === 1 ? '' : `-${nth}`}.csv`)
    const isThere = existsSync(path)
    if (isThere && readFileSync(path, 'utf8') !== text) continue
    if (!isThere) createFile(path, text)
    process.stderr.write(`What is left stands in ${printable(path)}, with the reasons: mend it there, and import it.\n`)
    return
  }
}
