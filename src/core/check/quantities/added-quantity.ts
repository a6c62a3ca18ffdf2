import type { CarriedBound, FoundBound } from '../wordings/bounds.ts'
import type { NumberWords } from './english-numbers.ts'
import type { Quantity } from './find-quantities.ts'
import { comesTo, mayBeOne, PERCENT, type Unit } from './units.ts'

/**
 * A quantity of a paraphrase that its words do not carry; `instead` is the one that was probably meant. Where both are the
 * same number, `bounds` says how they differ.
 */
export type Added = {
  readonly quantity: Quantity
  readonly instead: Quantity | null
  readonly bounds: readonly [CarriedBound, CarriedBound] | null
}

type Text = { readonly text: string; readonly quantities: readonly Quantity[]; readonly bounds: readonly FoundBound[] }

/**
 * The first quantity of a paraphrase that is not in the words behind it: another number, another scale, another unit, one
 * end of a range as if it were all, a ceiling that was a floor. Small numbers in words, months and rough sizes are held only
 * against others of their kind ("two conditions" counts nothing, "two weeks" is not "two months").
 */
export function addedQuantity(paraphrase: Text, words: Text, known: Pick<NumberWords, 'none' | 'all'>): Added | null {
  const there = words.quantities.flatMap((one) => [one, ...(one.of ?? [])])
  for (const quantity of paraphrase.quantities) {
    if (isLight(quantity) && !there.some((one) => isOfKind(quantity, one))) continue
    if (isSaidInWords(quantity, words.text, known)) continue
    const bound = boundOf(paraphrase, quantity)
    const isCarried = (one: Quantity) => isCarriedBy(quantity, one, bound) && !isContrary(bound, boundOf(words, one))
    if (there.some(isCarried) || isOfTwo(quantity, there)) continue
    const same = there.find((one) => isCarriedBy(quantity, one, bound))
    const other = same && boundOf(words, same)
    const instead = same ?? there.find((one) => isLike(quantity, one)) ?? null
    return { quantity, instead, bounds: bound && other ? [bound, other] : null }
  }
  return null
}

const LARGEST_SMALL = 12

/** What a paraphrase may say in its own way, unless the words say another of its kind. */
function isLight({ isPlainWord, to, unit }: Quantity): boolean {
  return isPlainWord && (Math.max(...to) <= LARGEST_SMALL || unit?.kind === 'loose')
}

/** "One" and "a" are in every text; of what else is light only a unit tells whether two count the same. */
function isOfKind(light: Quantity, one: Quantity): boolean {
  const kind = light.unit?.kind
  if (kind === undefined || one.unit?.kind !== kind) return false
  return kind === 'month' || (!isOne(light) && !isOne(one))
}

function isOne({ isPlainWord, to }: Quantity): boolean {
  return isPlainWord && to.every((value) => value === 1)
}

/** "No tariffs" is nought of them, "all of it" 100 percent. */
function isSaidInWords(
  { from, unit, isRange }: Quantity,
  words: string,
  { none, all }: Pick<NumberWords, 'none' | 'all'>,
) {
  const [value] = from
  if (isRange) return false
  return (value === 0 && none.test(words)) || (value === 100 && unit === PERCENT && all.test(words))
}

function isCarriedBy(one: Quantity, known: Quantity, bound: CarriedBound | null): boolean {
  const from = meets(one.from, known.from, one.unit, known.unit)
  const to = meets(one.to, known.to, one.unit, known.unit)
  if (one.isRange || !known.isRange) return from && to
  // One end of a range stands for the whole only with the bound that makes it so.
  return (bound === 'at-least' && from) || (bound === 'at-most' && to)
}

/** A range is carried by its two ends as well, and a part by its two numbers, wherever they stand. */
function isOfTwo(quantity: Quantity, known: readonly Quantity[]): boolean {
  const has = (values: readonly number[], unit: Unit | null) =>
    known.some((one) => meets(values, one.to, unit, one.unit) || meets(values, one.from, unit, one.unit))
  if (quantity.of) return quantity.of.every((one) => has(one.to, one.unit))
  return quantity.isRange && has(quantity.from, quantity.unit) && has(quantity.to, quantity.unit)
}

/** Whether two ends can mean one number; "half" is 50 percent, and two weeks are 14 days. */
function meets(a: readonly number[], b: readonly number[], unit: Unit | null, other: Unit | null): boolean {
  return a.some((x) => b.some((y) => isSame(x, unit, y, other)))
}

function isSame(x: number, unit: Unit | null, y: number, other: Unit | null): boolean {
  const isPercent = unit === PERCENT
  if (isPercent !== (other === PERCENT) && [unit, other].every((one) => one === null || one.kind === 'share')) {
    const [percent, plain, counted] = isPercent ? [x, y, other] : [y, x, unit]
    return isPercentOf(percent, plain) || (counted === null && isEqual(percent, plain))
  }
  const isEither = (unit === null && !isStrict(other)) || (other === null && !isStrict(unit))
  if (isEither || (unit === null && other === null) || (unit && other && mayBeOne(unit, other))) return isEqual(x, y)
  return unit !== null && other !== null && comesTo(x, unit, y, other)
}

/** No number by itself stands for these. */
function isStrict(unit: Unit | null): boolean {
  return unit?.kind === 'month' || unit?.kind === 'loose'
}

/** Parts that no percentage gives exactly are rounded, or cut: two thirds are 67, 66.7 or 66 percent. */
function isPercentOf(percent: number, part: number): boolean {
  if (isEqual(percent, part * 100)) return true
  if (part > 1 || isEqual(Math.round(part * 10_000), part * 10_000)) return false
  const digits = 10 ** (String(percent).split('.')[1]?.length ?? 0)
  const exact = part * 100 * digits
  return [Math.round(exact), Math.floor(exact)].some((rounded) => isEqual(percent * digits, rounded))
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** The words close to a number that say whether it is a floor or a ceiling: the nearest, in its clause. */
function boundOf({ text, quantities, bounds }: Text, { at, text: own }: Quantity): CarriedBound | null {
  const end = at + own.length
  const isReached = (gap: string, others: Quantity | undefined) => !/[,;:.!?](?:\s|$)/.test(gap) && others === undefined
  const near = bounds.flatMap((one) => {
    const [from, to] = one.end <= at ? [one.end, at] : [end, one.at]
    if (to < from || to - from > FURTHEST || one.bound === 'about') return []
    // Behind a number "over" and "under" belong to the next one.
    if (one.at >= end && !/^(?:or|and|at|as|a |max|min|≥|≤|\+|ceil|floor|cap|limit)/i.test(text.slice(one.at)))
      return []
    const between = quantities.find((other) => other.at >= from && other.at < to)
    return isReached(text.slice(from, to), between) ? [{ ...one, distance: to - from }] : []
  })
  near.sort((a, b) => a.distance - b.distance)
  return near[0]?.bound ?? null
}

const FURTHEST = 24

function isContrary(a: CarriedBound | null, b: CarriedBound | null): boolean {
  return a !== null && b !== null && a !== b
}

/** The same digits with another scale or unit, an end of a range, or as many of another kind: what a reader would have mixed up. */
function isLike(one: Quantity, known: Quantity): boolean {
  if (isOfKind(one, known) && isLight(one)) return true
  const digits = (values: readonly number[]) => values.map((value) => value.toPrecision(6).replace(/[.0]|e.*$/g, ''))
  return digits([...one.from, ...one.to]).some(
    (text) => text !== '' && digits([...known.from, ...known.to]).includes(text),
  )
}
