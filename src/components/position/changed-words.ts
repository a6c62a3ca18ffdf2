import { diffWords } from 'diff'

/** A run of words in two texts: in both, only in the later one, or only in the earlier one. */
export type Run = { readonly text: string; readonly change: 'same' | 'added' | 'removed' }

/** If less than this part of the longer text is in both, marking words would bury what is said under marks. */
const WORTH_MARKING = 0.35

/**
 * The words that changed between two texts, in the order in which they are read; null where they share so little that the
 * later one is better read by itself.
 */
export function changedWords(earlier: string, later: string, language: string): Run[] | null {
  const key = `${language}\n${earlier}\n${later}`
  const known = found.get(key)
  if (known !== undefined) return known
  const runs = findChangedWords(earlier, later, language)
  found.set(key, runs)
  return runs
}

/** The pages of all statements in a cell show the same changes: each is worked out once. */
const found = new Map<string, Run[] | null>()

function findChangedWords(earlier: string, later: string, language: string): Run[] | null {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const runs = diffWords(earlier, later, { intlSegmenter: segmenter }).map(({ value, added, removed }): Run => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
  const same = lengthOf(runs.filter(({ change }) => change === 'same'))
  return same >= WORTH_MARKING * Math.max(earlier.length, later.length) ? runs : null
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0)
}
