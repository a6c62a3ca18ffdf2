import type { Clause } from '../model/draft.ts'

/** A figure in one line: what it is of, its bound, the figure or both ends, and the unit. */
export function amountText({ of, as, value, from, to, unit }: Clause['amounts'][number]): string {
  return `${of}: ${as} ${value ?? `${from} to ${to}`} ${unit}`
}
