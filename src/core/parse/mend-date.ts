import { isDay, isPartialDate, lastDay, type PartialDate } from '../model/date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * What to do about a text that was meant as a date: the date that it names, if there is one, or how dates are written.
 *
 * @param isWhole whether nothing less than a full day will do
 */
export function mendDate(value: string, isWhole: boolean): string {
  const [, month = '', day] = /^(\d{4}-\d{2})-(\d{2})$/.exec(value) ?? []
  if (isPartialDate(month) && !isDay(value) && Number(day) > 0) {
    return `This month has ${lastDay(month).slice(-2)} days: look for the right one${isWhole ? '' : `, or write ${month} if only the month is known`}.`
  }
  const meant = meantDates(value, isWhole)
  const less = isWhole ? '' : '; or 2025-06 or 2025 where no more is known'
  if (meant.length === 0) return `Write year, month and day in figures, such as 2025-06-02${less}.`
  return meant.length === 1 ? `Write ${meant[0]}.` : `Write ${meant.join(' or ')}, whichever is meant.`
}

/** The one date that a text can mean, as it stands in a file, with quotation marks or without; null where it may mean several. */
export function meantDate(value: string, isWhole: boolean): PartialDate | null {
  const [meant, ...others] = meantDates(value.replace(/^["'“”]|["'“”]$/g, ''), isWhole)
  return meant !== undefined && others.length === 0 ? meant : null
}

function meantDates(value: string, isWhole: boolean): PartialDate[] {
  return [...new Set(readings(value))].filter((date) => !isWhole || isDay(date))
}

/** The dates that a text may mean, in the ways in which people write them. Two, where day and month cannot be told apart. */
function readings(value: string): PartialDate[] {
  const text = value.trim().toLowerCase()
  const [, ofYear, ofMonth, ofDay] = /^([12]\d{3})(\d{2})(\d{2})$/.exec(text) ?? []
  if (ofYear) return valid([date(ofYear, ofMonth, ofDay)])
  const [, alone, behind] = /^(\d{1,2})\s?[./-]\s?([12]\d{3})$/.exec(text) ?? []
  if (behind) return valid([date(behind, alone)])
  const [, year, first, second] = /^(\d{4})\D{1,2}(\d{1,2})(?:\D{1,2}(\d{1,2}))?(?:\D.*)?$/.exec(text) ?? []
  if (year && second) return valid([date(year, first, second), date(year, second, first)]).slice(0, 1)
  if (year) return valid([date(year, first)])
  const [, one, sign, two, at] = /^(\d{1,2})(\D{1,2})(\d{1,2})\D{1,2}(\d{4})$/.exec(text) ?? []
  // With points it is the day that comes first; with strokes it depends on the country.
  if (at) return valid([date(at, two, one), ...(sign === '.' ? [] : [date(at, one, two)])])
  const name = MONTHS.findIndex((month) => new RegExp(`(?:^|[^a-z])${month}`).test(text)) + 1
  const [, ofName] = /(?:^|\D)(\d{4})$/.exec(text) ?? []
  if (name === 0 || !ofName) return []
  const [, day] = /(?:^|\D)(\d{1,2})(?:\D|$)/.exec(text) ?? []
  return valid([day ? date(ofName, String(name), day) : date(ofName, String(name))])
}

function date(year: string, month = '', day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

function valid(dates: readonly string[]): PartialDate[] {
  return dates.filter(isPartialDate)
}
