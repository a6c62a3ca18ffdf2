import type { Dataset } from '../../model/dataset.ts'
import { daysBetween } from '../../model/date.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Position } from '../../model/record.ts'
import { countsFrom } from '../../model/said-on.ts'
import type { Stance } from '../../model/stance.ts'
import { spokenWords } from '../../statement/spoken-words.ts'
import type { Finding, Rule } from '../rule.ts'

/** Two records that lie no further apart than these days may well be of one statement. */
const NEAR = 31

/** Finds statements of one party on one issue that seem to be one: the same words, or one source read in opposite ways. */
export const nearDuplicate: Rule = {
  slug: 'near-duplicate',
  severity: 'warning',
  title: 'A statement is recorded once',
  why: 'The same words a day later are mostly the same statement, reported again. Recorded twice it counts twice; and coded the other way it makes a party contradict itself that did not.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
quote: { text: We would like a fence, lang: en }
stances: { fence: supports }

# positions/border/2025-06-03-north.md
quote: { text: "We would like a fence.", lang: en }
authority: official
stances: { fence: opposes }`,
    right: `# positions/border/2025-06-02-north.md
quote: { text: We would like a fence, lang: en }
stances: { fence: supports }`,
  },
  check: (dataset) => [...dataset.positionsByCell.values()].flatMap((cell) => find(cell, dataset)),
}

/** Each statement is held against the nearest before it with the same words, and with the same source. */
function find(cell: readonly Position[], { comparison, successorsById }: Dataset): Finding[] {
  const dayOf = (position: Position) => countsFrom(position, comparison.covers_until)
  const lastWith = new Map<string, Position>()
  const inOrder = cell.toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id))
  return inOrder.flatMap((later): Finding[] => {
    const isNear = (earlier: Position) => daysBetween(dayOf(earlier), dayOf(later)) <= NEAR
    const followed = (earlier: Position) => successorsById.get(earlier.id)?.includes(later) ?? false
    const found = keysOf(later).flatMap((key): Finding[] => {
      const earlier = lastWith.get(key)
      lastWith.set(key, later)
      if (!earlier || !isNear(earlier) || isOtherAlternative(earlier, later)) return []
      const option = oppositeOption(earlier, later)
      if (option !== undefined) return [opposed(earlier, later, option, key)]
      return isWords(key) && !followed(earlier) ? [repeated(earlier, later)] : []
    })
    return found.slice(0, 1)
  })
}

function opposed(earlier: Position, later: Position, option: string, key: string): Finding {
  const shared = isWords(key) ? 'the words' : 'the source'
  return {
    record: later,
    path: ['stances', option],
    message: `found "${later.stances[option]}" on "${option}" with ${shared} of ${earlier.id}, which is coded "${earlier.stances[option]}"; expected one reading`,
    fix: 'Open the source. Keep one of the two; if both were said, quote the words of each.',
    related: [{ record: earlier, path: ['stances', option] }],
  }
}

function repeated(earlier: Position, later: Position): Finding {
  return {
    record: later,
    path: [later.quote ? 'quote' : 'translation', 'text'],
    message: `found the words of ${earlier.id} again, expected each statement once`,
    fix: `If it is the same statement, keep one of the two. If it was said again, accept this and say where.`,
    related: [{ record: earlier, path: [earlier.quote ? 'quote' : 'translation', 'text'] }],
  }
}

/** What two records of one statement share: their words without marks and capitals, and their source. */
function keysOf(position: Position): string[] {
  const words = spokenWords(position).map(
    ({ text }) =>
      text
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join(' ') ?? '',
  )
  // Two translations of one quotation may well be the same.
  const own = new Set(words.filter((text) => text.length > SHORT))
  return [...[...own].map((text) => `words ${text}`), `source ${position.source}`]
}

/** Words such as "We agree" are said again and again. */
const SHORT = 15

function isWords(key: string): boolean {
  return key.startsWith('words ')
}

function isOtherAlternative(a: Position, b: Position): boolean {
  return a.alternative !== b.alternative
}

const SIDES: Partial<Record<Stance, 'for' | 'against'>> = {
  requires: 'for',
  supports: 'for',
  accepts: 'for',
  opposes: 'against',
  'rules-out': 'against',
}

function oppositeOption(a: Position, b: Position): string | undefined {
  return Object.entries(b.stances).find(([option, stance]) => {
    const [one, other] = [SIDES[a.stances[option] ?? 'unclear'], SIDES[stance]]
    return one !== undefined && other !== undefined && one !== other
  })?.[0]
}
