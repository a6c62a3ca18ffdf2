import { packColumn, type PackedColumn } from './pack-column.ts'
import { packPostings, type PackedPostings } from './pack-postings.ts'
import { packWords, type PackedWords } from './pack-words.ts'
import { SHARED_FIELDS, type SearchDocument } from './search-document.ts'
import { wordsOf } from './words-of.ts'

/**
 * Makes the index of some documents. The same documents in any order give the same bytes. Documents stand in the order
 * of their ids, so that what belongs together lies together and the steps between numbers stay small.
 */
export function buildIndex(documents: readonly SearchDocument[]): PackedIndex {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const columns = SHARED_FIELDS.map((field) => packColumn(field, sorted)).filter(({ packed }) => packed.size > 0)
  return {
    version: 1,
    ids: packWords(sorted.map(({ id }) => id)),
    columns: columns.map(({ packed }) => packed),
    // Values of shared fields are counted on after the documents, as if each were one more document.
    ...packPostings([
      ...sorted.map(({ title, texts }) => ({ title: wordsOf(title), texts: texts.flatMap(wordsOf) })),
      ...columns.flatMap(({ words }) => words.map((text) => ({ texts: wordsOf(text) }))),
    ]),
  }
}

/** The index as it is stored: plain JSON. */
export type PackedIndex = PackedPostings & {
  readonly version: 1
  readonly ids: PackedWords
  readonly columns: readonly PackedColumn[]
}
