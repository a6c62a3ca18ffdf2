import { addDays, isDay, isPartialDate, lastDay, type PartialDate } from '../model/date.ts'

/** Whole words: "maybe" is no month, nor is "Q1". */
const MONTHS = [
  ...[/^jan(?:uary?)?$/, /^feb(?:ruary?)?$/, /^(?:mar(?:ch)?|märz)$/, /^apr(?:il)?$/, /^ma[yi]$/, /^jun[ei]?$/],
  ...[/^jul[yi]?$/, /^aug(?:ust)?$/, /^sept?(?:ember)?$/, /^o[ck]t(?:ober)?$/, /^nov(?:ember)?$/, /^de[cz](?:ember)?$/],
]

/** What may stand between the numbers of a date. */
const BETWEEN = String.raw`\s?[./\u2010-\u2015-]\s?|\s`

/** The time that programs write behind a day. */
const TIME = /[t\s]\s?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m)?(z|[+-]\d{2}:?\d{2})?$/

/**
 * What to do about a text that was meant as a date: the date that it names, if there is one, or how dates are written.
 *
 * @param isWhole whether nothing less than a full day will do
 * @param isOptional whether the field may be left out
 */
export function mendDate(value: string, isWhole: boolean, isOptional = false): string {
  const [, month = '', day = ''] =
    /^(\d{4}-\d{2})-(\d{2})$/.exec(value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')) ?? []
  if (isPartialDate(month) && !isDay(`${month}-${day}`) && Number(day) > 0) {
    return `This month has ${lastDay(month).slice(-2)} days: look for the right one${isWhole ? '' : `, or write ${month} if only the month is known`}.`
  }
  if (isSpan(value)) return SPAN
  const meant = meantDates(value, isWhole)
  if (meant.length === 0) return inFigures(value, isWhole, isOptional)
  return meant.length === 1 ? `Write ${meant[0]}.` : `Write ${meant.join(' or ')}, whichever is meant.`
}

function inFigures(value: string, isWhole: boolean, isOptional: boolean): string {
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$|^\d{2}-\d{2}-\d{2}$/.test(value)) {
    return 'Write the year in four figures, then month and day, such as 2025-06-02.'
  }
  const said = 'Write year, month and day in figures, such as 2025-06-02'
  if (!isWhole) return `${said}; or 2025-06 or 2025 where no more is known.`
  const known = isPartialDate(value) ? value : readings(value)[0]
  if (known === undefined) return `${said}.`
  return `${said}: ${known} alone does not do here${isOptional ? ', so leave the field out where no more is known' : ''}.`
}

const SPAN =
  'Write one date. Of what happened in between two, said_between: or published_between: takes both, as [2025-06-02, 2025-06-05].'

/** Two dates, or two days or months of one year. */
function isSpan(value: string): boolean {
  const [from = '', to = '', ...more] = value
    .toLowerCase()
    .split(/\s*(?:\.\.+|\/(?=\d{4})|[\u2012-\u2015])\s*|\s+(?:to|until|and|-)\s+/)
  if (to === '' || more.length > 0 || readings(value).length > 0) return false
  const [, month = ''] = /(\p{L}+\.?,?\s+\d{4})$/u.exec(to) ?? []
  return (
    readings(to).length > 0 &&
    [from, `${from} ${to.slice(-4)}`, `${from} ${month}`].some((one) => isPartialDate(one) || readings(one).length > 0)
  )
}

