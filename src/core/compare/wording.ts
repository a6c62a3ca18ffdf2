import type { Dataset } from '../model/dataset.ts'
import type { Position } from '../model/record.ts'

/**
 * Whose wording of a statement we have, from the nearest to the party to the farthest: its own, that of a report, that of a
 * text which it has not published itself, or another party's account of it.
 */
export const WORDINGS = ['own', 'report', 'leak', 'other-side'] as const

export type Wording = (typeof WORDINGS)[number]

/** Whose wording this is: by who reports it, and by whether the source came out against the will of whoever wrote it. */
export function wordingOf({ reported_by: by, source }: Position, { sourceById }: Dataset): Wording {
  if (by.startsWith('party:')) return 'other-side'
  if (sourceById.get(source)?.kind === 'leak') return 'leak'
  return by === 'self' ? 'own' : 'report'
}

/** How many of these statements we have in each wording. */
export function countWordings(positions: readonly Position[], dataset: Dataset): Readonly<Record<Wording, number>> {
  const found = positions.map((position) => wordingOf(position, dataset))
  const count = (wording: Wording) => found.filter((one) => one === wording).length
  return { own: count('own'), report: count('report'), leak: count('leak'), 'other-side': count('other-side') }
}
