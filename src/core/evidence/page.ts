import type { EvidenceFields } from '../model/evidence.ts'
import { foldWords, type Folded } from './fold-words.ts'

/** What a page says, as text: what it is about, and all that is seen on it. Paragraphs stand on lines, pages of a PDF are parted
 * by a form feed. */
export type PageText = {
  readonly type: EvidenceFields['type']
  readonly article: string
  readonly whole: string
  /** The whole with the hyphens kept at which lines end, where there are some: whether they are of a word, nobody can tell. */
  readonly hyphenated?: string
  readonly lang: string | null
  /** Whether it says that it shows only a part to those who do not pay. */
  readonly isPaywalled: boolean
  /** What it says in place of its text, if it says little else; null where it has its text. */
  readonly wall: Wall | null
}

/**
 * It asks for consent; it writes its text by scripts, which nobody runs here; it says that there is no such page; it sends browsers
 * on to another; it has no text at all, as a picture of one.
 */
export type Wall = 'consent' | 'scripts' | 'missing' | 'sends-on' | 'empty'

/** A page that was fetched, with its text. */
export type ReadPage = {
  readonly asked: string
  readonly address: string
  readonly redirects: number
  readonly hash: string
  readonly text: PageText
}

/** A text that is looked through again and again. */
export type Searched = { readonly text: string; readonly folded: Folded }

/** The texts of a page in the order in which words are looked for in them. */
export function searchedOf({ article, whole, hyphenated = '' }: PageText): Searched[] {
  const texts = [article, whole, hyphenated].filter((text, at, all) => at === 1 || (text !== '' && text !== all[1]))
  return texts.map((text) => ({ text, folded: foldWords(text) }))
}
