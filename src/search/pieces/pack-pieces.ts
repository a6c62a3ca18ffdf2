import { packNumbers } from '../pack-numbers.ts'
import { packWords } from '../pack-words.ts'
import type { ShownDocument } from '../protocol.ts'
import type { WordList } from './gather-words.ts'
import type { PairsPiece, PieceKind, TextsPiece, WordsPiece } from './piece.ts'

/** How many characters a piece may have before the next begins: about 20 to 25 KB, when they are sent. */
export const MOST: Most = { words: 36_000, pairs: 36_000, texts: 80_000 }

/** Cuts where the words stand. A word that would fill most of a piece has one to itself. */
export function cutWords(sorted: readonly (readonly WordList[])[], most: number): Cut<WordsPiece> {
  const packed = sorted.map((lists) =>
    packNumbers([lists.length, ...lists.flatMap(({ slot, numbers }) => [slot, numbers.length, ...steps(numbers)])]),
  )
  return cut(
    packed,
    (one) => one.length,
    most,
    (part) => ({ lists: part.join('') }),
  )
}

/** Cuts pairs, which come sorted by what they are as one. */
export function cutPairs(sorted: readonly Pair[], most: number): Cut<PairsPiece> {
  const packed = sorted.map((pair) => ({ joined: pair.joined, list: packPair(pair) }))
  return cut(
    packed,
    ({ joined, list }) => joined.length / 3 + list.length,
    most,
    (part) => ({ joined: packWords(part.map(({ joined }) => joined)), lists: part.map(({ list }) => list).join('') }),
    // Ways to read one word as two stay in one piece.
    (one, next) => one.joined === next.joined,
  )
}

/** How long the first word is; twice how many numbers, and one more if they are common together; the numbers as steps. */
export function packPair({ first, numbers, isCommon }: Omit<Pair, 'joined'>): string {
  return packNumbers([first, 2 * numbers.length + (isCommon ? 1 : 0), ...steps(numbers)])
}

/** Cuts the texts of the documents. */
export function cutTexts(
  documents: readonly { readonly id: string; readonly shown: ShownDocument }[],
  most: number,
): Cut<TextsPiece> {
  return cut(
    documents.map((one) => ({ ...one, size: JSON.stringify(one.shown).length })),
    ({ size }) => size,
    most,
    (part) => ({ ids: packWords(part.map(({ id }) => id)), documents: part.map(({ shown }) => shown) }),
  )
}

function cut<T, P>(
  all: readonly T[],
  sizeOf: (one: T) => number,
  most: number,
  pieceOf: (part: readonly T[]) => P,
  staysWith: (one: T, next: T) => boolean = () => false,
): Cut<P> {
  const starts: number[] = []
  let size = Infinity
  for (const [at, one] of all.entries()) {
    const own = sizeOf(one)
    if (size + own > most && !(at > 0 && staysWith(all[at - 1]!, one))) {
      starts.push(at)
      size = 0
    }
    size += own
  }
  return { starts, pieces: starts.map((start, nth) => pieceOf(all.slice(start, starts[nth + 1]))) }
}

function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}

export type Most = Readonly<Record<PieceKind, number>>

export type Pair = {
  readonly joined: string
  /** How many letters of it are the first word. */
  readonly first: number
  readonly numbers: readonly number[]
  readonly isCommon: boolean
}

export type Cut<P> = { readonly starts: readonly number[]; readonly pieces: readonly P[] }
