import type { Day } from './date.ts'
import type { AnyRecord } from './record.ts'

/** The day of the newest correction of a record; undefined where nothing was corrected in it. Record time, not said time. */
export function correctedOn({ corrections }: Pick<AnyRecord, 'corrections'>): Day | undefined {
  return corrections.reduce<Day | undefined>(
    (newest, { on }) => (newest === undefined || newest < on ? on : newest),
    undefined,
  )
}

/** Corrections, the last first; those of one day as they stand in the record. */
export function newestFirst<Correction extends { readonly on: Day }>(corrections: readonly Correction[]): Correction[] {
  return [...corrections].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
