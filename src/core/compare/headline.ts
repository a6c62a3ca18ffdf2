import { TIER } from '../model/authority.ts'
import { compareText } from '../model/compare-text.ts'
import type { Day } from '../model/date.ts'
import type { Position } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'

/** The position that a cell shows first, or null where there is none. Takes the standing positions of one cell. */
export function headline(standing: readonly Position[], coversUntil: Day): Position | null {
  return byPrecedence(standing, coversUntil)[0] ?? null
}

/** Positions of one cell from the headline down. The order they come in makes no difference. */
export function byPrecedence(positions: readonly Position[], coversUntil: Day): Position[] {
  return [...positions].sort((a, b) => comparePrecedence(a, b, coversUntil))
}

/**
 * Which of two positions comes first: the higher tier of authority, then the later; on one day a document before a
 * principal, then by id ("Headline"). Two different positions never weigh the same.
 */
export function comparePrecedence(a: Position, b: Position, coversUntil: Day): number {
  return (
    compareWeight(a, b, coversUntil) ||
    Number(b.authority === 'document') - Number(a.authority === 'document') ||
    compareText(a.id, b.id)
  )
}

/** As `comparePrecedence`, but zero for two positions of one tier and one day: equal voices. */
export function compareWeight(a: Position, b: Position, coversUntil: Day): number {
  return TIER[b.authority] - TIER[a.authority] || compareText(countsFrom(b, coversUntil), countsFrom(a, coversUntil))
}
