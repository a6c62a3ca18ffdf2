import type { Dataset } from '#core/model/dataset.ts'
import { kindsWith, type KindWith } from '#core/model/kinds.ts'
import type { RecordOf } from '#core/model/record.ts'
import { recordsOfKind } from '#core/model/records-of.ts'
import { claimDocument } from './claim-document.ts'
import { positionDocument } from './position-document.ts'
import { roundDocument } from './round-document.ts'
import type { SearchDocument } from './search-document.ts'

type SearchedKind = KindWith<'isSearched', true>

/** What is searched of each kind of record that is searched at all. */
const DOCUMENT: { readonly [T in SearchedKind]: (record: RecordOf<T>, dataset: Dataset) => SearchDocument } = {
  position: positionDocument,
  claim: claimDocument,
  round: roundDocument,
}

/**
 * What is searched of a comparison, kind by kind. `plainText` takes the Markdown out of a body; the search knows none.
 */
export function documentsOf(dataset: Dataset, { plainText = (body) => body }: Options = {}): SearchDocument[] {
  return kindsWith('isSearched', true).flatMap((type) => documents(type, dataset, plainText))
}

function documents<T extends SearchedKind>(type: T, dataset: Dataset, plainText: PlainText): SearchDocument[] {
  return recordsOfKind(dataset, type).map((record) =>
    DOCUMENT[type]({ ...record, body: plainText(record.body) }, dataset),
  )
}

type PlainText = (markdown: string) => string
type Options = { readonly plainText?: PlainText }
