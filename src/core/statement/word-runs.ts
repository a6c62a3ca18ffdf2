import { diffArrays } from 'diff'

/** A run of words in two texts: in both, only in the earlier one, or only in the later one. */
export type WordRun = { readonly text: string; readonly change: 'same' | 'added' | 'removed' }

/**
 * Texts that differ in more places are others as a whole. The time that it takes to find the places grows with the square
 * of their number, and whoever proposes a change decides on the texts.
 */
export const MOST_EDITS = 1_000

/**
 * The words of two texts in the order in which they are read, with those marked that only one of them has. Nothing is lost,
 * blanks included: what is the same and what was removed is the earlier text, what is the same and what was added the later
 * one. Words that changed one after the other are one run: it is read as what it was and what it is now. A date or an id
 * changes as a whole.
 *
 * @param language of the words, by whose rules they are cut; scripts are told apart in any
 * @param most in how many places they may differ before they are told as others
 */
export function wordRuns(before: string, after: string, language = 'en', most = MOST_EDITS): WordRun[] {
  const [old, now] = [cut(before, language), cut(after, language)]
  const isCode = CODE.test(before) && CODE.test(after)
  const found = isCode ? undefined : diffArrays(old, now, { maxEditLength: most, comparator: isSameWord })
  if (!found) return before === after ? runsOf({ same: before }) : runsOf({ removed: before, added: after })
  const runs: WordRun[] = []
  let open = { removed: '', added: '' }
  const close = () => {
    runs.push(...closed(open))
    open = { removed: '', added: '' }
  }
  let [atOld, atNow] = [0, 0]
  for (const { count, added, removed } of found) {
    if (removed) open.removed += old.slice(atOld, atOld + count).join('')
    else if (added) open.added += now.slice(atNow, atNow + count).join('')
    else {
      for (let at = 0; at < count; at++) {
        const [was, is] = [old[atOld + at] ?? '', now[atNow + at] ?? '']
        close()
        runs.push(...runsOf({ same: was === is ? is : is.trimEnd() }))
        if (was !== is) open = { removed: was.slice(was.trimEnd().length), added: is.slice(is.trimEnd().length) }
      }
    }
    if (!added) atOld += count
    if (!removed) atNow += count
  }
  close()
  return joined(runs)
}

/** What was and what is; the blanks after both of them did not change. */
function closed({ removed, added }: { removed: string; added: string }): WordRun[] {
  let blanks = 0
  const end = (text: string) => text.charAt(text.length - 1 - blanks)
  if (removed !== '' && added !== '') while (/\s/.test(end(removed)) && end(removed) === end(added)) blanks++
  const [was, is] = [removed, added].map((text) => text.slice(0, text.length - blanks))
  return runsOf({ removed: was, added: is, same: removed.slice(removed.length - blanks) })
}

/** Runs of the same sort one after the other are one. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const whole: WordRun[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last?.change === run.change) whole[whole.length - 1] = { ...run, text: last.text + run.text }
    else whole.push(run)
  }
  return whole
}

/** Blanks are no words: held against each other, they would keep words apart that belong together. */
function isSameWord(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd()
}

/** What is no sentence: a date, an id, an address. */
const CODE = /^[\x21-\x7e]*$/

/** A text in its words and what stands between them, each with the blanks after it. */
function cut(text: string, language: string): string[] {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (/^\s+$/.test(segment) && words.length > 0) words.push(`${words.pop()}${segment}`)
    else words.push(segment)
  }
  return words
}

function runsOf(texts: { readonly [Change in WordRun['change']]?: string }): WordRun[] {
  return ORDER.flatMap((change) => {
    const text = texts[change] ?? ''
    return text === '' ? [] : [{ text, change }]
  })
}

const ORDER = ['removed', 'added', 'same'] as const
