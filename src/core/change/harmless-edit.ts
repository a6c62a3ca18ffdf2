import type { WordRun } from '../statement/word-runs.ts'
import { turningWords } from './turning-words.ts'

/** What an edit is that leaves every word as it was. */
export type Harmless = 'white-space' | 'final-stop' | 'typography' | 'punctuation' | 'capitals'

/**
 * What sort of harmless edit leads from one text to the other; null where it may mean something else now. Marks that say
 * something stay out of it: a question mark, an ellipsis for words left out, square brackets for words put in, quotation
 * marks around a word that had none, whatever stands at a figure, and a comma beside a word that denies or binds ("No,
 * agreement is possible").
 */
export function harmlessEdit(before: string, after: string, runs: readonly WordRun[]): Harmless | null {
  if (before.trim() === '' || after.trim() === '') return null
  for (const { kind, without } of STEPS)
    if (without(before) === without(after)) return isAtTurn(kind, runs) ? null : kind
  return null
}

const blanks = (text: string) => text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim()
const finalStop = (text: string) => blanks(text).replace(/(?<!\.)[.。]$/u, '')
/** Marks of one sort in one form: ” and ", ’ and ', – and -. */
const oneForm = (text: string) =>
  finalStop(text)
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/[–—‑]/gu, '-')
    .replace(/ ?- /gu, ' - ')
    .replace(/\.\.\./g, '…')
/** Without the marks between words; between figures they stay. */
const marks = (text: string) =>
  blanks(oneForm(text).replace(/(?<!\p{Nd})[,;:()،，、]|[,;:()،，、](?!\p{Nd})|(?<!\.)\.(?= )/gu, ' '))
const capitals = (text: string) =>
  marks(text).replace(/\p{L}+/gu, (word) => (isShort(word) ? word : word.toLowerCase()))

const STEPS: readonly { readonly kind: Harmless; readonly without: (text: string) => string }[] = [
  { kind: 'white-space', without: blanks },
  { kind: 'final-stop', without: finalStop },
  { kind: 'typography', without: oneForm },
  { kind: 'punctuation', without: marks },
  { kind: 'capitals', without: capitals },
]

/** An abbreviation in capitals is another word than the same letters in small ones: US, us; and May is not may. */
function isShort(word: string): boolean {
  return /^(?:\p{Lu}{2,}|May|Will)$/u.test(word)
}

/** True where a mark came, went or changed right beside a word that denies or binds. */
function isAtTurn(kind: Harmless, runs: readonly WordRun[]): boolean {
  if (kind !== 'punctuation') return false
  return runs.some(({ change }, at) => {
    if (change === 'same') return false
    const beside = [lastWord(textBefore(runs, at)), firstWord(textAfter(runs, at))].join(' ')
    return turningWords(beside, 'negation').length > 0 || turningWords(beside, 'modal').length > 0
  })
}

function textBefore(runs: readonly WordRun[], at: number): string {
  return runs.slice(0, at).findLast(({ change }) => change === 'same')?.text ?? ''
}

function textAfter(runs: readonly WordRun[], at: number): string {
  return runs.slice(at + 1).find(({ change }) => change === 'same')?.text ?? ''
}

function lastWord(text: string): string {
  return /[\p{L}\p{M}'’]+(?=[^\p{L}]*$)/u.exec(text.slice(-60))?.[0] ?? ''
}

function firstWord(text: string): string {
  return /[\p{L}\p{M}'’]+/u.exec(text.slice(0, 60))?.[0] ?? ''
}
