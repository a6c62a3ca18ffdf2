import { CODE, POINTER, field } from './field.ts'
import type { ComparisonId } from './ids.ts'
import type { RecordType } from './kinds.ts'
import { day, z } from './schema.ts'

/** Why a record had to go. */
export const REMOVAL_REASONS = ['on-request', 'duplicate', 'error', 'legal'] as const

/** Of what is gone nothing is searched, sent or compared. */
const GONE = { weight: 'apart', search: 'none', isSentAsOf: false, shown: 'placed' } as const

/** An id as records name each other, or with the folder of its kind before it: `north`, `border/2025-06-02-north`, `claims/oil`. */
const SEE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/

/**
 * What stays of a record that had to go: `removed/<kind>/<id>.md`. Its address says that it was removed and why, and never what
 * it said; so there is no field for words, and no text below the fields.
 */
export const removalSchema = z.strictObject({
  /** When it was removed. */
  on: field(day, { ...CODE, ...GONE }),
  /** Why it had to go. */
  reason: field(z.enum(REMOVAL_REASONS), { ...CODE, ...GONE }),
  /** The record to read instead: of the same kind by its id, of another with the folder of its kind before it. */
  see: field(
    z
      .string()
      .regex(SEE, { error: 'expected the id of a record, of another kind with its folder and a slash before it' })
      .optional(),
    { ...POINTER, ...GONE },
  ),
})

/** A record that was removed: what it was, which its path says, and why it went. */
export type Removal = z.infer<typeof removalSchema> & {
  /** Which kind of record it was. */
  readonly kind: RecordType
  readonly id: string
  readonly comparison: ComparisonId
  /** Its path below the content folder, with forward slashes. */
  readonly file: string
}
