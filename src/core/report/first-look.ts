import type { ComparisonChanges } from '../change/change.ts'
import type { Harmless } from '../change/harmless-edit.ts'
import { TURNS, turningWords } from '../change/turning-words.ts'
import { CONCERNS, weighChange, type Concern, type Weighed, type Worry } from '../change/weigh-change.ts'
import type { Change } from '../change/change.ts'
import { oncePer } from '../model/once.ts'
import type { WordRun } from '../statement/word-runs.ts'
import { tellChange } from './changes.ts'
import { printable } from './report.ts'

/** A change with where it is and what it weighs. */
export type WeighedChange = { readonly comparison: string; readonly change: Change; readonly weighed: Weighed }

/** What each concern is called, in front of its line. */
const CONCERN_TITLES = {
  negation: 'negation',
  number: 'number',
  modal: 'how binding or how much',
  stance: 'stance',
  party: 'who said it, or on what',
  host: 'host of a source',
  date: 'date',
  words: 'words of others',
  standing: 'whether it stands',
  gone: 'gone',
  rule: 'rule or acceptance',
  letters: 'look-alike letters',
  address: 'address',
  source: 'source',
  shown: 'shown otherwise',
  wording: 'our words',
} as const satisfies Record<Concern, string>

/** What each harmless edit is called, one and many. */
export const HARMLESS_TITLES = {
  'white-space': 'white space',
  'final-stop': 'final stop',
  typography: 'form of a mark',
  punctuation: 'punctuation',
  capitals: 'capital letters',
} as const satisfies Record<Harmless, string>

/** Weighs all changes once. */
export function weighAll(all: readonly ComparisonChanges[]): WeighedChange[] {
  return all.flatMap(({ comparison, changes }) =>
    changes.map((change) => ({ comparison, change, weighed: weighChange(change) })),
  )
}

/** What must not be missed, each place in one line: what fits the first screen, and then all others. */
export type FirstLook = {
  /** How many there are of each, by its title. */
  readonly counts: readonly (readonly [title: string, count: number])[]
  readonly first: readonly string[]
  readonly others: readonly string[]
}

/**
 * The lines of all places of concern. Of each concern as many stand on the first screen as of any other, so that a flood of one
 * pushes none out; those that are rare are there whole. None is left out: what does not fit comes right after.
 *
 * @param screen how many lines the first screen has for them
 */
export function firstLook(all: readonly WeighedChange[], screen: number): FirstLook {
  const recoded = new Set(
    all.flatMap(({ comparison, change }) => (change.kind === 'coded' ? cellOf(comparison, change) : [])),
  )
  const isTold = ({ comparison, change }: WeighedChange) =>
    change.kind === 'shown' && recoded.has(cellOf(comparison, change))
  const places = all.flatMap((one) => (isTold(one) ? [] : one.weighed.worries.map((worry) => ({ ...one, worry }))))
  const groups = Map.groupBy(places, ({ worry }) => worry.concern)
  const lists = CONCERNS.flatMap((concern) => {
    const found = groups.get(concern)?.toSorted((a, b) => rankOf(a.change) - rankOf(b.change))
    return found ? [{ concern, lines: found.map(lineOf) }] : []
  })
  const share = shareOf(
    lists.map(({ lines }) => lines.length),
    screen,
  )
  return {
    counts: lists.map(({ concern, lines }) => [CONCERN_TITLES[concern], lines.length]),
    first: lists.flatMap(({ lines }) => lines.slice(0, share)),
    others: lists.flatMap(({ lines }) => lines.slice(share)),
  }
}

/** How many lines each list may have so that all together fill the room and no more. */
function shareOf(lengths: readonly number[], room: number): number {
  let share = 1
  while (share < room && lengths.reduce((sum, length) => sum + Math.min(length, share + 1), 0) <= room) share++
  return share
}

/** Quoted words before an option, an option before what we say ourselves. */
const RANKS: readonly Change['kind'][] = [
  'quote',
  'response',
  'option',
  'frame',
  'outcome',
  'attribution',
  'coded',
  'wording',
]

function rankOf({ kind }: Change): number {
  const at = RANKS.indexOf(kind)
  return at === -1 ? RANKS.length : at
}

function lineOf({ comparison, change, worry }: WeighedChange & { worry: Worry }): string {
  const { heading, lines } = toldOnce(change)
  const said = worry.words.length > 0 ? marked(worry.words) : lines.join('  ')
  const titles = [worry.concern, ...worry.also].map((concern) => CONCERN_TITLES[concern]).join(' + ')
  return `${titles} | ${comparison}: ${heading} | ${shorten(printable(said.replace(/\s+/g, ' ')))}`
}

/** A text with many places is told for each of them. */
const toldOnce = oncePer((change: Change) => tellChange(change))

const LONGEST_LINE = 400
const LONGEST_RUN = 110

function shorten(text: string): string {
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text
}

/** One place as git marks it. A long run is cut in its middle; the words in it that turn its meaning are then named. */
function marked(words: readonly WordRun[]): string {
  const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const isCut = words.some(({ text, change }) => change !== 'same' && text.length > LONGEST_RUN)
  const text = words.map(({ text, change }) => MARKS[change][0] + middleOut(text) + MARKS[change][1]).join('')
  return isCut ? `${turned(words)}${text}` : text
}

function middleOut(text: string): string {
  return text.length > LONGEST_RUN ? `${text.slice(0, 50)} … ${text.slice(-50)}` : text
}

function turned(words: readonly WordRun[]): string {
  const side = (asked: WordRun['change']) =>
    words.flatMap(({ text, change }) => (change === asked ? text : [])).join(' ')
  const [removed, added] = [side('removed'), side('added')]
  const named = TURNS.flatMap((turn) => {
    const [old, now] = [turningWords(removed, turn), turningWords(added, turn)]
    return [...less(old, now).map((word) => `-${word}`), ...less(now, old).map((word) => `+${word}`)]
  })
  return named.length === 0 ? '' : `(${named.slice(0, 12).join(' ')}) `
}

function less(all: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of those) left.set(word, (left.get(word) ?? 0) + 1)
  return all.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

function cellOf(
  comparison: string,
  { party, issue, option }: { party: string; issue: string; option: string },
): string {
  return `${comparison} ${issue} ${party} ${option}`
}
