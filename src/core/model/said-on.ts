import type { PartyId } from './ids.ts'
import { countsOn, type Day, type PartialDate } from './date.ts'

type Said = { readonly said?: PartialDate; readonly said_between?: readonly [PartialDate, PartialDate] }

/** For what has neither, which its schema refuses: before every date. */
const NO_DATE: PartialDate = '0000'

/** When a position was said, as precisely as it is known: its date, or the end of the span in which it was said. */
export function saidOn(position: Said): PartialDate {
  return position.said ?? position.said_between?.[1] ?? NO_DATE
}

/**
 * The day from which a position counts: the last day on which it may have been said, so that a table as of a day never
 * shows what may not have been said yet.
 *
 * @param coversUntil the comparison's `covers_until`; see `countsOn`
 */
export function countsFrom(position: Said, coversUntil: Day): Day {
  return countsOn(saidOn(position), coversUntil)
}

/** The parties that said a position: its own first, then those it was said together with. Each has it in its cell. */
export function partiesOf({ party, with: others }: Joint): PartyId[] {
  return [party, ...others.filter((one, at) => one !== party && others.indexOf(one) === at)]
}

type Joint = { readonly party: PartyId; readonly with: readonly PartyId[] }

/** When something was said: on a date, as precisely as that is known, or within a span of which no more is known. */
export type SaidTime =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'span'; readonly from: PartialDate; readonly to: PartialDate }

/** The time of a record as it is to be shown. */
export function saidTime(position: Said): SaidTime {
  const { said, said_between: between } = position
  if (said !== undefined || !between) return { kind: 'date', date: said ?? NO_DATE }
  return { kind: 'span', from: between[0], to: between[1] }
}

/** The date that stands for it where only one can. */
export function dateOf(time: SaidTime): PartialDate {
  return time.kind === 'date' ? time.date : time.to
}
