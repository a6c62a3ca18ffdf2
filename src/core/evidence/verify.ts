import type { Day } from '../model/date.ts'
import type { Evidence, EvidenceFields, Unreadable } from '../model/evidence.ts'
import { quotationsOf, type Quotation } from '../model/quotations-of.ts'
import { wordRuns, type WordRun } from '../statement/word-runs.ts'
import { findQuotation } from './find-quotation.ts'
import { foldWords } from './fold-words.ts'
import { keptFor, samePlace, wallOf, type Looked, type NotRead } from './gather.ts'
import { searchedOf, type ReadPage, type Searched } from './page.ts'

type Kept = EvidenceFields['quotations'][number]

/** What has become of one quotation since it was last looked for. */
export type QuotationNow = Pick<Quotation, 'record' | 'field' | 'words'> & {
  /** The last day on which it was found, before now. */
  readonly seen?: Day | undefined
} & (
    | { readonly now: 'found' | 'moved' }
    /** Other words stand in its place. `isKnown`: as they did when evidence was last taken. */
    | { readonly now: 'changed'; readonly isKnown: boolean; readonly runs: readonly WordRun[] }
    | { readonly now: 'gone'; readonly isKnown: boolean }
    /** Nobody has looked for these words yet. */
    | { readonly now: 'new'; readonly isThere: boolean }
  )

/** What has become of a source and of what is quoted from it. */
export type SourceNow = {
  readonly comparison: string
  readonly source: string
  readonly file: string
  readonly url: string
  readonly archive: string | undefined
} & (
  | { readonly page: 'read'; readonly quotations: readonly QuotationNow[] }
  | { readonly page: Unreadable; readonly said: string; readonly isKnown: boolean }
)

/** Holds a page as it is now against what was seen of it. */
export function verifySource(
  { dataset, source, before }: Looked & { before: Evidence },
  page: ReadPage | NotRead,
): SourceNow {
  const { comparison, asked: url } = before
  const record = dataset.sourceById.get(source)
  const of = { comparison, source, file: `${comparison}/sources/${source}.md`, url }
  const at = { ...of, archive: record?.archive_url ?? before.archive_url }
  const known = before.since?.found
  if ('why' in page) return { ...at, page: page.why, said: page.said, isKnown: known === page.why }
  const texts = searchedOf(page.text)
  const quotations = quotationsOf(dataset, source).map((quotation) => nowOf(quotation, texts, before))
  const isThere = quotations.some(({ now }) => now !== 'gone')
  const wall = isThere || quotations.length === 0 ? null : wallOf(page.text, before)
  if (wall) return { ...at, page: wall.why, said: wall.said, isKnown: known === wall.why }
  return { ...at, page: 'read', quotations }
}

function nowOf({ record, field, words, lang }: Quotation, texts: readonly Searched[], before: Evidence): QuotationNow {
  const kept = keptFor(before, { record, field, words })
  const place = samePlace(findQuotation(words, texts), kept)
  const of = { record, field, words, seen: kept?.seen }
  if (!kept) return { ...of, now: 'new', isThere: place !== undefined }
  if (!place) return { ...of, now: 'gone', isKnown: kept.found === 'none' }
  const was = kept.exact ?? words
  if (!place.isExact && !isSame(place.exact, was)) {
    return { ...of, now: 'changed', isKnown: false, runs: wordRuns(was, place.exact, lang === 'und' ? 'en' : lang) }
  }
  // Still other words than those of the record, but those that were there when evidence was taken.
  if (!place.isExact) return { ...of, now: 'changed', isKnown: true, runs: wordRuns(words, place.exact) }
  return { ...of, now: isMoved(kept, place) ? 'moved' : 'found' }
}

function isSame(one: string, other: string): boolean {
  return foldWords(one).text === foldWords(other).text
}

/** Words between other neighbours stand elsewhere; one neighbour that was edited does not make it so. */
function isMoved({ prefix = '', suffix = '' }: Kept, place: { prefix: string; suffix: string }): boolean {
  return !isSame(prefix, place.prefix) && !isSame(suffix, place.suffix)
}

/** Whether something came about that evidence does not tell yet, so that somebody has to look. */
export function isNews(source: SourceNow): boolean {
  if (source.page !== 'read') return !source.isKnown
  return source.quotations.some((quotation) =>
    quotation.now === 'new'
      ? !quotation.isThere
      : (quotation.now === 'changed' || quotation.now === 'gone') && !quotation.isKnown,
  )
}
