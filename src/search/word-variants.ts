import { compoundsWith } from './compounds.ts'
import type { SearchIndex } from './load-index.ts'
import type { NearWord, NearWords } from './near-words.ts'
import { inLatin, soundOf } from './sound-of.ts'

/**
 * The words of the index that a typed word may stand for as it is spelt, and how much each counts. A word that stands
 * nowhere in the index, however far one has typed it, is taken as mistyped at once.
 */
export function spelledVariants(
  index: SearchIndex,
  word: string,
  growing: boolean,
  nearWords: NearWords = () => [],
): Variants {
  const known = knownVariants(index, word, growing)
  const { variants, add } = collect(known)
  for (const found of wordsWithStem(index.words, word)) add(found, COUNTS.stem)
  if (known.size === 0) addMistyped(index, word, growing, nearWords, add)
  return variants
}

/** The word itself, its forms and other spellings, and words made with it: empty where it stands nowhere. */
export function knownVariants(index: SearchIndex, word: string, growing: boolean): Variants {
  const { variants, add } = collect()
  if (index.postings.has(word)) add(word, 1)
  // A figure is never taken for another, nor for the beginning of one.
  if (/^\P{L}*$/u.test(word)) return variants
  for (const spelling of growing ? new Set([word, inLatin(word)]) : []) {
    for (const found of wordsBeginning(index.words, spelling)) {
      add(found, COUNTS.beginning + 0.1 * (spelling.length / found.length))
    }
  }
  for (const key of index.formsOf(word)) for (const found of index.byForm.get(key) ?? []) add(found, COUNTS.form)
  for (const found of index.bySound.get(soundOf(word)) ?? []) add(found, COUNTS.sound)
  for (const found of compoundsWith(word, index.compounded)) add(found, COUNTS.compound)
  return variants
}

/** The same, and also the words it may be a mistyping or the ending of. */
export function mistypedVariants(index: SearchIndex, word: string, growing: boolean, nearWords: NearWords): Variants {
  const { variants, add } = collect(spelledVariants(index, word, growing, nearWords))
  addMistyped(index, word, growing, nearWords, add)
  return variants
}

function addMistyped(index: SearchIndex, word: string, growing: boolean, nearWords: NearWords, add: Add): void {
  // A figure is never taken for another.
  if (/\d/.test(word)) return
  for (const spelling of new Set([word, inLatin(word)])) {
    const near = nearWords(spelling, index.words)
    const nearBeginnings = growing ? nearWords(spelling, index.words, { growing }) : []
    for (const { word: found, distance } of near) add(found, COUNTS.mistyped * closeness(distance, near))
    for (const { word: found, distance } of nearBeginnings) {
      add(found, COUNTS.mistypedBeginning * closeness(distance, nearBeginnings))
    }
  }
  if (word.length >= SHORTEST_ENDING) {
    for (const found of index.words) if (found.endsWith(word)) add(found, COUNTS.ending)
  }
}

/** What each way of standing for a word counts; the word itself counts 1. */
const COUNTS = {
  ...{ form: 0.4, sound: 0.95, beginning: 0.4, compound: 0.5, stem: 0.3 },
  ...{ mistyped: 0.6, mistypedBeginning: 0.45, ending: 0.3 },
} as const

/** Keeps of each word what counts most. */
function collect(known: Variants = new Map()): { variants: Map<string, number>; add: Add } {
  const variants = new Map(known)
  return { variants, add: (found, weight) => void variants.set(found, Math.max(weight, variants.get(found) ?? 0)) }
}

/** Close to 1 for the nearest word, and quickly less: of two mistakes that are possible the smaller was made. */
function closeness(distance: number, [nearest]: readonly NearWord[]): number {
  return Math.max(0.1, 1 - distance / 2 - 4 * (distance - nearest!.distance))
}

/** All words that begin so. */
export function wordsBeginning(sorted: readonly string[], beginning: string): readonly string[] {
  let end = firstFrom(sorted, beginning)
  const start = end
  while (end < sorted.length && sorted[end]!.startsWith(beginning)) end++
  return sorted.slice(start, end)
}

/**
 * Other forms of a word, without a grammar of any language: the same beginning, and little at either end that differs.
 * Where a language has no stemmer it is all there is; beside one it counts little.
 */
function wordsWithStem(sorted: readonly string[], word: string): readonly string[] {
  const tail = word.length < 4 ? 1 : word.length < 6 ? 2 : 3
  const stem = word.length < 6 ? word : word.slice(0, Math.max(5, word.length - tail))
  if (word.length < 3 || /\d/.test(word)) return []
  return wordsBeginning(sorted, stem).filter((found) => found.length <= stem.length + tail)
}

function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Shorter endings are those of too many words. */
const SHORTEST_ENDING = 4

/** Words of the index with their weight: 1 for the very word. */
export type Variants = ReadonlyMap<string, number>

type Add = (found: string, weight: number) => void
