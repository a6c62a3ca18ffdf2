import { daysBetween } from '#core/model/date.ts'
import type { AnyRecord, Position } from '#core/model/record.ts'
import { countsFrom } from '#core/model/said-on.ts'

/** How alike two texts have to be, of 1, to be shown as perhaps the same. */
const ALIKE = 0.5

/** Statements of one party on one issue within so many days may be one and the same, told by two sources. */
const NEAR_DAYS = 7

/** The most that are shown. */
const MOST = 3

/**
 * The records that may say the same as a new one, nearest first: of its type, alike in their words; a position also where
 * the same party spoke on the same issue within a week, a source where it has the same address.
 */
export function nearRecords(record: AnyRecord, others: readonly AnyRecord[]): AnyRecord[] {
  return others
    .filter((other) => other.type === record.type && other.comparison === record.comparison && other.id !== record.id)
    .map((other) => ({ other, nearness: nearnessOf(record, other) }))
    .filter(({ nearness }) => nearness >= ALIKE)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, MOST)
    .map(({ other }) => other)
}

function nearnessOf(a: AnyRecord, b: AnyRecord): number {
  if (a.type === 'gap' || a.type === 'comparison') return 0
  if (a.type === 'source' && b.type === 'source' && a.url === b.url) return 1
  if (a.type === 'position' && b.type === 'position') return nearnessOfPositions(a, b)
  return overlap(headOf(a), headOf(b))
}

function nearnessOfPositions(a: Position, b: Position): number {
  if (a.party !== b.party || a.issue !== b.issue) return 0
  const words = Math.max(overlap(a.condition, b.condition), overlap(a.quote?.text ?? '', b.quote?.text ?? ''))
  const days = Math.abs(daysBetween(countsFrom(a), countsFrom(b)))
  return days <= NEAR_DAYS ? Math.max(words, 1 - days / (2 * NEAR_DAYS)) : words
}

function headOf(record: AnyRecord): string {
  if ('title' in record) return record.title
  if ('name' in record) return [record.name, ...record.aliases].join(' ')
  return record.id
}

/** How many words of the shorter text the other has, of 1. Words of one or two letters say too little. */
function overlap(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size)
  if (short!.size < 2) return 0
  return [...short!].filter((word) => long!.has(word)).length / short!.size
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}
