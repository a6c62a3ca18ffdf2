import type { PartialDate } from './date.ts'

/** That a position was taken back, and since when if anybody knows. */
export type Withdrawal =
  | { readonly kind: 'on'; readonly on: PartialDate; readonly by: readonly string[] | null }
  | { readonly kind: 'unknown-date'; readonly by: readonly string[] | null }

type Written =
  | PartialDate
  | { readonly on: PartialDate; readonly by?: readonly string[] }
  | { readonly 'unknown-date': true; readonly by?: readonly string[] }

/**
 * The withdrawal of a position however it is written, or null where there is none. `by` names the parties that took it back
 * where others who had said it with them did not; null where all of them did.
 */
export function withdrawalOf({ withdrawn }: { readonly withdrawn?: Written }): Withdrawal | null {
  if (withdrawn === undefined) return null
  if (typeof withdrawn === 'string') return { kind: 'on', on: withdrawn, by: null }
  const by = withdrawn.by ?? null
  return 'on' in withdrawn ? { kind: 'on', on: withdrawn.on, by } : { kind: 'unknown-date', by }
}

/** The date on which a position was taken back; null where it was not, or nobody knows when. */
export function withdrawnOn(position: { readonly withdrawn?: Written }): PartialDate | null {
  const withdrawal = withdrawalOf(position)
  return withdrawal?.kind === 'on' ? withdrawal.on : null
}
