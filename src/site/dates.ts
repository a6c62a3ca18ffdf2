import { precisionOf, type PartialDate } from '#core/model/date.ts'
import type { SaidTime } from '#core/model/said-on.ts'
import { publisherLanguage } from './language.ts'
import { dateWords as words } from './date-words.ts'
import { interfaceLocale } from './locale.ts'

/**
 * Dates in the interface's language, as precise as they are known: "2 Jun 2025", "Jun 2025", "2025". Put together here
 * and not by `Intl`, whose month names and spaces differ between versions: the same records give the same bytes with any
 * Node, and what a browser writes as of another day is what a build writes.
 */
export function formatDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  if (!isMonth(month)) return year
  return day === undefined
    ? words.month(words.monthsAlone[month], year)
    : words.day(String(Number(day)), words.months[month], year)
}

/** A span of dates, without saying a month or year twice: "29 – 30 Mar 2022"; one date if both are the same. */
export function formatSpan(from: PartialDate, to: PartialDate): string {
  return from === to ? formatDate(from) : words.span(beginning(from, to), formatDate(to))
}

/** The first date of a span, without what the last says as well. */
function beginning(from: PartialDate, to: PartialDate): string {
  const [year, month, day] = from.split('-')
  const [otherYear, otherMonth] = to.split('-')
  if (precisionOf(from) !== precisionOf(to) || year !== otherYear || !isMonth(month)) return formatDate(from)
  if (day === undefined) return words.monthsAlone[month]
  const short = String(Number(day))
  return month === otherMonth ? words.dayInMonth(short) : words.dayInYear(short, words.months[month])
}

/** When something was said, in words: its date, or the span of which no more is known. */
export function formatSaid(time: SaidTime): string {
  return time.kind === 'span' ? formatSpan(time.from, time.to) : formatDate(time.date)
}

/**
 * A list in words: "Russia, Ukraine and United States". Joined in the publisher's language, in which names are, or in that
 * of the interface where the items are its words or numbers.
 */
export function formatList(items: readonly string[], within: 'publisher' | 'interface' = 'publisher'): string {
  return LISTS[within].format(items)
}

function isMonth(month: string | undefined): month is keyof typeof words.months {
  return month !== undefined && month in words.months
}

const LISTS = {
  publisher: new Intl.ListFormat(listLocale(), { type: 'conjunction' }),
  interface: new Intl.ListFormat(interfaceLocale, { type: 'conjunction' }),
}

/** Both in the same language are joined in the same way, whatever the region. */
function listLocale(): string {
  return interfaceLocale.startsWith(`${publisherLanguage}-`) ? interfaceLocale : publisherLanguage
}
