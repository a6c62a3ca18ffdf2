import type { Dataset } from '#core/model/dataset.ts'
import { kindsWith, type KindWith } from '#core/model/kinds.ts'
import type { RecordOf } from '#core/model/record.ts'
import { recordsOfKind } from '#core/model/records-of.ts'
import { claimDocument } from './claim-document.ts'
import { draftDocument } from './draft-document.ts'
import { positionDocument } from './position-document.ts'
import { roundDocument } from './round-document.ts'
import type { SearchDocument } from './search-document.ts'

type SearchedKind = KindWith<'isSearched', true>

/** What is searched of each kind of record that is searched at all. */
const DOCUMENT: { readonly [T in SearchedKind]: (record: RecordOf<T>, dataset: Dataset) => SearchDocument } = {
  position: positionDocument,
  claim: claimDocument,
  round: roundDocument,
  draft: draftDocument,
}

/** A record with what is searched of it; the Markdown of its body is plain text. */
export type SearchedRecord<T extends SearchedKind = SearchedKind> = {
  readonly record: RecordOf<T>
  readonly document: SearchDocument
}

/**
 * What is searched of a comparison, kind by kind, each worked out when it is asked for. `plainText` takes the Markdown out of a body; the
 * search knows none.
 */
export function* searchedRecords(dataset: Dataset, options: Options = {}): Generator<SearchedRecord> {
  for (const type of kindsWith('isSearched', true)) yield* searchedOfKind(type, dataset, options)
}

/** The same of one kind. */
export function* searchedOfKind(
  type: SearchedKind,
  dataset: Dataset,
  options: Options = {},
): Generator<SearchedRecord> {
  if (type === 'draft') yield* searchedClauses(dataset)
  else yield* searchedAmong(recordsOfKind(dataset, type), dataset, options)
}

/** What is searched of some records of one kind. */
export function* searchedAmong<T extends Exclude<SearchedKind, 'draft'>>(
  records: readonly RecordOf<T>[],
  dataset: Dataset,
  { plainText = (body) => body }: Options = {},
): Generator<SearchedRecord<T>> {
  for (const stored of records) {
    const record: RecordOf<T> = { ...stored, body: plainText(stored.body) }
    yield { record, document: DOCUMENT[record.type](record, dataset) }
  }
}

/** The same without the records. */
export function documentsOf(dataset: Dataset, options: Options = {}): SearchDocument[] {
  return Array.from(searchedRecords(dataset, options), ({ document }) => document)
}

/** A text on the table is found clause by clause: each stands for itself, without what is said of the whole. */
function searchedClauses(dataset: Dataset): SearchedRecord<'draft'>[] {
  return dataset.drafts.flatMap((draft) =>
    draft.clauses.map((clause) => {
      const record = { ...draft, clauses: [clause], not_seen: [], corrections: [], body: '' }
      return { record, document: DOCUMENT.draft(record, dataset) }
    }),
  )
}

type PlainText = (markdown: string) => string
type Options = { readonly plainText?: PlainText }
