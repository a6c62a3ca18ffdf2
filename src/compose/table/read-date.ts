import { isDay, isPartialDate, type PartialDate } from '#core/model/date.ts'
import { once } from '#core/model/once.ts'
import { foldName } from './fold-name.ts'

/** Which of two numbers before a year is the day, where nothing else tells. */
export type DateOrder = 'day-first' | 'month-first'

export type DateReading =
  | { readonly kind: 'date'; readonly date: PartialDate; readonly note?: string }
  | { readonly kind: 'span'; readonly from: PartialDate; readonly to: PartialDate }
  /** Two days are possible: the table has to say which comes first. */
  | { readonly kind: 'either'; readonly dayFirst: PartialDate; readonly monthFirst: PartialDate }
  | { readonly kind: 'none'; readonly perhaps: readonly PartialDate[] }

/** The languages in which the names of months are understood. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ru', 'uk']

/** Days as a spreadsheet counts them, from 1954 to 2064: what lies outside is more likely something else. */
const SERIAL = { least: 20_000, most: 60_000, zero: Date.UTC(1899, 11, 30) }

const DAY_IN_MS = 86_400_000

/** What a text means as a date, in the ways in which people and spreadsheets write them. Nothing is guessed. */
export function readDate(text: string, order?: DateOrder): DateReading {
  const value = text
    .trim()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/,?[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i, '')
  if (isPartialDate(value)) return { kind: 'date', date: value }
  const span = readSpan(value, order)
  if (span) return span
  return readSerial(value) ?? readFigures(value, order) ?? readNamed(value) ?? { kind: 'none', perhaps: [] }
}

function readSpan(value: string, order: DateOrder | undefined): DateReading | null {
  const [from, to, ...more] = value.split(/\s+(?:to|bis|until|-)\s+|\/(?=\d{4}-)/)
  if (from === undefined || to === undefined || more.length > 0) return null
  const [first, last] = [readDate(from, order), readDate(to, order)]
  return first.kind === 'date' && last.kind === 'date' ? { kind: 'span', from: first.date, to: last.date } : null
}

function readSerial(value: string): DateReading | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(value)) return null
  const number = Math.floor(Number(value.replace(',', '.')))
  if (number < SERIAL.least || number > SERIAL.most) return null
  const date = new Date(SERIAL.zero + number * DAY_IN_MS).toISOString().slice(0, 10)
  if (!isDay(date)) return null
  return { kind: 'date', date, note: `${value} is the number that a spreadsheet keeps for ${date}` }
}

function readFigures(value: string, order: DateOrder | undefined): DateReading | null {
  const [, year, ...rest] = /^(\d{4})(?:(\d{2})(\d{2})|[./ -]+(\d{1,2})(?:[./ -]+(\d{1,2}))?)$/.exec(value) ?? []
  if (year !== undefined) {
    const [month, day] = rest.filter(Boolean)
    return only([dateOf(year, month, day)])
  }
  const [, monthAlone, ofYear] = /^(\d{1,2})[./ -]+(\d{4})$/.exec(value) ?? []
  if (monthAlone !== undefined) return only([dateOf(ofYear, monthAlone)])
  const [, a, sign, b, at] = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/.exec(value) ?? []
  if (at === undefined) return null
  if (at.length === 2) {
    // Of which century it is, nobody can know.
    return { kind: 'none', perhaps: [dateOf(`20${at}`, b, a), dateOf(`19${at}`, b, a)].filter(isPartialDate) }
  }
  const [dayFirst, monthFirst] = [dateOf(at, b, a), dateOf(at, a, b)]
  // With points the day comes first, in every country that writes them.
  if (sign === '.') return only([dayFirst])
  if (!isPartialDate(dayFirst) || !isPartialDate(monthFirst) || dayFirst === monthFirst)
    return only([dayFirst, monthFirst])
  if (order !== undefined) return { kind: 'date', date: order === 'day-first' ? dayFirst : monthFirst }
  return { kind: 'either', dayFirst, monthFirst }
}

/** A date with the name of its month, in any order. */
function readNamed(value: string): DateReading | null {
  const words = foldName(value).split(' ')
  const named = words.flatMap((word) => monthNames().get(word) ?? [])
  const years = words.filter((word) => /^[12]\d{3}$/.test(word))
  const days = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|o|e|go)?$/.exec(word)?.[1] ?? [])
  const [month] = named
  const [year] = years
  if (month === undefined || year === undefined || named.length > 1 || years.length > 1 || days.length > 1) return null
  // What says more than a date ("before June 2024", "early in 2024") is not one.
  const isPart = (word: string) => monthNames().has(word) || weekdayNames().has(word) || BESIDE.test(word)
  if (!words.every((word) => /^\d/.test(word) || isPart(word))) return null
  return only([dateOf(year, String(month), days[0])])
}

function only(dates: readonly string[]): DateReading {
  const [date] = dates.filter(isPartialDate)
  return date === undefined ? { kind: 'none', perhaps: [] } : { kind: 'date', date }
}

function dateOf(year = '', month?: string, day?: string): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-')
}

/** The small words that stand in a date, and in no other meaning. */
const BESIDE = /^(?:the|of|st|nd|rd|th|on|de|del|di|le|er|el|il|der|den|am|dem|г|года|году|р|року|r|roku)$/

/** The names of the days of the week, whole and short. */
const weekdayNames = once(() => {
  const names = new Set<string>()
  for (const language of LANGUAGES) {
    for (let day = 1; day <= 7; day += 1) {
      for (const weekday of ['long', 'short'] as const) {
        const name = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
        for (const word of foldName(name).split(' ')) names.add(word)
      }
    }
  }
  return names
})

/** The names of the months, whole and short, as they stand alone and within a date. */
const monthNames = once(() => {
  const names = new Map<string, number>()
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month += 1) {
      const day = new Date(Date.UTC(2024, month - 1, 5))
      for (const style of ['long', 'short'] as const) {
        for (const options of [{ month: style }, { month: style, day: 'numeric' as const }]) {
          const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(day)
          const name = foldName(parts.find(({ type }) => type === 'month')?.value ?? '')
          if (name !== '' && !/\d/.test(name)) names.set(name, month)
        }
      }
    }
  }
  for (const [name, month] of [
    ['sept', 9],
    ['janner', 1],
    ['feber', 2],
    ['marz', 3],
    ['mrz', 3],
  ] as const)
    names.set(name, month)
  return names
})
