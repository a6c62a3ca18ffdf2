import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Question } from '#compose/table/asked.ts'
import { columnFor, columnNamed } from '#compose/table/columns.ts'
import {
  extendMapping,
  NO_MAPPING,
  OPEN,
  readMapping,
  withAnswer,
  type Mapping,
  type OpenWord,
} from '#compose/table/mapping.ts'
import { proposedEntries, type ReadRows } from '#compose/table/read-rows.ts'
import type { Table } from '#compose/table/table.ts'
import { printable } from '#core/report/report.ts'
import { createFile, replaceFile } from '#disk/replace-file.ts'
import { besideTable } from './beside-table.ts'

/** The mapping of a table while it is imported: what its file says, what flags say, and what was answered. */
export type MappingDesk = {
  readonly path: string
  readonly mapping: Mapping
  /** What holds for all rows in which a column is empty. */
  readonly fills: ReadonlyMap<string, string>
  readonly answer: (question: Question, id: string) => void
  /** Takes what is suggested; false where nothing is. */
  readonly takeSuggestions: (questions: readonly Question[]) => boolean
  readonly text: (rows: ReadRows, table: Table) => string
  /** Writes the file, with what stands in it already as it is. */
  readonly keep: (rows: ReadRows, table: Table) => void
}

type Given = {
  readonly map: string | undefined
  readonly dates: 'day-first' | 'month-first' | undefined
  readonly decimals: 'comma' | 'point' | undefined
}

/** Opens the mapping beside a table, or the named one; a sentence where it cannot be read. */
export function openMapping(
  table: string,
  { map, dates, decimals }: Given,
  flags: ReadonlyMap<string, string>,
): MappingDesk | string {
  const path = map ?? besideTable(table, '.map.yaml')
  if (map !== undefined && !existsSync(map))
    return `There is no mapping ${map}. Leave --map out, and one is proposed beside the table.`
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null
  const read = before === null ? NO_MAPPING : readMapping(before)
  if (!('columns' in read)) return `${path} cannot be read as a mapping:\n${read.map((line) => `  ${line}`).join('\n')}`
  const fills = new Map<string, string>()
  for (const [name, value] of Object.entries(read.values)) {
    const column = columnNamed(name) ?? columnFor(name)
    if (!column) return `${path}: there is no column "${name}" to give a value for.`
    if (value !== OPEN) fills.set(column.name, value)
  }
  for (const [name, value] of flags) fills.set(name, value)
  let mapping: Mapping = { ...read, dates: dates ?? read.dates, decimals: decimals ?? read.decimals }
  const answered: OpenWord[] = [
    ...[...flags].map(([name, value]) => ({ path: ['values', name], value, note: '' })),
    ...(dates === undefined ? [] : [{ path: ['dates'], value: dates, note: '' }]),
    ...(decimals === undefined ? [] : [{ path: ['decimals'], value: decimals, note: '' }]),
  ]
  const answer = ({ path: at }: Question, id: string) => {
    mapping = withAnswer(mapping, at, id)
    answered.push({ path: at, value: id, note: '' })
  }
  const text = (rows: ReadRows, { headings }: Table) =>
    extendMapping(before, basename(table), [...answered, ...proposedEntries(rows, headings)])
  return {
    path,
    get mapping() {
      return mapping
    },
    fills,
    answer,
    takeSuggestions: (questions) => {
      const suggested = questions.flatMap((question) =>
        question.meant === null ? [] : [{ question, meant: question.meant }],
      )
      for (const { question, meant } of suggested) answer(question, meant)
      return suggested.length > 0
    },
    text,
    keep: (rows, read) => {
      const after = text(rows, read)
      if (after === before) return
      if (before === null) createFile(path, after)
      else replaceFile(path, after)
      process.stderr.write(`The mapping is kept in ${printable(path)}.\n`)
    },
  }
}
