import { recordsOf } from '../model/records-of.ts'
import type { Dataset } from '../model/dataset.ts'
import type { AnyRecord } from '../model/record.ts'
import type { Change, ComparisonChanges } from './change.ts'
import { compareCoverage } from './compare-coverage.ts'
import { compareRecords, isRenamed, newlyAccepted } from './compare-records.ts'
import { compareShownStances } from './compare-shown-stances.ts'
import { findMixedWords } from './find-mixed-words.ts'
import { findNewHosts } from './find-new-hosts.ts'

/**
 * What changed in meaning from one state of the content to another, comparison by comparison: what came and went, which
 * words and stances are others, what a reader of the pages will see otherwise, and what a reviewer should look at twice.
 *
 * @param unread the files of the later state that could not be read: of what is in them nothing is said
 */
export function compareDatasets(
  before: readonly Dataset[],
  after: readonly Dataset[],
  unread: readonly string[] = [],
): ComparisonChanges[] {
  const silent = new Set(unread)
  const ids = [...new Set([...before, ...after].map(({ comparison }) => comparison.id))].sort()
  const hostsBefore = before.flatMap(({ sources }) => sources)
  return ids
    .filter((id) => !silent.has(`${id}/comparison.md`))
    .map((id) => {
      const [old, now] = [before, after].map((all) => all.find(({ comparison }) => comparison.id === id))
      const changes = compare(old, now, silent)
      return { comparison: id, changes: [...changes, ...findNewHosts(hostsBefore, now?.sources ?? [])] }
    })
    .filter(({ changes }) => changes.length > 0)
}

function compare(before: Dataset | undefined, after: Dataset | undefined, silent: ReadonlySet<string>): Change[] {
  const [old, now] = [indexOf(before), indexOf(after)]
  const gone = [...old.values()].filter(({ file }) => !now.has(file) && !silent.has(file))
  const added = [...now.values()].filter(({ file }) => !old.has(file))
  const renamed = new Map(
    added.flatMap((record) => {
      const former = gone.find((other) => isRenamed(other, record))
      return former ? [[record, former] as const] : []
    }),
  )
  const moved = new Set(renamed.values())
  const kept = [...now.values()].flatMap((record) => {
    const former = old.get(record.file)
    return former ? compareRecords(former, record) : []
  })
  const isNew = (record: AnyRecord) => !renamed.has(record)
  return [
    ...gone.filter((record) => !moved.has(record)).map((record) => ({ kind: 'gone' as const, record })),
    ...[...renamed].map(([record, former]) => ({ kind: 'renamed' as const, record, from: former.id })),
    ...added.filter(isNew).map((record) => ({ kind: 'added' as const, record })),
    ...added.filter(isNew).flatMap((record) => newlyAccepted(null, record)),
    ...kept.map((change) => withStatements(change, after)),
    ...compareShownStances(before, after),
    ...compareCoverage(before, after),
    ...findMixedWords(old, [...now.values()]),
  ]
}

/** An option that says something else gives another meaning to every stance that is coded on it. */
function withStatements(change: Change, after: Dataset | undefined): Change {
  if (change.kind !== 'option') return change
  const option = String(change.path[1])
  const coded = (after?.positions ?? []).filter(
    ({ issue, stances }) => issue === change.record.id && Object.hasOwn(stances, option),
  )
  return { ...change, statements: coded.length }
}

function indexOf(dataset: Dataset | undefined): Map<string, AnyRecord> {
  return new Map((dataset ? recordsOf(dataset) : []).map((record) => [record.file, record]))
}
