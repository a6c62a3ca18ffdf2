import { oncePer } from '#core/model/once.ts'
import { fold } from './fold.ts'
import { scanTerms } from './scan-text.ts'
import type { SearchDocument } from './search-document.ts'

/**
 * The title and the texts of a document, taken apart once: whoever makes an index goes through the words of all documents again and
 * again. Lists are kept as texts with blanks between, which no word has, since there are millions of words.
 */
export function readTexts(document: SearchDocument): readonly ReadText[] {
  return TOLD.get(document) ?? readAnew(document)
}

/** Tells what the texts of a document were found to hold where they were read before. */
export function tellTexts(document: SearchDocument, texts: readonly ReadText[]): void {
  TOLD.set(document, texts)
}

const TOLD = new WeakMap<SearchDocument, readonly ReadText[]>()
const readAnew = oncePer(({ title, texts }: SearchDocument): readonly ReadText[] => [title, ...texts].map(read))

/** What a text is found by. */
export type ReadText = {
  /** Its words, in order. */
  readonly words: string
  /** What its words amount to together: what stands joined in it, its amounts and its dates. */
  readonly others: string
}

/** The words of such a list. */
export function listed(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

/** All that a text is found by. */
export function termsIn({ words, others }: ReadText): string[] {
  return [...listed(words), ...listed(others)]
}

function read(text: string): ReadText {
  const terms = scanTerms(fold(text))
  const words = terms.filter((term) => 'kind' in term).map(({ word }) => word)
  return {
    words: words.join(' '),
    others: terms.flatMap((term) => ('kind' in term ? [] : [term.word])).join(' '),
  }
}
