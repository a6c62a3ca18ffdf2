import { daysBetween, lastDay } from '#core/model/date.ts'
import type { AnyRecord, Position } from '#core/model/record.ts'
import { saidOn } from '#core/model/said-on.ts'
import { statedAs } from '#core/model/stated-as.ts'
import { spokenWords } from '#core/statement/spoken-words.ts'
import { nearnessTo } from '#search/nearness.ts'
import type { SearchDocument } from '#search/search-document.ts'

/** How near the search has to find a record, of 1, for it to be shown as perhaps the same. */
const ALIKE = 0.5

/** Statements of one party on one issue within so many days may be one and the same, told by two sources. */
const NEAR_DAYS = 7

/** How near two statements of one day are by that alone: the same words tell more. */
const SAME_DAY = 0.7

/** The most that are shown. */
const MOST = 3

/**
 * The records that may say the same as a new one, nearest first: of its type, alike in their words as the search counts
 * them; a position also where the same party spoke on the same issue within a week, a source where it has the same address.
 */
export function nearRecords(record: AnyRecord, records: readonly AnyRecord[]): AnyRecord[] {
  const others = records.filter((other) => other.id !== record.id && mayBeTheSame(record, other))
  if (others.length === 0) return []
  const inWords = nearnessTo(documentOf(record), others.map(documentOf))
  return others
    .map((other) => ({
      other,
      nearness: Math.max(nearnessByDateOrAddress(record, other), inWords.get(other.file) ?? 0),
    }))
    .filter(({ nearness }) => nearness >= ALIKE)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, MOST)
    .map(({ other }) => other)
}

/** Records of other parties or issues are other facts, however alike their words are. A gap has one place it can stand. */
function mayBeTheSame(record: AnyRecord, other: AnyRecord): boolean {
  if (other.type !== record.type || other.comparison !== record.comparison) return false
  if (record.type === 'gap' || record.type === 'comparison') return false
  if (record.type !== 'position' || other.type !== 'position') return true
  return record.party === other.party && record.issue === other.issue
}

function nearnessByDateOrAddress(a: AnyRecord, b: AnyRecord): number {
  if (a.type === 'source' && b.type === 'source') return a.url !== undefined && a.url === b.url ? 1 : 0
  if (a.type !== 'position' || b.type !== 'position') return 0
  const days = Math.abs(daysBetween(lastDay(saidOn(a)), lastDay(saidOn(b))))
  return days <= NEAR_DAYS ? SAME_DAY - (days / NEAR_DAYS) * (SAME_DAY - ALIKE) : 0
}

/** What a record is known by: the words to be compared, and none that it shares with its neighbours. */
function documentOf(record: AnyRecord): SearchDocument {
  const { title, texts = [] } = wordsOf(record)
  return { id: record.file, title, texts: texts.filter((text) => text !== undefined), shared: {} }
}

function wordsOf(record: AnyRecord): { title: string; texts?: readonly (string | undefined)[] } {
  switch (record.type) {
    case 'position':
      return { title: statedAs(record), texts: quotedIn(record) }
    case 'party':
      return { title: record.name, texts: record.aliases }
    case 'issue':
      return { title: record.title, texts: [record.question] }
    case 'claim':
      return { title: record.title, texts: [record.summary] }
    default:
      return { title: 'title' in record ? record.title : record.id }
  }
}

function quotedIn(position: Position): string[] {
  return spokenWords(position).map(({ text }) => text)
}
