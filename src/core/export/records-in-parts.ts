import type { Dataset } from '../model/dataset.ts'
import type { IssueId } from '../model/ids.ts'
import type { RecordType } from '../model/kinds.ts'
import type { AnyRecord } from '../model/record.ts'
import { joined } from './entry-lines.ts'

/**
 * Records of some kinds as a list in JSON, in parts that come one after the other: positions issue by issue, each other kind at once.
 *
 * @param on gives the positions on an issue, as the items of a list; a part of a page does
 * @param of gives those of another kind
 */
export function* recordsInParts(
  dataset: Dataset,
  types: readonly RecordType[],
  on: (dataset: Dataset, issue: IssueId) => string,
  of: (type: RecordType) => string,
): Generator<string> {
  const texts = function* () {
    for (const type of types) {
      if (type !== 'position') yield of(type)
      else for (const issue of dataset.positionsByIssue.keys()) yield on(dataset, issue)
    }
  }
  yield '['
  yield* joined(texts())
  yield ']'
}

/** Records as the items of a list in JSON. */
export function itemsOf(records: readonly AnyRecord[]): string {
  return records.map((record) => JSON.stringify(record)).join(',')
}
