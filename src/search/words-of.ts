import { fold, foldWithMap } from './fold.ts'

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return [...wordsIn(fold(text))].map(({ word }) => word)
}

/** The folded words of a text with the places they take in the original. */
export function wordPlaces(text: string): WordPlace[] {
  const folded = foldWithMap(text)
  return [...wordsIn(folded.text)].map(({ word, at }) => ({
    word,
    start: folded.startOf(at),
    end: folded.endOf(at + word.length - 1),
    endOfPart: (length) => folded.endOf(at + Math.min(length, word.length) - 1),
  }))
}

const RUN = /[\p{L}\p{N}\p{M}]+/gu
const WITHOUT_SPACES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u

function* wordsIn(folded: string): Generator<{ word: string; at: number }> {
  for (const { 0: run, index } of folded.matchAll(RUN)) {
    if (!WITHOUT_SPACES.test(run)) {
      yield { word: run, at: index }
      continue
    }
    for (const part of segmenter().segment(run)) yield { word: part.segment, at: index + part.index }
  }
}

/** Made on first use: most sites never need it, and browsers take their time to load its dictionaries. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter(undefined, { granularity: 'word' }))
}

let made: Intl.Segmenter | undefined

/** A folded word, where it stands in the original, and where a beginning of it of so many folded characters ends. */
export type WordPlace = {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly endOfPart: (length: number) => number
}
