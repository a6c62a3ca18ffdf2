import Fuse from 'fuse.js/basic'
import leven from 'leven'

/**
 * Which words of the vocabulary a mistyped word may mean, best first. Reading the whole vocabulary with Fuse would take
 * too long for a key stroke, so a glance at length and letters leaves a few dozen, and Fuse decides among these.
 */
export function nearWords(
  word: string,
  vocabulary: readonly string[],
  { growing = false, lax = false } = {},
): NearWord[] {
  const errors = errorsAllowed(word.length) + (lax ? 1 : 0)
  if (errors === 0 || word.length > LONGEST) return []
  const letters = lettersOf(word)
  const candidates: { full: string; part: string }[] = []
  for (const full of vocabulary) {
    if (full.length < word.length - errors || (!growing && full.length > word.length + errors)) continue
    const part = growing ? full.slice(0, word.length + 1) : full
    if (differingLetters(letters, lettersOf(part)) > 2 * errors) continue
    candidates.push({ full, part })
  }
  // The bounds that Fuse takes are shares of the word: this many errors and not one more, or two for a swap.
  const threshold = (Math.max(errors, 2) + 0.5) / word.length
  const fuse = new Fuse(candidates, { keys: ['part'], threshold, includeScore: true, ignoreFieldNorm: true })
  const meant = fuse
    .search(word)
    .filter(({ item }) => isSwap(word, item.part) || errorsIn(word, item.full, growing) <= errors)
  const found = meant.map(({ item, score = 0 }) => ({
    word: item.full,
    distance: Math.max(0, Math.min(1, score + corrections(word, item.part))),
  }))
  found.sort((a, b) => a.distance - b.distance)
  return found.filter(({ distance }) => distance <= found[0]!.distance + ALMOST_AS_NEAR)
}

/** A word that is this long is not typed from memory; and Fuse would split it. */
const LONGEST = 32

/** What is clearly further than the nearest word is not what was meant. */
const ALMOST_AS_NEAR = 0.12

/** In a word of three letters any error makes another word, in one of five any second error does. */
function errorsAllowed(length: number): number {
  if (length < 4) return 0
  return length < 6 ? 1 : 2
}

/** How many letters are wrong, left out or too many; of a word that is being typed, beside as much of the other. */
function errorsIn(typed: string, full: string, growing: boolean): number {
  if (!growing) return leven(typed, full)
  const lengths = [typed.length - 1, typed.length, typed.length + 1]
  return Math.min(...lengths.map((length) => leven(typed, full.slice(0, length))))
}

/**
 * What Fuse does not see, as it looks for the typed word anywhere within the other: letters left over count a little,
 * another first letter more, since few mistype it; and two letters swapped are one slip of the hand, not two.
 */
function corrections(typed: string, found: string): number {
  const surplus = Math.abs(found.length - typed.length) * 0.02
  const otherStart = found[0] === typed[0] ? 0 : 0.1
  const swap = isSwap(typed, found) ? 0.9 / typed.length : 0
  return surplus + otherStart - swap
}

/** Two letters swapped are two errors to Fuse and one slip to the hand. */
function isSwap(typed: string, found: string): boolean {
  return typed.length === found.length && sorted(typed) === sorted(found)
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** The letters of a word as bits. One error changes two of them at the most. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function differingLetters(a: number, b: number): number {
  let count = 0
  for (let differing = a ^ b; differing !== 0; differing &= differing - 1) count++
  return count
}

/** A word of the vocabulary, and how far it is from the one that was typed: 0 the same, 1 nothing in common. */
export type NearWord = { readonly word: string; readonly distance: number }

export type NearWords = (
  word: string,
  vocabulary: readonly string[],
  options?: { readonly growing?: boolean; readonly lax?: boolean },
) => NearWord[]
