import { fold } from './fold.ts'
import { wordsOf } from './words-of.ts'

/** Whether one of the texts holds these folded words one right after the other. */
export function holdsPhrase(texts: readonly string[], phrase: readonly string[]): boolean {
  // Words hold nothing that means something in a pattern. The glance spares most texts from being taken apart.
  const glance = new RegExp(phrase.join('[^\\p{L}\\p{N}\\p{M}]*'), 'u')
  return texts.some((text) => glance.test(fold(text)) && phraseStarts(wordsOf(text), phrase).length > 0)
}

/** At which of the words the phrase begins. */
export function phraseStarts(words: readonly string[], phrase: readonly string[]): number[] {
  return words.flatMap((_, start) => (phrase.every((word, at) => words[start + at] === word) ? [start] : []))
}
