import type { Endings } from './wording.ts'

/** A shorter word, or what is left of one, is too little to tell it by. */
const SHORTEST = 3

/** The plural of English and its like; taken where nothing is known of a language. */
export const PLURAL: Endings = { dropped: /$^/u, taken: 's?' }

/** A pattern that finds a term in all forms of its words, as whole words, in any case. */
export function wholeTerm(term: string, endings: Endings = PLURAL): RegExp {
  const words = term.trim().split(/\s+/)
  return wholeWords(words.map((word) => formsOf(word, endings)).join(' '))
}

function formsOf(word: string, { dropped, taken }: Endings): string {
  const stem = word.replace(dropped, '')
  if (word.length < SHORTEST && dropped !== PLURAL.dropped) return escapePattern(word)
  return escapePattern(stem.length < SHORTEST ? word : stem) + taken
}

/** A text as a pattern that finds exactly it. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/**
 * A pattern that finds these alternatives as whole words, in any case. `\b` knows no letters but those of English: behind it
 * `später` would be a word that begins with `p`.
 */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  const blanks = alternatives.join('|').replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${blanks})(?![\\p{L}\\p{N}])`, 'giu')
}
