import type { FieldPath } from '../model/field-path.ts'
import { factsOnTheWay } from '../model/record-fields.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import type { AnyRecord } from '../model/record.ts'
import type { WordRun } from '../statement/word-runs.ts'
import type { Change, TextChange } from './change.ts'
import { harmlessEdit, type Harmless } from './harmless-edit.ts'
import { RULE_FIELDS } from './scope-of.ts'
import { turnsBetween, type Turn } from './turning-words.ts'

/** What about a change may mislead whoever reads the pages, in the order in which a reviewer wants to hear of it. */
export const CONCERNS = [
  ...['negation', 'number', 'modal', 'stance', 'party', 'host', 'date', 'words', 'standing', 'gone', 'rule'],
  ...['letters', 'address', 'source', 'shown', 'wording'],
] as const satisfies readonly string[]

export type Concern =
  | Turn
  | 'stance'
  /** Who said it, of whom it is told, on which issue. */
  | 'party'
  | 'host'
  | 'date'
  /** Somebody else's words, or what is compared, in other words. */
  | 'words'
  /** Whether something stands: superseded, taken back, agreed. */
  | 'standing'
  | 'gone'
  /** What the checks go by. */
  | 'rule'
  | 'letters'
  | 'address'
  | 'source'
  | 'shown'
  /** The publisher's own words. */
  | 'wording'

/** One place of a change that is of concern, with the words around it where it is in words. */
export type Worry = { readonly concern: Concern; readonly also: readonly Turn[]; readonly words: readonly WordRun[] }

/** A change with what is of concern in it, and what it is if nothing is and every word is as it was. */
export type Weighed = { readonly worries: readonly Worry[]; readonly harmless: Harmless | null }

const NONE: Weighed = { worries: [], harmless: null }

/** What of a change a reviewer must not miss. Every place of a text counts by itself: no edit hides another. */
export function weighChange(change: Change): Weighed {
  switch (change.kind) {
    case 'gone':
      return of('gone')
    case 'renamed':
      return change.by === 'hand' ? of('address') : NONE
    case 'address':
      return of('address')
    case 'accepted':
      return of('rule')
    case 'coded':
      return of('stance')
    case 'shown':
      return of('shown')
    case 'mixed-scripts':
      return of('letters')
    case 'new-host':
      return of('host')
    case 'source':
      return of(sourceConcern(change))
    case 'quote':
    case 'response':
    case 'option':
    case 'frame':
    case 'attribution':
    case 'outcome':
    case 'wording':
    case 'field':
      return weighText(change)
    case 'added':
    case 'coverage':
      return NONE
  }
}

function of(concern: Concern, words: readonly WordRun[] = []): Weighed {
  return { worries: [{ concern, also: [], words }], harmless: null }
}

const STANDING = new Set(['withdrawn', 'retracted', 'supersedes', 'answers', 'move', 'alternative', 'status', 'state'])
const DATE = /^\d{4}(?:-\d{2}){0,2}(?:, \d{4}(?:-\d{2}){0,2})?$/

function weighText(change: TextChange): Weighed {
  const { kind, record, path, words } = change
  // What a clause says of itself stands below its name in the list of them.
  const field = String(path[0] === 'clauses' ? path[2] : path[0])
  const [before, after] = [sideOf(words, 'added'), sideOf(words, 'removed')]
  if (record.type === 'comparison' && RULE_FIELDS.has(field)) return of('rule', words)
  if (field === 'amounts' || field === 'measure') return of('number', words)
  if (STANDING.has(field)) return of('standing', words)
  if (isDate(before) && isDate(after)) return kind === 'field' ? NONE : of('date', words)
  if (kind === 'attribution') return weighNames(words, before, after)
  const harmless = harmlessEdit(before, after, words)
  if (harmless !== null) return { worries: [], harmless }
  return { worries: worriesIn(change), harmless: null }
}

/** A name that is written otherwise may be another one: only blanks are harmless in it. */
function weighNames(words: readonly WordRun[], before: string, after: string): Weighed {
  const harmless = harmlessEdit(before, after, words)
  return harmless === 'white-space' ? { worries: [], harmless } : of('party', words)
}

function isDate(value: string): boolean {
  return value === '' || DATE.test(value)
}

function worriesIn({ kind, record, path, words }: TextChange): Worry[] {
  const otherwise = kind === 'wording' ? 'wording' : 'words'
  // A text that is there for the first time, or no longer, turns nothing: it is told as what it is.
  if (sideOf(words, 'added') === '' || sideOf(words, 'removed') === '') {
    return kind === 'field' ? [] : [{ concern: otherwise, also: [], words }]
  }
  const isText = isWords(record, path)
  return placesIn(words).flatMap((place): Worry[] => {
    const turns = kind === 'field' && !isText ? [] : turnsBetween(sideOf(place, 'added'), sideOf(place, 'removed'))
    // What a field such as the page in a source says in figures is not what somebody asks for.
    const [first, ...also] = turns.filter((turn) => turn !== 'number' || kind !== 'field')
    if (first !== undefined) return [{ concern: first, also, words: place }]
    return kind === 'field' ? [] : [{ concern: otherwise, also: [], words: place }]
  })
}

function isWords(record: AnyRecord, path: FieldPath): boolean {
  const voice = factsOnTheWay(RECORD_SCHEMA[record.type], path).at(-1)?.voice
  return voice === 'publisher' || voice === 'speaker' || voice === 'source'
}

/** How much of what stayed the same is told around a place. */
const AROUND = 40

/** So many places of one text are told one by one; what follows is one more, so that no text makes a report of its own. */
const MOST_PLACES = 100

/** The places in which two texts differ, each with a few words around it. Marks alone between two places keep them one. */
function placesIn(runs: readonly WordRun[]): WordRun[][] {
  const places: WordRun[][] = []
  let open: WordRun[] = []
  for (const [at, run] of runs.entries()) {
    if (places.length === MOST_PLACES) return [...places, runs.slice(at).filter(({ change }) => change !== 'same')]
    if (run.change !== 'same' || !/[\p{L}\p{N}]/u.test(run.text)) {
      if (open.length === 0) open.push(...edge(runs[at - 1], 'end'))
      open.push(run)
    } else if (open.length > 0) {
      places.push([...open, ...edge(run, 'start')])
      open = []
    }
  }
  return open.length > 0 ? [...places, open] : places
}

function edge(run: WordRun | undefined, side: 'start' | 'end'): WordRun[] {
  if (!run) return []
  if (run.text.length <= AROUND) return [run]
  const text = side === 'end' ? `…${run.text.slice(-AROUND)}` : `${run.text.slice(0, AROUND)}…`
  return [{ ...run, text }]
}

function sideOf(words: readonly WordRun[], without: 'added' | 'removed'): string {
  return words.flatMap(({ text, change }) => (change === without ? [] : text)).join('')
}

function sourceConcern({ path, from, to }: Extract<Change, { kind: 'source' }>): Concern {
  if (isDate(from) && isDate(to) && path[0] !== 'source') return 'date'
  const [old, now] = [hostOf(from), hostOf(to)]
  return old !== now ? 'host' : 'source'
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null
}
