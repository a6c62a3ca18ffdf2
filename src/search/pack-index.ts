import type { IndexLanguage } from './index-language.ts'
import { packColumn, type PackedColumn } from './pack-column.ts'
import { packPostings, type PackedPostings } from './pack-postings.ts'
import { packWords, type PackedWords } from './pack-words.ts'
import { readTexts, termsIn } from './read-texts.ts'
import { SHARED_FIELDS, type SearchDocument } from './search-document.ts'
import { termsOf } from './words-of.ts'

/**
 * Makes the index of some documents. The same documents in any order give the same bytes. Documents stand in the order
 * of their ids, so that what belongs together lies together and the steps between numbers stay small.
 */
export function packIndex(
  documents: readonly SearchDocument[],
  language: IndexLanguage = NO_LANGUAGE,
  { synonyms = [], leads = [] }: EqualWords = {},
): PackedIndex {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const columns = SHARED_FIELDS.map((field) => packColumn(field, sorted)).filter(({ packed }) => packed.size > 0)
  const { compounded, ...told } = language
  return {
    version: 2,
    ids: packWords(sorted.map(({ id }) => id)),
    columns: columns.map(({ packed }) => packed),
    ...told,
    synonyms,
    leads,
    // Values of shared fields are counted on after the documents, as if each were one more document.
    ...packPostings(
      [
        ...sorted.map((document) => {
          const [title = [], ...texts] = readTexts(document).map(termsIn)
          return { title, texts: texts.flat() }
        }),
        ...columns.flatMap(({ words }) => words.map((text) => ({ texts: termsOf(text) }))),
      ],
      compounded,
    ),
  }
}

const NO_LANGUAGE: IndexLanguage = { languages: [], small: {}, han: '', compounded: new Set() }

/** The index as it is stored: plain JSON. */
export type PackedIndex = PackedPostings &
  Omit<IndexLanguage, 'compounded'> &
  Required<EqualWords> & {
    readonly version: 2
    readonly ids: PackedWords
    readonly columns: readonly PackedColumn[]
  }

export type EqualWords = {
  /** Groups of words that the publisher says are the same. */
  readonly synonyms?: readonly (readonly string[])[]
  /** Loaded terms, each with the neutral words for it: who looks for the first finds the second, not the other way. */
  readonly leads?: readonly (readonly [from: string, to: string])[]
}
