/**
 * Dates as records give them: `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` where no more is known. All are strings in the
 * Gregorian calendar without a time zone: a statement belongs to the day on which it was made, where it was made.
 * No function here knows what day it is today; builds repeat. The types tell a date from other text and a whole day from a
 * month; that the calendar has it, `isDay` and `isPartialDate` find out where text comes in.
 */
export type Day = `${number}-${number}-${number}`
export type PartialDate = Day | `${number}-${number}` | `${number}`
export type Precision = 'day' | 'month' | 'year'

const DAY_IN_MS = 86_400_000

/** How precisely a date is known. */
export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/** The first day of the period that a date names. */
export function firstDay(date: PartialDate): Day {
  if (isWhole(date)) return date
  return isMonth(date) ? `${date}-01` : `${date}-01-01`
}

/** The last day of the period that a date names. */
export function lastDay(date: PartialDate): Day {
  if (isWhole(date)) return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  return toDay(Date.UTC(year, month, 0))
}

/**
 * The day from which something with such a date counts: the last day of its period, on which it surely has happened. A
 * period that contains the last day somebody has looked at counts by that day, since on it the thing was known.
 */
export function countsOn(date: PartialDate, coversUntil: Day): Day {
  const last = lastDay(date)
  return firstDay(date) <= coversUntil && coversUntil < last ? coversUntil : last
}

/** The day that lies `days` after (or, if negative, before) another. */
export function addDays(date: Day, days: number): Day {
  return toDay(Date.parse(date) + days * DAY_IN_MS)
}

/** Whole days from one day to a later one; negative if it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MS)
}

/** The day in UTC of a moment as RFC 3339 writes it. */
export function dayOfTime(time: string): Day {
  return toDay(Date.parse(time))
}

/** True for `YYYY-MM-DD` where the calendar has that day (`2024-02-31` it has not). */
export function isDay(value: string): value is Day {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && toDay(time) === value
}

/** True for a day of the calendar, for `YYYY-MM` with a month from 01 to 12, and for a year. */
export function isPartialDate(value: string): value is PartialDate {
  return isDay(value) || /^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)
}

function isWhole(date: PartialDate): date is Day {
  return date.length === 10
}

function isMonth(date: Exclude<PartialDate, Day>): date is `${number}-${number}` {
  return date.length === 7
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10) as Day
}
