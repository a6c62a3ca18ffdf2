import { KEPT, LETTERS } from './fold-letters.ts'

/**
 * Gives a text without the differences that readers do not type: case, accents, points and other marks, letter variants.
 * One and the same folding is used for records, queries and marking, so that they always agree.
 */
export function fold(text: string): string {
  return isPlain(text) ? text.toLowerCase() : text.replace(CLUSTER, foldCluster)
}

/** Folds a text and remembers where each folded character came from, so that a match can be marked in the original. */
export function foldWithMap(text: string): FoldedText {
  if (isPlain(text)) return { text: text.toLowerCase(), startOf: (at) => at, endOf: (at) => at + 1 }
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = foldCluster(cluster)
    folded += part
    const plain = isPlain(cluster)
    for (let at = 0; at < part.length; at++) {
      starts.push(plain ? index + at : index)
      ends.push(plain ? index + at + 1 : index + cluster.length)
    }
  }
  return { text: folded, startOf: (at) => starts[at]!, endOf: (at) => ends[at]! }
}

/** A run of plain characters, or one character with the marks that belong to it. */
const CLUSTER = /[\0-\x7f]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu

/** Scripts whose marks are an aid to reading. In others (Devanagari, Thai, kana) a mark is half of the letter. */
const MARKS_DROPPED = /^[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Arabic}\p{scx=Hebrew}\p{M}]/u

function foldCluster(cluster: string): string {
  const lower = cluster.toLowerCase()
  if (isPlain(cluster)) return lower
  const composed = lower.normalize('NFC')
  if (KEPT.has(composed.charAt(0))) return composed.charAt(0)
  // Some capitals come out only when a character is taken apart: 𝓐, ℃.
  const apart = composed.normalize('NFKD').toLowerCase()
  const bare = MARKS_DROPPED.test(apart) ? apart.replace(/\p{M}+/gu, '') : apart
  return [...bare.normalize('NFC')].map((letter) => LETTERS.get(letter) ?? plainDigit(letter)).join('')
}

/** Digits of any script as 0-9. Each script has its ten digits in one row that begins at a multiple of two. */
function plainDigit(letter: string): string {
  if (!/\p{Nd}/u.test(letter)) return letter
  let zero = letter.codePointAt(0)!
  for (let step = 0; step < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); step++) zero--
  return String((letter.codePointAt(0)! - zero) % 10)
}

function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

/** A folded text; the two functions lead from an index in it to the first and past the last original character. */
export type FoldedText = {
  readonly text: string
  readonly startOf: (at: number) => number
  readonly endOf: (at: number) => number
}
