import { fold, foldWithMap } from './fold.ts'
import { scanTerms, scanWords } from './scan-text.ts'
import type { Scanned } from './scanned-word.ts'

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return scanWords(fold(text)).map(({ word }) => word)
}

/** All that a text is found by: its words, what stands joined in it, its amounts and its dates. */
export function termsOf(text: string): string[] {
  return scanTerms(fold(text)).map(({ word }) => word)
}

/** The folded words of a text with the places they take in the original. */
export function wordPlaces(text: string): WordPlace[] {
  return placesOf(text, scanWords)
}

/** All that a text is found by, with the places in the original. They may overlap. */
export function termPlaces(text: string): WordPlace[] {
  return placesOf(text, scanTerms)
}

function placesOf(text: string, scan: (folded: string) => readonly Scanned[]): WordPlace[] {
  const folded = foldWithMap(text)
  return scan(folded.text).map(({ word, at, end }) => ({
    word,
    start: folded.startOf(at),
    end: folded.endOf(end - 1),
    endOfPart: (length) => folded.endOf(Math.min(at + length, end) - 1),
  }))
}

/** A folded word, where it stands in the original, and where a beginning of it of so many folded characters ends. */
export type WordPlace = {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly endOfPart: (length: number) => number
}
