import { diffWordsWithSpace } from 'diff'
import type { WordRun } from './change.ts'

/** The words of two texts in the order in which they are read, with those marked that only one of them has. */
export function compareWords(before: string, after: string): WordRun[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
