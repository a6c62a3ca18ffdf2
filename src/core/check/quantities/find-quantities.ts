import { MONEY_BEFORE, type NumberWords } from './english-numbers.ts'
import { readNumbers, type ReadNumber } from './read-numbers.ts'

/** A number of a text, or a range of two, with what it counts where that is one of the units that can be told apart. */
export type Quantity = {
  /** As it stands in the text. */
  readonly text: string
  /** The lower end: every number that it can mean. */
  readonly from: readonly number[]
  /** The upper end; that of a single number is the same. */
  readonly to: readonly number[]
  readonly isRange: boolean
  readonly unit: string | null
  /** Whether it is written in words alone and counts nothing by a unit or scale: `two` in "two conditions". */
  readonly isPlainWord: boolean
  /** Where it begins in the text. */
  readonly at: number
}

/** The quantities of a text in their order. Years and days are numbers like others. */
export function findQuantities(text: string, words: NumberWords): Quantity[] {
  const numbers = readNumbers(text, words)
  const found: Quantity[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]
    const next = numbers[at + 1]
    if (!number) continue
    if (next && isRange(text, number, next, words)) {
      found.push(rangeOf(text, number, next, words))
      at += 1
    } else found.push(singleOf(text, number, words))
  }
  return found
}

function isRange(text: string, start: ReadNumber, next: ReadNumber, { to, between }: NumberWords): boolean {
  const { at, end } = start
  // What does not rise is a date (2025-06-02) or a score.
  if (Math.min(...start.values) >= Math.max(...next.values)) return false
  const middle = text.slice(end, next.at).replace(/[$€£₽₴₹]|\b(?:USD|EUR|GBP)\b|%|\bper ?cent\b/gi, '')
  const before = text.slice(0, at).replace(/[$€£₽₴₹]\s*$/, '')
  return to.test(middle) || (/^\s*and\s*$/i.test(middle) && between.test(before))
}

function singleOf(text: string, number: ReadNumber, words: NumberWords): Quantity {
  const unit = unitOf(text, number, words)
  const { values, isWord, isScaled } = number
  const isPlainWord = isWord && !isScaled && unit.name === null
  return { ...spanOf(text, unit), from: values, to: values, isRange: false, unit: unit.name, isPlainWord }
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
    unit: last.name ?? first.name,
    isPlainWord: false,
  }
}

function spanOf(text: string, { at, end }: { at: number; end: number }): Pick<Quantity, 'text' | 'at'> {
  return { text: text.slice(at, end), at }
}

/** The unit of a number, and the span of both together. */
function unitOf(text: string, { at, end }: ReadNumber, { units }: NumberWords) {
  for (const [pattern, name] of units) {
    const behind = pattern.exec(text.slice(end))
    if (behind) return { name, at, end: end + behind[0].length }
  }
  for (const [pattern, name] of MONEY_BEFORE) {
    const before = pattern.exec(text.slice(0, at))
    if (before) return { name, at: before.index, end }
  }
  return { name: null, at, end }
}
