import { firstDay, type Day, type PartialDate } from './date.ts'

type Said = { readonly said?: PartialDate; readonly said_between?: readonly [PartialDate, PartialDate] }

/** When a position was said, as precisely as it is known: its date, or the end of the span in which it was said. */
export function saidOn(position: Said): PartialDate {
  return position.said ?? position.said_between?.[1] ?? ''
}

/** The day from which a position counts when dates are put in order: the first day of the date it was said on. */
export function countsFrom(position: Said): Day {
  return firstDay(saidOn(position))
}
