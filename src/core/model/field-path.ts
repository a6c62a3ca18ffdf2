import type { Location } from './problem.ts'

/** The way to a field of a record: `['quote', 'text']`, `['responses', 0, 'by']`; empty for the record as a whole. */
export type FieldPath = readonly (string | number)[]

/**
 * Where a field stands in its author's file: its value, or its key with `atKey`. A field that is not there gives the
 * nearest one around it that is. Worked out only when asked for, since most records have no problem.
 */
export type Locate = (path: FieldPath, atKey?: boolean) => Location
