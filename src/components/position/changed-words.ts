import { wordRuns, type WordRun } from '#core/statement/word-runs.ts'

/** If less than this part of the longer text is in both, marking words would bury what is said under marks. */
const WORTH_MARKING = 0.35

/**
 * The words that changed between two texts, in the order in which they are read; null where they share so little that the
 * later one is better read by itself.
 */
export function changedWords(earlier: string, later: string, language: string): WordRun[] | null {
  const key = `${language}\n${earlier}\n${later}`
  const known = found.get(key)
  if (known !== undefined) return known
  const runs = findChangedWords(earlier, later, language)
  found.set(key, runs)
  return runs
}

/** The pages of all statements in a cell show the same changes: each is worked out once. */
const found = new Map<string, WordRun[] | null>()

function findChangedWords(earlier: string, later: string, language: string): WordRun[] | null {
  const runs = wordRuns(earlier, later, language)
  const same = lengthOf(runs.filter(({ change }) => change === 'same'))
  return same >= WORTH_MARKING * Math.max(earlier.length, later.length) ? runs : null
}

function lengthOf(runs: readonly WordRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0)
}
