import search from 'approx-string-match'
import { foldWords, type Folded } from './fold-words.ts'

/** Where words stand in a text, from and to which of its units, and whether they are those that were looked for. */
export type FoundAt = { readonly from: number; readonly to: number; readonly isExact: boolean }

/** Words that differ in more than this part of their letters are other words. */
const MOST_DIFFERENT = 0.3

/** Of words whose order was changed, so many are still there. */
const MOST_SHARED = 0.9

/** What stands in more text than this is looked for as it is, and not for what is like it: it takes too long. */
const LONGEST_SEARCHED = 2_000_000

/**
 * Where words stand in a text: as they are but for blanks and marks, each time they do; else where what is most like them
 * stands, which may be the same words in another order. Empty where nothing is like them.
 */
export function findWords(words: string, within: Folded, length: number): FoundAt[] {
  const wanted = foldWords(words).text.trim()
  if (wanted === '') return []
  const exact: FoundAt[] = []
  for (let at = within.text.indexOf(wanted); at !== -1; at = within.text.indexOf(wanted, at + wanted.length)) {
    if (isWhole(within.text, at, at + wanted.length)) exact.push(placeOf(within, at, at + wanted.length, true))
  }
  if (exact.length > 0) return exact
  if (length > LONGEST_SEARCHED) return []
  const near = findNear(wanted, within) ?? findReordered(wanted, within)
  return near ? [near] : []
}

/** Whether no word goes on beyond the ends: "no deal" does not stand in "no dealings". Scripts without blanks have no such ends. */
function isWhole(text: string, from: number, to: number): boolean {
  const parts = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || !(WORD.test(one) && WORD.test(other))
  return parts(text[from - 1], text[from]) && parts(text[to - 1], text[to])
}

/** A letter of a script that sets blanks between words. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/u

function findNear(wanted: string, within: Folded): FoundAt | null {
  const most = Math.floor(wanted.length * (wanted.length < 12 ? 0.1 : MOST_DIFFERENT))
  const [text, pattern] = [lower(within.text), lower(wanted)]
  let best: { start: number; end: number; errors: number } | undefined
  for (const match of search(text, pattern, most)) {
    if (best === undefined || match.errors < best.errors) best = match
  }
  if (!best) return null
  const [from, to] = toWords(within.text, best.start, best.end)
  return placeOf(within, from, to, false)
}

/** So few words stand together by chance. */
const LEAST_WORDS = 6

/** The same words in another order: of as many words as there are the run that has most of them. */
function findReordered(wanted: string, within: Folded): FoundAt | null {
  const count = new Map<string, number>()
  const words = wordsOf(wanted)
  for (const { word } of words) count.set(word, (count.get(word) ?? 0) + 1)
  if (words.length < LEAST_WORDS) return null
  const there = wordsOf(within.text)
  let [shared, best, at] = [0, 0, 0]
  const has = new Map<string, number>()
  const step = (word: string | undefined, by: 1 | -1) => {
    if (word === undefined) return
    const now = (has.get(word) ?? 0) + by
    has.set(word, now)
    const most = count.get(word) ?? 0
    if (by === 1 ? now <= most : now < most) shared += by
  }
  for (const [end, { word }] of there.entries()) {
    step(word, 1)
    if (end >= words.length) step(there[end - words.length]?.word, -1)
    if (shared > best) [best, at] = [shared, end]
  }
  const [first, last] = [there[Math.max(0, at - words.length + 1)], there[at]]
  if (best < words.length * MOST_SHARED || !first || !last) return null
  return placeOf(within, first.from, last.from + last.word.length, false)
}

function wordsOf(text: string): { word: string; from: number }[] {
  return [...lower(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, from: index }))
}

/** In small letters, unit by unit: places must not shift. */
function lower(text: string): string {
  return text.replace(/./gsu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** Ends that lie within a word move to its own ends. */
function toWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from > 0 && isInWord(text, from)) from--
  while (to < text.length && isInWord(text, to)) to++
  while (from < to && text[from] === ' ') from++
  while (to > from && text[to - 1] === ' ') to--
  return [from, to]
}

function isInWord(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]]
  return before !== undefined && after !== undefined && WORD.test(before) && WORD.test(after)
}

function placeOf({ at }: Folded, from: number, to: number, isExact: boolean): FoundAt {
  return { from: at[from] ?? 0, to: at[to] ?? at.at(-1) ?? 0, isExact }
}
