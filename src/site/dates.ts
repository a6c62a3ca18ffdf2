import { precisionOf, type PartialDate } from '#core/model/date.ts'
import type { SaidTime } from '#core/model/said-on.ts'
import { publisherLanguage } from './language.ts'
import { interfaceLocale, MONTHS } from './locale.ts'

/**
 * Dates in the interface's language, as precise as they are known: "2 Jun 2025", "Jun 2025", "2025". Put together here
 * and not by `Intl`, whose month names and spaces differ between versions: the same records give the same bytes with any
 * Node, and what a browser writes as of another day is what a build writes.
 */
export function formatDate(date: PartialDate): string {
  const { year, month, day } = partsOf(date)
  return [day, month, year].filter(Boolean).join(' ')
}

/** A span of dates, without saying a month or year twice: "29 – 30 Mar 2022"; one date if both are the same. */
export function formatSpan(from: PartialDate, to: PartialDate): string {
  if (from === to) return formatDate(from)
  const [start, end] = [partsOf(from), partsOf(to)]
  const sameYear = precisionOf(from) === precisionOf(to) && start.year === end.year
  const sameMonth = sameYear && start.day !== undefined && start.month === end.month
  const before = [start.day, sameMonth ? undefined : start.month, sameYear ? undefined : start.year]
  return `${before.filter(Boolean).join(' ')} – ${formatDate(to)}`
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

function partsOf(date: PartialDate) {
  const [year = '', month, day] = date.split('-')
  return {
    year,
    month: month && MONTHS[Number(month) - 1],
    day: day && String(Number(day)),
  }
}

const LISTS = {
  publisher: new Intl.ListFormat(listLocale(), { type: 'conjunction' }),
  interface: new Intl.ListFormat(interfaceLocale, { type: 'conjunction' }),
}

/** Both in the same language are joined in the same way, whatever the region. */
function listLocale(): string {
  return interfaceLocale.startsWith(`${publisherLanguage}-`) ? interfaceLocale : publisherLanguage
}
