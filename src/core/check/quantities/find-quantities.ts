import type { NumberWords } from './english-numbers.ts'
import { readNumbers, type ReadNumber } from './read-numbers.ts'
import { LOOSE, MONEY_BEFORE, MONTH, PART, type Unit } from './units.ts'

/** A number of a text, or a range of two, with what it counts where that is one of the units that can be told apart. */
export type Quantity = {
  /** As it stands in the text. */
  readonly text: string
  /** The lower end: every number that it can mean. */
  readonly from: readonly number[]
  /** The upper end; that of a single number is the same. */
  readonly to: readonly number[]
  readonly isRange: boolean
  readonly unit: Unit | null
  /** Whether it is written in words alone, without a scale: `two` in "two conditions". */
  readonly isPlainWord: boolean
  /** Where it begins in the text. */
  readonly at: number
  /** The two numbers of a part such as "three out of four". */
  readonly of?: readonly Quantity[]
}

/** The quantities of a text in their order. Years and days are numbers like others; months have their name or number. */
export function findQuantities(text: string, words: NumberWords): Quantity[] {
  const numbers = readNumbers(text, words)
  const found: Quantity[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]
    const next = numbers[at + 1]
    if (!number) continue
    const both = next && (rangeAt(text, number, next, words) ?? ratioAt(text, number, next, words))
    if (both) {
      found.push(both)
      at += 1
    } else found.push(singleOf(text, number, words))
  }
  const named = [...monthsIn(text, words), ...looseIn(text, words)].filter(
    ({ at }) => !numbers.some((number) => number.at <= at && at < number.end),
  )
  return [...found, ...named].sort((a, b) => a.at - b.at)
}

function rangeAt(text: string, start: ReadNumber, next: ReadNumber, words: NumberWords): Quantity | null {
  const years = yearsAt(text, start, next)
  if (years !== null) {
    const one = { ...spanOf(text, { at: start.at, end: next.end }), from: start.values, to: [years] }
    return { ...one, isRange: true, unit: null, isPlainWord: false }
  }
  return isRange(text, start, next, words) ? rangeOf(text, start, next, words) : null
}

/** The later year of "2024/25"; a hyphen before a number up to twelve rather stands before a month. */
function yearsAt(text: string, start: ReadNumber, next: ReadNumber): number | null {
  const [, first = '', mark = '', second = ''] =
    /^((?:19|20)\d\d)([/–-])(\d\d)(?![\d-])/.exec(text.slice(start.at, next.end + 1)) ?? []
  const year = Number(first.slice(0, 2) + second)
  return first !== '' && year > Number(first) && (mark === '/' || Number(second) > 12) ? year : null
}

function isRange(text: string, start: ReadNumber, next: ReadNumber, { to, or, between }: NumberWords): boolean {
  const { at, end } = start
  // What does not rise is a date (2025-06-02) or a score.
  if (Math.min(...start.values) >= Math.max(...next.values)) return false
  const middle = text.slice(end, next.at).replace(/[$€£₽₴₹]|\b(?:USD|EUR|GBP)\b|%|\bper ?cent\b/gi, '')
  const isNext = (next.values[0] ?? 0) - (start.values[0] ?? 0) === 1
  const before = text.slice(0, at).replace(/[$€£₽₴₹]\s*$/, '')
  return to.test(middle) || (isNext && or.test(middle)) || (/^\s*and\s*$/i.test(middle) && between.test(before))
}

/** "Three out of four", "3/4 of": a part of one. "Nine in 2024" and "one in five years" are none. */
function ratioAt(text: string, start: ReadNumber, next: ReadNumber, words: NumberWords): Quantity | null {
  const [over, under] = [start.values[0] ?? 0, next.values[0] ?? 0]
  if (over >= under || over === 0 || start.isScaled || next.isScaled) return null
  const middle = text.slice(start.end, next.at)
  const rest = text.slice(next.end)
  const isIn = words.in.test(middle) && under <= 10 && unitOf(text, next, words).unit === null
  const isOver = middle === '/' && words.of.test(rest)
  if (!isIn && !isOver && !words.outOf.test(middle)) return null
  return {
    ...spanOf(text, { at: start.at, end: next.end }),
    ...{ from: [over / under], to: [over / under], isRange: false, unit: PART, isPlainWord: false },
    of: [singleOf(text, start, words), singleOf(text, next, words)],
  }
}

