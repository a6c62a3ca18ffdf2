import { recordsOf } from '../check/records-of.ts'
import type { Dataset } from '../model/dataset.ts'
import type { AnyRecord } from '../model/record.ts'
import type { Change, ComparisonChanges } from './change.ts'
import { compareCoverage } from './compare-coverage.ts'
import { compareRecords } from './compare-records.ts'
import { compareShownStances } from './compare-shown-stances.ts'
import { findMixedWords } from './find-mixed-words.ts'
import { findNewHosts } from './find-new-hosts.ts'

/**
 * What changed in meaning from one state of the content to another, comparison by comparison: what came and went, which
 * words and stances are others, what a reader of the pages will see otherwise, and what a reviewer should look at twice.
 */
export function compareDatasets(before: readonly Dataset[], after: readonly Dataset[]): ComparisonChanges[] {
  const ids = [...new Set([...before, ...after].map(({ comparison }) => comparison.id))].sort()
  const hostsBefore = before.flatMap(({ sources }) => sources)
  return ids
    .map((id) => {
      const [old, now] = [before, after].map((all) => all.find(({ comparison }) => comparison.id === id))
      const changes = compare(old, now)
      return { comparison: id, changes: [...changes, ...findNewHosts(hostsBefore, now?.sources ?? [])] }
    })
    .filter(({ changes }) => changes.length > 0)
}

function compare(before: Dataset | undefined, after: Dataset | undefined): Change[] {
  const [old, now] = [indexOf(before), indexOf(after)]
  const added = [...now.values()].filter(({ file }) => !old.has(file))
  const gone = [...old.values()].filter(({ file }) => !now.has(file))
  const kept = [...now.values()].flatMap((record) => {
    const former = old.get(record.file)
    return former ? compareRecords(former, record) : []
  })
  return [
    ...gone.map((record) => ({ kind: 'gone' as const, record })),
    ...added.map((record) => ({ kind: 'added' as const, record })),
    ...kept,
    ...compareShownStances(before, after),
    ...compareCoverage(before, after),
    ...findMixedWords(old, [...now.values()]),
  ]
}

function indexOf(dataset: Dataset | undefined): Map<string, AnyRecord> {
  return new Map((dataset ? recordsOf(dataset) : []).map((record) => [record.file, record]))
}
