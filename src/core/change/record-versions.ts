import { factsOnTheWay } from '../model/record-fields.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import type { AnyRecord } from '../model/record.ts'
import { compareValues, type ValueChange } from './compare-values.ts'

/** What the file of a record held from a time on; null where it was no text. */
export type FileVersion = { readonly time: string; readonly text: string | null }

/** What follows from the path of a file; and what is told of the record in a place of its own. */
const APART = new Set(['type', 'id', 'comparison', 'issue', 'file', 'corrections'])

/**
 * What readers would see that changed from one version of a record to the next, field by field. Notes of contributors to each
 * other are left out.
 */
export function changesOfVersion(before: AnyRecord, after: AnyRecord): ValueChange[] {
  // The text below the fields is in no schema.
  return compareValues(seen(before), seen(after)).filter(
    ({ path }) => factsOnTheWay(RECORD_SCHEMA[after.type], path)[0]?.shown !== 'never',
  )
}

function seen(record: AnyRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !APART.has(key)))
}
