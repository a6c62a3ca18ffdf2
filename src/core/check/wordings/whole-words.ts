/**
 * A pattern that finds these alternatives as whole words, in any case. `\b` knows no letters but those of English: behind it
 * `später` would be a word that begins with `p`.
 */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  const blanks = alternatives.join('|').replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${blanks})(?![\\p{L}\\p{N}])`, 'giu')
}
