import type { SharedField } from './search-document.ts'

/** Documents that hold a word, and how much the word counts there by the field it stands in. */
export type Posting = {
  readonly documents: readonly number[]
  readonly weights: readonly number[]
  /** The shared field in which they hold it; `text` for their own title and texts. */
  readonly field: SharedField | 'text'
}

/** Where words stand one right after the other, which count as one, and how much. */
export type PhrasePosting = {
  readonly weight: number
  readonly posting: Posting
  readonly phrase: readonly string[]
}