function singleOf(text: string, number: ReadNumber, words: NumberWords): Quantity {
  const unit = unitOf(text, number, words)
  const { values, isWord, isScaled, isPart } = number
  const isMonth = /\d{4}-$/.test(text.slice(0, number.at)) && /^\d\d(?!\d)/.test(text.slice(number.at))
  const counted = isMonth ? MONTH : (unit.unit ?? (isPart ? PART : null))
  const isPlainWord = isWord && !isScaled
  return { ...spanOf(text, unit), from: values, to: values, isRange: false, unit: counted, isPlainWord }
}

/** In "30 to 50 billion" the scale of the end is that of the beginning too; a unit may stand at either. */
function rangeOf(text: string, start: ReadNumber, end: ReadNumber, words: NumberWords): Quantity {
  const shared = start.isScaled ? 1 : end.scale
  const [first, last] = [unitOf(text, start, words), unitOf(text, end, words)]
  return {
    ...spanOf(text, { at: first.at, end: last.end }),
    from: start.values.map((value) => value * shared),
    to: end.values,
    isRange: true,
    unit: last.unit ?? first.unit,
    isPlainWord: false,
  }
}

function spanOf(text: string, { at, end }: { at: number; end: number }): Pick<Quantity, 'text' | 'at'> {
  return { text: text.slice(at, end), at }
}

/** The unit of a number, and the span of both together. */
function unitOf(text: string, { at, end, isPart }: ReadNumber, { units, articles }: NumberWords) {
  // "Half a year"; elsewhere "a year" is how often.
  const [led = '', article = ''] = (isPart && /^\s+(\p{L}+)(?=\s)/u.exec(text.slice(end))) || []
  const from = articles.has(article.toLowerCase()) ? end + led.length : end
  for (const [pattern, unit] of units) {
    const behind = pattern.exec(text.slice(from))
    if (behind) return { unit, at, end: from + behind[0].length }
  }
  for (const [pattern, unit] of MONEY_BEFORE) {
    const before = pattern.exec(text.slice(0, at))
    if (before) return { unit, at: before.index, end }
  }
  return { unit: null, at, end }
}

/** The names of months as dates have them. Those that are words as well count beside a number or a word of time only. */
function monthsIn(text: string, { months }: NumberWords): Quantity[] {
  const names = months.flatMap((name) => (name.length > 3 ? [name, name.slice(0, 3), name.slice(0, 4)] : [name]))
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${[...new Set(names)].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
    'gu',
  )
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index }): Quantity[] => {
    const isSure = months.includes(name) && !/^(?:May|March)$/.test(name)
    const isDated = /^\.?,?\s*\d/.test(text.slice(index + name.length)) || DATED.test(text.slice(0, index))
    if (!isSure && !isDated) return []
    const number = [months.findIndex((month) => month.startsWith(name)) + 1]
    return [{ text: name, at: index, from: number, to: number, isRange: false, unit: MONTH, isPlainWord: true }]
  })
}

const DATED =
  /(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:in|by|until|till|since|from|before|after|early|late|mid|of|end))[\s-]+$/i

/** "Hundreds of thousands": so many of them that nobody counts. */
function looseIn(text: string, { scales }: NumberWords): Quantity[] {
  const plurals = ['tens', ...[...scales.keys()].filter((word) => word.length > 4 && word.endsWith('s'))].join('|')
  const pattern = new RegExp(`\\b(?:${plurals})(?:\\s+of\\s+(?:${plurals}))*\\b`, 'giu')
  return [...text.matchAll(pattern)].map(({ 0: found, index }): Quantity => {
    const factors = found.split(/\s+of\s+/i).map((word) => scales.get(word.toLowerCase()) ?? 10)
    const size = [factors.reduce((product, factor) => product * factor, 1)]
    return { text: found, at: index, from: size, to: size, isRange: false, unit: LOOSE, isPlainWord: true }
  })
}
