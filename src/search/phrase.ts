import { oncePer } from '#core/model/once.ts'
import { fold } from './fold.ts'
import type { SearchIndex } from './load-index.ts'
import { wordsOf } from './words-of.ts'

/**
 * Whether a document holds these folded words one right after the other in one of its texts; undefined where that cannot be
 * told without texts that are not at hand.
 */
export function holdsPhrase(
  { inPieces }: Pick<SearchIndex, 'inPieces'>,
  document: number,
  phrase: readonly string[],
  textsOf: TextsOf,
): boolean | undefined {
  if (inPieces) return inPieces.holds(document, phrase)
  const texts = textsOf(document)
  return texts && phraseIn(texts, phrase)
}

/** Whether one of the texts holds these folded words one right after the other. */
export function phraseIn(texts: readonly string[], phrase: readonly string[]): boolean {
  const [first = ''] = phrase
  // The glance at the first word spares most texts from being taken apart; a figure may be written in many ways.
  const glance = /\d/.test(first) ? '' : first.slice(0, 3)
  return texts.some(
    (text) => fold(text).replace(WITHIN, '').includes(glance) && phraseStarts(wordsOf(text), phrase).length > 0,
  )
}

/** What may stand within a word, of which nothing is left in it: `U.S.`, `J. D.`, `об'єкт`. */
const WITHIN = /[. '’‘`]/g

/** At which of the words the phrase begins. */
export function phraseStarts(words: readonly string[], phrase: readonly string[]): number[] {
  return words.flatMap((_, start) => (phrase.every((word, at) => words[start + at] === word) ? [start] : []))
}

/** Title and texts of a document by its number, where they are at hand. */
export type TextsOf = (document: number) => readonly string[] | undefined

/** The words of each of some texts, taken apart once. */
export const wordsInTexts = oncePer((texts: readonly string[]) => texts.map((text) => wordsOf(text)))
