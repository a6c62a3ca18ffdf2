import { firstDay, precisionOf, type PartialDate } from '#core/model/date.ts'
import { publisherLanguage } from './language.ts'
import { interfaceLocale } from './locale.ts'

/**
 * Dates in the interface's language, as precise as they are known: "2 Jun 2025", "Jun 2025", "2025". The locale is fixed
 * and the time zone is UTC, so that a build gives the same bytes everywhere.
 */
export function formatDate(date: PartialDate): string {
  return FORMATS[precisionOf(date)].format(new Date(`${firstDay(date)}T00:00:00Z`))
}

/** A span of dates, without saying a month or year twice: "29–30 Mar 2022"; one date if both are the same. */
export function formatSpan(from: PartialDate, to: PartialDate): string {
  const [start, end] = [formatDate(from), formatDate(to)]
  if (start === end) return start
  if (precisionOf(from) !== precisionOf(to)) return `${start} – ${end}`
  const [first, last] = [from, to].map((date) => new Date(`${firstDay(date)}T00:00:00Z`))
  return FORMATS[precisionOf(from)].formatRange(first!, last!)
}

/**
 * A list of the publisher's words, joined as their language joins lists: "Russia, Ukraine and United States". A list
 * within a sentence of the interface is joined in the language of that sentence.
 */
export function formatList(items: readonly string[], within: 'publisher' | 'interface' = 'publisher'): string {
  return LISTS[within].format(items)
}

const FORMATS = {
  day: new Intl.DateTimeFormat(interfaceLocale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(interfaceLocale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat(interfaceLocale, { year: 'numeric', timeZone: 'UTC' }),
}

const LISTS = {
  publisher: new Intl.ListFormat(listLocale(), { type: 'conjunction' }),
  interface: new Intl.ListFormat(interfaceLocale, { type: 'conjunction' }),
}

/** Both in the same language are joined in the same way, whatever the region. */
function listLocale(): string {
  return interfaceLocale.startsWith(`${publisherLanguage}-`) ? interfaceLocale : publisherLanguage
}
