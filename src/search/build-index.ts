import { indexLanguage } from './index-language.ts'
import { packIndex, type PackedIndex } from './pack-index.ts'
import type { SearchDocument } from './search-document.ts'

/**
 * Makes the index of some documents, with what the search has to know of their languages: those named, the publisher's
 * first, or else those that the texts seem to be in. Only for building: browsers read what it writes.
 */
export function buildIndex(documents: readonly SearchDocument[], { languages = [] }: BuildOptions = {}): PackedIndex {
  return packIndex(documents, indexLanguage(documents, languages))
}

type BuildOptions = { readonly languages?: readonly string[] }

export type { PackedIndex } from './pack-index.ts'
