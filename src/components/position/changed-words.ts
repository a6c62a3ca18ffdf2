import { oncePerText } from '#core/model/once.ts'
import { wordRuns, type WordRun } from '#core/statement/word-runs.ts'

/** If less than this part of the longer text is in both, marking words would bury what is said under marks. */
const WORTH_MARKING = 0.35

/**
 * The words that changed between two texts, in the order in which they are read; null where they share so little that the
 * later one is better read by itself. The pages of all statements in a cell show the same changes.
 */
export const changedWords = oncePerText((earlier: string, later: string, language: string): WordRun[] | null => {
  const runs = wordRuns(earlier, later, language)
  const same = lengthOf(runs.filter(({ change }) => change === 'same'))
  return same >= WORTH_MARKING * Math.max(earlier.length, later.length) ? runs : null
})

function lengthOf(runs: readonly WordRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0)
}