/** The one date that a text can mean, as it stands in a file, with quotation marks or without; null where it may mean several. */
export function meantDate(value: string, isWhole: boolean): PartialDate | null {
  const bare = value.replace(/^["'“”]|["'“”]$/g, '')
  const [meant, ...others] = meantDates(bare, isWhole)
  // A thirteenth month may be a day before its month, and as well a slip of the pen.
  if (/^\s*\d{4}\D+(?:1[3-9]|[23]\d)\D+\d{1,2}\s*$/.test(bare)) return null
  return meant !== undefined && others.length === 0 ? meant : null
}

function meantDates(value: string, isWhole: boolean): PartialDate[] {
  return [...new Set(readings(value))].filter((date) => !isWhole || isDay(date))
}

/**
 * The dates that a text may mean, in the ways in which people and programs write them. Two, where day and month cannot be told
 * apart, or where a program may have moved the beginning of a day into the one before. None where the text says more than a
 * date, such as a span or "before".
 */
function readings(value: string): PartialDate[] {
  const text = plain(value)
  const time = TIME.exec(text)
  if (time) {
    const days = withoutTime(text.slice(0, time.index)).filter(isDay)
    return isMoved(time) ? days.flatMap((day) => [day, addDays(day, 1)]) : days
  }
  return withoutTime(text)
}

/** Figures of any script as ours, and what some write around them, which says nothing more. */
function plain(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (figure) => String(valueOf(figure)))
    .replace(/^(\d{4})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?$/u, (_, year: string, month: string, day?: string) =>
      [year, month, ...(day === undefined ? [] : [day])].join('-'),
    )
    .trim()
    .toLowerCase()
    .replace(/(?<=\d)[.,;]$/, '')
    .replace(/^(\d{4}-\d{2}-\d{2})(?:z|[+-]\d{2}:\d{2})$/, '$1')
}

/** Figures stand one after the other in Unicode, from nought on. */
function valueOf(figure: string): number {
  const code = figure.codePointAt(0) ?? 0
  let nought = code
  while (code - nought < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(nought - 1))) nought--
  return code - nought
}

/** Midnight east of Greenwich is still the evening before in UTC. */
function isMoved([, hour = '', minute = '', zone = '']: RegExpExecArray): boolean {
  return zone === 'z' && Number(hour) >= 12 && ['00', '15', '30', '45'].includes(minute)
}

function withoutTime(text: string): PartialDate[] {
  const [, ofYear, ofMonth, ofDay] = /^([12]\d{3})(\d{2})(\d{2})$/.exec(text) ?? []
  if (ofYear) return valid([date(ofYear, ofMonth, ofDay)])
  const [, alone, behind] = /^(\d{1,2})\s?[./-]\s?([12]\d{3})$/.exec(text) ?? []
  if (behind) return valid([date(behind, alone)])
  // A day or month that is given as unknown.
  const [, known] = /^(\d{4}(?:-\d{2})??)(?:-(?:xx|uu|\?\?|00))+$/.exec(text) ?? []
  if (known) return valid([known])
  const [, year, first, second] =
    new RegExp(`^(\\d{4})(?:${BETWEEN})(\\d{1,2})(?:(?:${BETWEEN})(\\d{1,2}))?$`).exec(text) ?? []
  if (year && second) return valid([date(year, first, second), date(year, second, first)]).slice(0, 1)
  if (year) return valid([date(year, first)])
  const [, one, sign, two, at] = new RegExp(`^(\\d{1,2})(${BETWEEN})(\\d{1,2})(?:${BETWEEN})(\\d{4})$`).exec(text) ?? []
  // With points it is the day that comes first; with strokes it depends on the country.
  if (at) return valid([date(at, two, one), ...(sign?.trim() === '.' ? [] : [date(at, one, two)])])
  return named(text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/, ''))
}

/** With the name of the month, and nothing beside it. */
function named(text: string): PartialDate[] {
  const [, dayBefore, before, yearBehind] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s.-]*(?:of\s+)?)?(\p{L}+)[\s.,-]+(\d{4})$/u.exec(text) ?? []
  const [, first, dayBehind, yearLast] = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text) ?? []
  const [name, day, year] = before ? [before, dayBefore, yearBehind] : [first, dayBehind, yearLast]
  const month = MONTHS.findIndex((pattern) => pattern.test(name ?? '')) + 1
  return month === 0 || year === undefined ? [] : valid([date(year, String(month), day)])
}

function date(year: string, month = '', day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

function valid(dates: readonly string[]): PartialDate[] {
  return dates.filter(isPartialDate)
}
