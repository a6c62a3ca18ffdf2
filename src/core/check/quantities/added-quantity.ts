import type { CarriedBound } from '../wordings/bounds.ts'
import type { Quantity } from './find-quantities.ts'

/** What a bound looks like in a language. */
export type Bounds = Readonly<Record<CarriedBound, RegExp>>

/**
 * A quantity of a paraphrase that its words do not carry; `instead` is the one that was probably meant. Where both are the
 * same number, `bounds` says how they differ.
 */
export type Added = {
  readonly quantity: Quantity
  readonly instead: Quantity | null
  readonly bounds: readonly [CarriedBound, CarriedBound] | null
}

type Text = { readonly text: string; readonly quantities: readonly Quantity[] }

/**
 * The first quantity of a paraphrase that is not in the words behind it: another number, another scale, another unit, one
 * end of a range as if it were all, a ceiling that was a floor. Small numbers in words count nothing ("two conditions").
 */
export function addedQuantity(paraphrase: Text, words: Text, bounds: Bounds | null): Added | null {
  for (const quantity of paraphrase.quantities) {
    if (quantity.isPlainWord && Math.max(...quantity.to) <= LARGEST_SMALL) continue
    const bound = bounds && boundOf(paraphrase.text, quantity, bounds)
    const carries = (known: Quantity) =>
      isCarriedBy(quantity, known, bound) && !isContrary(bound, bounds && boundOf(words.text, known, bounds))
    if (words.quantities.some(carries) || isOfTwo(quantity, words.quantities)) continue
    const same = words.quantities.find((known) => isCarriedBy(quantity, known, bound))
    const other = bounds && same && boundOf(words.text, same, bounds)
    const instead = same ?? words.quantities.find((known) => isLike(quantity, known)) ?? null
    return { quantity, instead, bounds: bound && other ? [bound, other] : null }
  }
  return null
}

const LARGEST_SMALL = 12

function isCarriedBy(one: Quantity, known: Quantity, bound: CarriedBound | null): boolean {
  if (!isSameUnit(one, known)) return false
  const from = meets(one.from, known.from, one, known)
  const to = meets(one.to, known.to, one, known)
  if (one.isRange || !known.isRange) return from && to
  // One end of a range stands for the whole only with the bound that makes it so.
  return (bound === 'at-least' && from) || (bound === 'at-most' && to)
}

/** A range is carried by its two ends as well, wherever they stand. */
function isOfTwo(range: Quantity, known: readonly Quantity[]): boolean {
  const has = (values: readonly number[]) =>
    known.some((one) => isSameUnit(range, one) && meets(values, one.to, range, one))
  return range.isRange && has(range.from) && has(range.to)
}

function isSameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === null || b.unit === null || a.unit === b.unit
}

/** Whether two ends can mean one number; "half" is 50 percent. */
function meets(a: readonly number[], b: readonly number[], one: Quantity, known: Quantity): boolean {
  const scales = one.unit === 'percent' || known.unit === 'percent' ? [1, 100, 1 / 100] : [1]
  return a.some((x) => b.some((y) => scales.some((scale) => isEqual(x * scale, y))))
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** The words close to a number that say whether it is a floor or a ceiling. */
function boundOf(text: string, { at, text: own }: Quantity, bounds: Bounds): CarriedBound | null {
  const end = at + own.length
  const before = text.slice(Math.max(0, at - 20), at).replace(/^.*[,;:.]\s/, '')
  const behind = text.slice(end, end + 20).replace(/[,;:.](?:\s.*)?$/, '')
  const clause = `${before} # ${behind}`
  return (['at-least', 'at-most'] as const).find((bound) => bounds[bound].test(clause)) ?? null
}

function isContrary(a: CarriedBound | null, b: CarriedBound | null): boolean {
  return a !== null && b !== null && a !== b
}

/** The same digits with another scale or unit, or an end of a range: what a reader would have mixed up. */
function isLike(one: Quantity, known: Quantity): boolean {
  const digits = (values: readonly number[]) => values.map((value) => value.toPrecision(6).replace(/[.0]|e.*$/g, ''))
  return digits([...one.from, ...one.to]).some(
    (text) => text !== '' && digits([...known.from, ...known.to]).includes(text),
  )
}
