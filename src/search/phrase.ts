import { fold } from './fold.ts'
import { wordsOf } from './words-of.ts'

/** Whether one of the texts holds these folded words one right after the other. */
export function holdsPhrase(texts: readonly string[], phrase: readonly string[]): boolean {
  // The glance at the first word spares most texts from being taken apart; a figure may be written in many ways.
  const [first = ''] = phrase
  const glance = /[\d]/.test(first) ? '' : first.slice(0, 3)
  return texts.some((text) => fold(text).includes(glance) && phraseStarts(wordsOf(text), phrase).length > 0)
}

/** At which of the words the phrase begins. */
export function phraseStarts(words: readonly string[], phrase: readonly string[]): number[] {
  return words.flatMap((_, start) => (phrase.every((word, at) => words[start + at] === word) ? [start] : []))
}
