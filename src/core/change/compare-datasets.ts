import { recordsOf } from '../model/records-of.ts'
import type { Dataset } from '../model/dataset.ts'
import type { AnyRecord } from '../model/record.ts'
import { MOST_EDITS } from '../statement/word-runs.ts'
import type { Change, ComparisonChanges } from './change.ts'
import { compareCoverage } from './compare-coverage.ts'
import { compareRecords, newlyAccepted } from './compare-records.ts'
import { compareShownStances } from './compare-shown-stances.ts'
import { findMixedWords } from './find-mixed-words.ts'
import { findNewHosts } from './find-new-hosts.ts'
import { followIds } from './follow-ids.ts'
import { pairComparisons } from './pair-comparisons.ts'
import { pairRecords, type Pair } from './pair-records.ts'

/**
 * What changed in meaning from one state of the content to another, comparison by comparison: what came and went, which
 * words and stances are others, what a reader of the pages will see otherwise, and what a reviewer should look at twice.
 * A record or a whole comparison under another name is held against what it was.
 *
 * @param unread the files of the later state that could not be read: of what is in them nothing is said
 */
export function compareDatasets(
  before: readonly Dataset[],
  after: readonly Dataset[],
  unread: readonly string[] = [],
): ComparisonChanges[] {
  const silent = new Set(unread)
  const hostsBefore = before.flatMap(({ sources }) => sources)
  return pairComparisons(before, after)
    .filter(({ id }) => !silent.has(`${id}/comparison.md`))
    .map(({ id, old, now }) => {
      const changes = compare(old, now, silent)
      return { comparison: id, changes: [...changes, ...findNewHosts(hostsBefore, now?.sources ?? [])] }
    })
    .filter(({ changes }) => changes.length > 0)
}

function compare(before: Dataset | undefined, after: Dataset | undefined, silent: ReadonlySet<string>): Change[] {
  const [old, now] = [indexOf(before), indexOf(after)]
  const gone = [...old].flatMap(([key, record]) => (now.has(key) || silent.has(fileNow(record, after)) ? [] : record))
  const added = [...now].flatMap(([key, record]) => (old.has(key) ? [] : record))
  const { pairs, ids } = pairRecords(gone, added)
  const pairOf = new Map(pairs.map((pair) => [pair.now, pair]))
  const moved = new Set(pairs.map(({ former }) => former))
  const formerOf = (record: AnyRecord) => pairOf.get(record)?.former ?? old.get(keyOf(record))
  const kept = [...now.values()].flatMap((record) => {
    const former = formerOf(record)
    return former ? [{ former: followIds(former, ids), record }] : []
  })
  const most = editsFor(kept)
  const isNew = (record: AnyRecord) => !pairOf.has(record)
  const lost = gone.filter((record) => !moved.has(record))
  const heirs = heirsIn([...now.values()])
  const renamed: Change[] = pairs.map(({ former, now: record, by }) => ({
    kind: 'renamed',
    record,
    from: former.id,
    by,
  }))
  // Another folder is another address for each of its records, and one thing to tell.
  const isMoved = before !== undefined && after !== undefined && before.comparison.id !== after.comparison.id
  const by = after?.comparison.former_ids.includes(before?.comparison.id ?? '') ? 'command' : 'hand'
  if (isMoved) renamed.unshift({ kind: 'renamed', record: after.comparison, from: before.comparison.id, by })
  return [
    ...lost.map((record) => ({ kind: 'gone' as const, record, into: heirs.get(keyOf(record)) ?? null })),
    ...renamed,
    ...[...now.values()].flatMap((record) => takenAddresses(record, formerOf(record), pairOf.get(record), old)),
    ...added.filter(isNew).map((record) => ({ kind: 'added' as const, record })),
    ...added.filter(isNew).flatMap((record) => newlyAccepted(null, record)),
    ...kept
      .flatMap(({ former, record }) => compareRecords(former, record, most))
      .map((change) => withStatements(change, after)),
    ...compareShownStances(before, after, ids),
    ...compareCoverage(before, after, ids),
    ...findMixedWords(formerOf, [...now.values()]),
  ]
}

/** The work of holding two texts against each other grows with the square of this: many texts share what a few may have. */
function editsFor(kept: readonly { readonly former: AnyRecord; readonly record: AnyRecord }[]): number {
  const long = kept.filter(
    ({ former, record }) =>
      former !== record && JSON.stringify(record).length > LONG && JSON.stringify(former) !== JSON.stringify(record),
  )
  return Math.max(LEAST_EDITS, Math.min(MOST_EDITS, Math.floor(Math.sqrt(WORK / Math.max(1, long.length)))))
}

/** Longer than the fields of a position are as a rule. */
const LONG = 3_000
const LEAST_EDITS = 60
const WORK = 20_000_000

/** Addresses that a record says it had, beside the one that it did have, where another record has or had them. */
function takenAddresses(
  record: AnyRecord,
  former: AnyRecord | undefined,
  pair: Pair | undefined,
  old: ReadonlyMap<string, AnyRecord>,
): Change[] {
  const known = new Set([...(former?.former_ids ?? []), pair?.former.id])
  return record.former_ids
    .filter((id) => !known.has(id) && old.has(`${record.type}/${id}`))
    .map((id) => ({ kind: 'address' as const, record, former: id }))
}

/** The records that say of a former address that they had it, by that address. */
function heirsIn(records: readonly AnyRecord[]): Map<string, string> {
  return new Map(
    records.flatMap(({ type, id, former_ids: ids }) => ids.map((former) => [`${type}/${former}`, id] as const)),
  )
}

/** An option that says something else gives another meaning to every stance that is coded on it. */
function withStatements(change: Change, after: Dataset | undefined): Change {
  if (change.kind !== 'option' || change.record.type !== 'issue') return change
  const option = String(change.path[1])
  const coded = (after?.positionsByIssue.get(change.record.id) ?? []).filter(({ stances }) =>
    Object.hasOwn(stances, option),
  )
  return { ...change, statements: coded.length }
}

/** The file in which a record would be now, also where its comparison lies in another folder. */
function fileNow({ file }: AnyRecord, after: Dataset | undefined): string {
  return after ? after.comparison.id + file.slice(file.indexOf('/')) : file
}

function keyOf({ type, id }: AnyRecord): string {
  return type === 'comparison' ? type : `${type}/${id}`
}

function indexOf(dataset: Dataset | undefined): Map<string, AnyRecord> {
  return new Map((dataset ? recordsOf(dataset) : []).map((record) => [keyOf(record), record]))
}
