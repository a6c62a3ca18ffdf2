import { wordsOf } from './words-of.ts'

/** Whether one of the texts holds these folded words one right after the other. */
export function holdsPhrase(texts: readonly string[], phrase: readonly string[]): boolean {
  return texts.some((text) => phraseStarts(wordsOf(text), phrase).length > 0)
}

/** At which of the words the phrase begins. */
export function phraseStarts(words: readonly string[], phrase: readonly string[]): number[] {
  return words.flatMap((_, start) => (phrase.every((word, at) => words[start + at] === word) ? [start] : []))
}
