import { itemsOf, recordsInParts } from '#core/export/records-in-parts.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { RECORD_TYPES } from '#core/model/kinds.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { recordsOfKind } from '#core/model/records-of.ts'

/** The records of a comparison, among which the form checks a new one, as JSON in parts. It never looks into their bodies. */
export function formRecords(dataset: Dataset): Generator<string> {
  return recordsInParts(dataset, RECORD_TYPES, positionsOn, (type) => withoutBodies(recordsOfKind(dataset, type)))
}

const positionsOn = partPer('form-records', (dataset: Dataset, issue: IssueId) =>
  withoutBodies(dataset.positionsByIssue.get(issue) ?? []),
)

function withoutBodies(records: readonly AnyRecord[]): string {
  return itemsOf(records.map((record) => ({ ...record, body: '' })))
}
