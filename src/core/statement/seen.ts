import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { SourceId } from '../model/ids.ts'
import type { Evidence, SeenQuotation, Unreadable } from '../model/evidence.ts'
import { fieldsOfWords, spokenWords, type Quoted, type SpokenWords } from './spoken-words.ts'
import { textFragment } from './text-fragment.ts'

/** What is known of whether words were seen in their source. */
export type Seen =
  /** They were found when the page was last read; `isNear`: nearly so. The address leads to them. */
  | { readonly kind: 'found'; readonly on: Day; readonly isNear: boolean; readonly address: string }
  /** They were found before and no longer are. */
  | { readonly kind: 'lost'; readonly last: Day; readonly looked: Day }
  /** They were looked for and not found. */
  | { readonly kind: 'never'; readonly looked: Day }

/** The words of a field of a record, as evidence names both. */
export type WordsAt = { readonly record: string; readonly field: string; readonly words: string }

/**
 * What is known of words in their source; null where nobody looked for these very words at the address that the source has. The
 * address is the record's own: evidence may come with a proposal, and must not lead a reader elsewhere.
 */
export function seenIn(dataset: Dataset, source: string, at: WordsAt): Seen | null {
  const evidence = evidenceFor(dataset, source)
  const quotation = evidence?.quotations.find(({ record, field }) => record === at.record && field === at.field)
  if (!evidence || quotation?.words !== at.words) return null
  return seenOf(evidence, quotation)
}

/** Words that somebody said, with what is known of them in their source; null where nobody looked for them there. */
export type SeenWords = SpokenWords & { readonly seen: Seen | null }

/** Where in a record words stand: the record as evidence names it, and what its fields are below, as `responses.1.`. */
export type Below = { readonly record: string; readonly before?: string }

/** The words of a record or of a part of it, in the order of `spokenWords`, each with what is known of it in its source. */
export function seenWords(
  quoted: Quoted & { readonly source: SourceId },
  { record, before = '' }: Below,
  dataset: Dataset,
): SeenWords[] {
  const fields = fieldsOfWords(quoted)
  return spokenWords(quoted).map((spoken, at) => ({
    ...spoken,
    seen: seenIn(dataset, quoted.source, { record, field: before + (fields[at] ?? ''), words: spoken.text }),
  }))
}

/** The address of the first of some words that is known to stand in its source. */
export function addressOfWords(words: readonly { readonly seen: Seen | null }[]): string | undefined {
  return words.flatMap(({ seen }) => (seen?.kind === 'found' ? seen.address : []))[0]
}

/** The evidence for a source, if it is from the address that the source has. */
export function evidenceFor(dataset: Dataset, source: string): Evidence | undefined {
  const evidence = dataset.evidenceBySource.get(source)
  return evidence?.asked === dataset.sourceById.get(source)?.url ? evidence : undefined
}

/** What is known of one quotation. */
export function seenOf(evidence: Evidence, quotation: SeenQuotation): Seen {
  const { found, seen, words, exact = words, prefix, suffix, page } = quotation
  if (seen === undefined) return { kind: 'never', looked: evidence.seen }
  if (found === 'none') return { kind: 'lost', last: seen, looked: evidence.seen }
  const url = evidence.asked
  const isPaged = evidence.type === 'pdf' && page !== undefined && !url.includes('#')
  const address =
    evidence.type === 'pdf' ? `${url}${isPaged ? `#page=${page}` : ''}` : textFragment(url, { exact, prefix, suffix })
  return { kind: 'found', on: seen, isNear: found === 'near', address }
}

/** That a page could not be read when it was last asked, and why. */
export function unreadableSince(evidence: Evidence): { readonly on: Day; readonly why: Unreadable } | null {
  return evidence.since ? { on: evidence.since.on, why: evidence.since.found } : null
}
