import type { Scanned, ScannedWord } from './scanned-word.ts'
import { monthNamed } from './month-names.ts'

/**
 * The dates in a folded text, in whatever form they are written: `24 Nov 2024`, `November 24th, 2024`, `24.11.2024`,
 * `2024-11-24`, `24 ноября 2024`, `2024年11月24日`. As terms: `@2024-11-24`, and for whoever asks for less `@2024-11`
 * and `@11-24`.
 */
export function datesIn(words: readonly ScannedWord[], folded: string): Scanned[] {
  return words.flatMap((_, at) => {
    const date = dateAt(words, at, folded)
    if (!date) return []
    const place = { at: words[at]!.at, end: words[at + date.length - 1]!.end }
    return [...new Set(date.readings.flatMap(dateTerms))].map((word) => ({ word, ...place }))
  })
}

/** The date that begins at a place among words, and how many of them it takes. */
export function dateAt(words: readonly ScannedWord[], at: number, folded: string): WrittenDate | undefined {
  for (const form of FORMS) {
    const found = form(words, at, folded)
    if (found) return found
  }
  return undefined
}

/** What a date is found by, the most telling first. */
export function dateTerms({ year, month, day }: DateReading): string[] {
  const inYear = month === undefined ? '' : `${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  if (year === undefined) return [`@${inYear}`]
  if (day === undefined) return [`@${year}-${inYear}`]
  return [`@${year}-${inYear}`, `@${year}-${two(month!)}`, `@${inYear}`]
}

type Form = (words: readonly ScannedWord[], at: number, folded: string) => WrittenDate | undefined

/** `24 Nov 2024`, `24th of November`, `24. November 2024`, `24 de noviembre de 2024`. */
const dayMonthYear: Form = (words, at) => {
  const day = dayIn(words[at])
  if (day === undefined) return undefined
  let next = at + 1
  if (/^(?:of|de|den)$/.test(words[next]?.word ?? '')) next++
  const month = monthIn(words[next])
  if (month === undefined) return undefined
  return withYear(words, next + 1, at, { day, month })
}

/** `November 24, 2024`, `Nov 24`, `November 2024`, `Nov '24`. */
const monthDayYear: Form = (words, at, folded) => {
  const month = monthIn(words[at])
  if (month === undefined) return undefined
  const next = words[at + 1]
  if (next && /['’]/.test(folded[next.at - 1]!)) {
    const year = shortYearIn(next)
    if (year !== undefined) return { readings: [{ year, month }], length: 2 }
  }
  const day = dayIn(next)
  if (day !== undefined) return withYear(words, at + 2, at, { day, month })
  const dated = withYear(words, at + 1, at, { month })
  return dated.readings[0]!.year === undefined ? undefined : dated
}

/** `2024-11-24`, `2024/11`, `2024. 11. 24`, `2024年11月24日`, `2024 November 24`. */
const yearMonthDay: Form = (words, at, folded) => {
  const year = yearIn(words[at])
  if (year === undefined) return undefined
  const named = /^\s$/.test(folded.slice(words[at]!.end, words[at + 1]?.at)) ? monthIn(words[at + 1]) : undefined
  if (named !== undefined) {
    const day = dayIn(words[at + 2])
    return {
      readings: [{ year, month: named, ...(day === undefined ? {} : { day }) }],
      length: day === undefined ? 2 : 3,
    }
  }
  const [mark, next] = markAfter(words, at, folded, 'year')
  const month = mark === undefined ? undefined : numberIn(words[next], 12)
  if (month === undefined) return undefined
  const [same, last] = markAfter(words, next, folded, 'month')
  const day = same === undefined || (mark !== same && mark !== '') ? undefined : numberIn(words[last], 31)
  if (day === undefined) {
    return { readings: [{ year, month }], length: next - at + 1 }
  }
  return { readings: [{ year, month, day }], length: last - at + 1 + (words[last + 1]?.word === '日' ? 1 : 0) }
}

/** `24.11.2024`, `24.11.24`, `24/11/2024`, `11/24/2024`; where both are possible, both are meant. `11/2024` is a month. */
const numbers: Form = (words, at, folded) => {
  const [mark, next] = markAfter(words, at, folded, 'number')
  const first = numberIn(words[at], 31)
  if (mark === undefined || first === undefined) return undefined
  const asYear = yearIn(words[next])
  if (asYear !== undefined)
    return first > 12 || mark === '-' ? undefined : { readings: [{ year: asYear, month: first }], length: 2 }
  const second = numberIn(words[next], 31)
  const [same, last] = markAfter(words, next, folded, 'number')
  const year = shortYearIn(words[last])
  if (second === undefined || same !== mark || year === undefined) return undefined
  const readings = [
    ...(second <= 12 ? [{ year, month: second, day: first }] : []),
    ...(first <= 12 && mark !== '.' && first !== second ? [{ year, month: first, day: second }] : []),
  ]
  return readings.length > 0 ? { readings, length: 3 } : undefined
}

const FORMS = [yearMonthDay, numbers, dayMonthYear, monthDayYear]

function withYear(words: readonly ScannedWord[], next: number, at: number, read: DateReading): WrittenDate {
  const after = /^(?:of|de)$/.test(words[next]?.word ?? '') ? next + 1 : next
  const year = yearIn(words[after])
  if (year === undefined) return { readings: [read], length: next - at }
  return { readings: [{ ...read, year }], length: after - at + 1 }
}

/** What stands between the parts of a date in figures, and where the next part is; undefined if it is no date's mark. */
function markAfter(words: readonly ScannedWord[], at: number, folded: string, part: 'year' | 'month' | 'number') {
  const next = words[at + 1]
  if (!words[at] || !next) return [undefined, at + 1] as const
  if (part !== 'number' && next.word === (part === 'year' ? '年' : '月')) return ['', at + 2] as const
  const between = folded.slice(words[at].end, next.at)
  const mark = /^(?:-|\/|\.\s?)$/.test(between) ? between.charAt(0) : undefined
  return [mark, at + 1] as const
}

function dayIn(word: ScannedWord | undefined): number | undefined {
  return numberIn(word, 31)
}

function numberIn(word: ScannedWord | undefined, most: number): number | undefined {
  if (word?.kind !== 'figure' || !/^\d{1,2}$/.test(word.word)) return undefined
  const number = Number(word.word)
  return number >= 1 && number <= most ? number : undefined
}

function yearIn(word: ScannedWord | undefined): string | undefined {
  return word?.kind === 'figure' && /^[12]\d{3}$/.test(word.word) ? word.word : undefined
}

/** `24.11.24`: what is asked for and talked about is of this century. */
function shortYearIn(word: ScannedWord | undefined): string | undefined {
  return word?.kind === 'figure' && /^\d\d$/.test(word.word) ? `20${word.word}` : yearIn(word)
}

function monthIn(word: ScannedWord | undefined): number | undefined {
  return word?.kind === 'word' ? monthNamed(word.word) : undefined
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

export type DateReading = { readonly year?: string; readonly month?: number; readonly day?: number }

export type WrittenDate = {
  /** More than one where it may be read in two ways. */
  readonly readings: readonly DateReading[]
  /** How many words it takes. */
  readonly length: number
}
