import { LONGEST_ID } from '#core/model/schema.ts'
import { UNKNOWN } from '#core/model/source.ts'
import type { AnyRecord, Source } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { checkFilledIn, type ComposedProblem } from '../compose-record.ts'
import { recordFile } from '../record-name.ts'
import type { TypedValue } from '../typed-values.ts'
import { columnOfPath } from './column-of-path.ts'
import { columnNamed } from './columns.ts'
import type { RowDraft, RowProblem, SourceRef } from './row.ts'

/** A source that comes along with a table, or what is wrong with it, for each row that names it. */
export type MadeSource = {
  readonly source: Source | null
  readonly problemsFor: (row: number) => RowProblem[]
}

type Gathered = {
  readonly comparison: string
  readonly id: string | null
  readonly values: Map<string, { readonly value: TypedValue; readonly row: number; readonly isFilled: boolean }>
  /** Rows that say something else of it than an earlier row. */
  readonly conflicts: Map<number, RowProblem[]>
}

/**
 * The sources that rows name and that are not there yet, each once, made of what its rows say of it together. Rows that say
 * two things of one source are told so.
 */
export function makeSources(
  drafts: readonly RowDraft[],
  records: readonly AnyRecord[],
): ReadonlyMap<string, MadeSource> {
  const gathered = new Map<string, Gathered>()
  for (const { comparison, source, number } of drafts) {
    if (source?.kind !== 'new' || comparison === null) continue
    const key = sourceKey(comparison, source)
    const known = gathered.get(key) ?? { comparison, id: source.id, values: new Map(), conflicts: new Map() }
    gathered.set(key, known)
    gather(known, source, number)
  }
  const naming: Naming = { taken: new Set(records.map(({ file }) => file)), counts: new Map() }
  return new Map([...gathered].map(([key, one]) => [key, make(one, naming)]))
}

/** By what two rows mean the same new source. */
export function sourceKey(comparison: string | null, source: Extract<SourceRef, { kind: 'new' }>): string {
  return `${comparison}/${source.key}`
}

function gather(
  { values, conflicts }: Gathered,
  { values: said, filled }: Extract<SourceRef, { kind: 'new' }>,
  row: number,
): void {
  for (const [column, value] of said) {
    const known = values.get(column)
    const isFilled = filled.has(column)
    // What holds for all rows gives way to what stands in one; of the rows that it fills, the first counts.
    if (!known || (known.isFilled && !isFilled)) values.set(column, { value, row, isFilled })
    // Rows may have the address with and without what follows its reader, and archives are many.
    else if (JSON.stringify(known.value) !== JSON.stringify(value) && column !== 'source_url' && !isFilled) {
      const message = `found ${JSON.stringify(value)}, but row ${known.row} has ${JSON.stringify(known.value)} for the same source; expected one`
      const problem: RowProblem = {
        ...{ row, column, severity: 'error', message, isMissing: false },
        fix: 'Make both rows the same.',
      }
      conflicts.set(row, [...(conflicts.get(row) ?? []), problem])
    }
  }
}

function make({ comparison, id, values, conflicts }: Gathered, naming: Naming): MadeSource {
  const fields = fieldsOf(values)
  const { fields: checked, problems } = checkFilledIn('source', fields, '')
  const problemsFor = (row: number) => [
    ...(conflicts.get(row) ?? []),
    ...problems.map((problem) => rowProblem(problem, row)),
  ]
  if (checked === null || problems.some(({ severity }) => severity === 'error')) return { source: null, problemsFor }
  const name = freeName(comparison, id, fields, naming)
  const file = recordFile({ type: 'source', comparison, name }, {})
  naming.taken.add(file)
  const identity = { type: 'source', id: name, comparison, file, body: '' }
  return { source: { ...checked, ...identity } as Source, problemsFor }
}

function rowProblem({ rule, path, severity, message, fix = '' }: ComposedProblem, row: number): RowProblem {
  return { row, column: columnOfPath('source', path), severity, message, fix, isMissing: rule === 'missing-field' }
}

/** The values of columns as the fields of a source. */
function fieldsOf(values: Gathered['values']): Record<string, TypedValue> {
  const fields: Record<string, TypedValue> = {}
  for (const [name, { value }] of values) {
    const [field = '', step] = columnNamed(name)?.path ?? []
    if (step === undefined) fields[field] = value
    else {
      const span = Array.isArray(fields[field]) ? [...(fields[field] as TypedValue[])] : []
      span[Number(step)] = value
      fields[field] = span
    }
  }
  const order = Object.keys(RECORD_SCHEMA.source.shape)
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}

/** The files that there are, and how far the numbers behind a name have been used up. */
type Naming = { readonly taken: Set<string>; readonly counts: Map<string, number> }

/** Its id, or a name made of its date and title: with a number where that is taken. */
function freeName(
  comparison: string,
  id: string | null,
  fields: Record<string, TypedValue>,
  { taken, counts }: Naming,
): string {
  const { published, ...others } = fields
  const named = published === UNKNOWN ? others : fields
  const suggested = recordFile({ type: 'source', comparison }, named as Record<string, string>)
  const own = suggested.slice(suggested.lastIndexOf('/') + 1, -'.md'.length)
  const base = (id ?? (own === '' ? 'source' : own)).slice(0, LONGEST_ID - 8).replace(/-+$/, '')
  const nameOf = (nth: number) => (nth === 1 ? (id ?? base) : `${base}-${nth}`)
  let nth = counts.get(base) ?? 1
  while (taken.has(recordFile({ type: 'source', comparison, name: nameOf(nth) }, {}))) nth += 1
  counts.set(base, nth)
  return nameOf(nth)
}
