import { diffWordsWithSpace } from 'diff'
import type { WordRun } from './change.ts'

/**
 * Texts that differ in more places are others as a whole. The time that it takes to find the places grows with the square
 * of their number, and whoever proposes a change decides on the texts.
 */
export const MOST_EDITS = 1_000

/**
 * The words of two texts in the order in which they are read, with those marked that only one of them has. Words that
 * changed one after the other are one run: it is read as what it was and what it is now. A date or an id changes as a whole.
 */
export function compareWords(before: string, after: string): WordRun[] {
  if (!/\s/.test(before) && !/\s/.test(after)) return runsOf({ removed: before, added: after })
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!found) return runsOf({ removed: before, added: after })
  const runs: WordRun[] = []
  let open = { removed: '', added: '' }
  let blank = ''
  const close = () => {
    runs.push(...runsOf(open), ...(blank === '' ? [] : [{ text: blank, change: 'same' } as const]))
    open = { removed: '', added: '' }
    blank = ''
  }
  for (const { value, added, removed } of found) {
    const isOpen = open.removed + open.added !== ''
    if (added || removed) {
      open = {
        removed: open.removed + blank + (removed ? value : ''),
        added: open.added + blank + (added ? value : ''),
      }
      blank = ''
    } else if (isOpen && /^\s+$/.test(value)) blank = value
    else {
      if (isOpen) close()
      runs.push({ text: value, change: 'same' })
    }
  }
  close()
  return runs
}

function runsOf({ removed, added }: { removed: string; added: string }): WordRun[] {
  const runs = [{ text: removed, change: 'removed' } as const, { text: added, change: 'added' } as const]
  return runs.filter(({ text }) => text !== '')
}
