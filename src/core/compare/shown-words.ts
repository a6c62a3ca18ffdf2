import { countWords } from '../model/count-words.ts'
import type { Position } from '../model/record.ts'
import { statedAs } from '../model/stated-as.ts'

/** How many words a party got: its own, and the publisher's about them. */
export type ShownWords = { readonly quoted: number; readonly paraphrase: number }

/** A principal that has so many times the words of another is far ahead of it: a lopsided column. */
export const LOPSIDED_TIMES = 3

/**
 * The words in which statements are shown. Of words that are translated those of the translation count: languages take more or
 * fewer words for the same, some set no blanks between them, and what is held against each other has to be counted in one.
 */
export function shownWords(positions: readonly Position[]): ShownWords {
  let [quoted, paraphrase] = [0, 0]
  for (const position of positions) {
    quoted += countWords((position.translation ?? position.quote)?.text ?? '')
    paraphrase += countWords(statedAs(position))
  }
  return { quoted, paraphrase }
}

/** All words of a party. */
export function allWords({ quoted, paraphrase }: ShownWords): number {
  return quoted + paraphrase
}

/** Whether a party with these words is far behind another. */
export function isFarBehind(words: ShownWords, other: ShownWords): boolean {
  return allWords(words) * LOPSIDED_TIMES < allWords(other)
}
