import type { AnyRecord } from '#core/model/record.ts'
import type { Proposal } from '../compose-proposal.ts'
import type { CheckBody, Composed } from '../compose-record.ts'
import type { FieldShape } from '../form-field.ts'
import { TABLE_COLUMNS } from './columns.ts'
import { leftTable } from './left-table.ts'
import { makeRecords, type MadeRecords } from './make-records.ts'
import type { Mapping } from './mapping.ts'
import { readCsv } from './read-csv.ts'
import { readRows, type ReadRows } from './read-rows.ts'
import type { Table } from './table.ts'
import { mayBeFilled } from './tell-import.ts'

/** The most that the form takes at a time: each row becomes a file that somebody hands over and somebody reviews. */
export const MOST_PASTED = { rows: 200, characters: 1_000_000 } as const

/** What rows were pasted among, and how they are to be read. */
export type PasteOptions = {
  readonly records: readonly AnyRecord[]
  readonly mapping: Mapping
  readonly fills: ReadonlyMap<string, string>
  readonly language: string
  readonly checkBody?: CheckBody | undefined
}

/** What came of a text that was pasted. */
export type Pasted =
  | { readonly kind: 'nothing' }
  /** It cannot be read as a table; why, in a sentence. */
  | { readonly kind: 'unread'; readonly told: string }
  | { readonly kind: 'too-long'; readonly characters: number }
  | { readonly kind: 'too-many'; readonly rows: number }
  /** `made` is null where something keeps the whole table from being taken: `rows.faults` says what. */
  | { readonly kind: 'read'; readonly table: Table; readonly rows: ReadRows; readonly made: MadeRecords | null }

/** Reads what was pasted from a spreadsheet, or as CSV, and says of each row what would come of it. */
export function readPasted(text: string, { records, mapping, fills, language, checkBody }: PasteOptions): Pasted {
  if (text.trim() === '') return { kind: 'nothing' }
  if (text.length > MOST_PASTED.characters) return { kind: 'too-long', characters: text.length }
  const table = readCsv(text.replace(/^\uFEFF/, ''))
  if (typeof table === 'string') return { kind: 'unread', told: table }
  if (table.rows.length > MOST_PASTED.rows) return { kind: 'too-many', rows: table.rows.length }
  const rows = readRows(table, { records, mapping, fills, makesIssues: false })
  if (rows.faults.length > 0) return { kind: 'read', table, rows, made: null }
  const made = makeRecords(rows.drafts, { records, language, ...(checkBody ? { checkBody } : {}) })
  return { kind: 'read', table, rows, made }
}

/** Whether any row brings a text below the fields, which needs a reader of its own. */
export function hasBodies(pasted: Pasted): boolean {
  return pasted.kind === 'read' && pasted.rows.drafts.some(({ body }) => body !== '')
}

/** The rows that are right, as something to be handed over; null where there is none. */
export function proposalOf({ files, kept }: MadeRecords): Proposal | null {
  const records = new Map<string, AnyRecord>(
    kept.flatMap(({ record, source }) => [record, ...(source ? [source] : [])].map((one) => [one.file, one])),
  )
  const composed = files.map(({ file, text }): Composed => ({
    file,
    text,
    problems: [],
    record: records.get(file) ?? null,
    changes: null,
  }))
  const last = composed.at(-1)
  return last ? { record: last, files: composed, problems: [], listing: null, isReady: true } : null
}

/** The rows that are left, to be pasted into a spreadsheet and mended there. */
export function leftRowsOf(table: Table, { left, problems }: MadeRecords): string {
  return leftTable(table, left, problems, '\t').replace(/^\uFEFF/, '')
}

/** A column that is empty in rows that need it, for which one value may hold for all. */
export type Fillable = { readonly name: string; readonly shape: FieldShape }

/** The columns that are missing, and those for which somebody has given a value already: always in the same order. */
export function fillableOf(pasted: Pasted, fills: ReadonlyMap<string, string>): Fillable[] {
  const problems = pasted.kind === 'read' ? (pasted.made?.problems ?? []) : []
  const missing = problems.flatMap(({ isMissing, column }) => (isMissing ? [column] : []))
  const names = new Set([...fills.keys(), ...missing])
  return TABLE_COLUMNS.filter(({ name }) => names.has(name) && mayBeFilled(name))
}
