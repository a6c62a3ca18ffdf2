import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import { isLanguageTag } from '../model/language-tag.ts'
import { LANGUAGE, LONGEST_TEXT } from '../model/schema.ts'
import type { Evidence, EvidenceFields, Unreadable } from '../model/evidence.ts'
import type { SourceId } from '../model/ids.ts'
import { quotationsOf, type Quotation } from '../model/quotations-of.ts'
import { findQuotation, type Place } from './find-quotation.ts'
import { searchedOf, type PageText, type ReadPage, type Searched, type Wall } from './page.ts'

type Kept = EvidenceFields['quotations'][number]

/** A page that was not read: why, in the word that evidence has for it and in a sentence. */
export type NotRead = {
  readonly why: Unreadable
  readonly said: string
  /** The fault is here, as where there is no network: it says nothing of the page, and is not written down. */
  readonly isOurs?: boolean
}

/** Where what is quoted from a page is looked up and what is known of it is kept. */
export type Looked = {
  readonly dataset: Dataset
  readonly source: SourceId
  /** What was seen before. */
  readonly before: Evidence | undefined
}

/** What a page shows in place of its text, if none of what is quoted from it is there: so it was not read. */
export function wallOf(text: PageText, before: Evidence | undefined): NotRead | null {
  if (text.isPaywalled) return { why: 'paywalled', said: 'it shows only a part to those who do not pay' }
  if (text.wall) return WALLS[text.wall]
  const isCut = before !== undefined && text.whole.length < before.letters / 2
  return isCut ? { why: 'cut-off', said: 'it has less than half of the text that it had' } : null
}

const WALLS: Readonly<Record<Wall, NotRead>> = {
  consent: { why: 'refused', said: 'it asks for consent and shows nothing else' },
  scripts: { why: 'refused', said: 'it shows its text only where its scripts are run' },
  missing: { why: 'dead', said: 'it says that there is no such page' },
  'sends-on': {
    why: 'refused',
    said: 'it sends browsers on to another page, of which the record should have the address',
  },
  empty: { why: 'refused', said: 'it has no text, or only pictures of one' },
}

/**
 * What evidence there is once a page was read: each quotation as it stands there now, and of those that do not what was seen of
 * them before. A page that shows nothing of what is quoted behind a wall was not read.
 */
export function gatherEvidence(
  { dataset, source, before }: Looked,
  page: ReadPage,
  day: Day,
): EvidenceFields | NotRead {
  const texts = searchedOf(page.text)
  const quotations = quotationsOf(dataset, source)
    .filter(({ words }) => words.length <= LONGEST_TEXT)
    .map((quotation) => keep(quotation, texts, page.text.type, before, day))
  const wall = wallOf(page.text, before)
  if (wall && quotations.length > 0 && quotations.every(({ found }) => found === 'none')) return wall
  const { asked, address, redirects, hash, text } = page
  const lang = text.lang !== null && LANGUAGE.test(text.lang) && isLanguageTag(text.lang) ? text.lang : undefined
  return {
    ...{ seen: day, asked, address, redirects, type: text.type, hash, letters: text.whole.length, lang },
    paywalled: text.isPaywalled,
    ...(before?.asked === asked ? { archive_url: before.archive_url, archived: before.archived } : {}),
    quotations,
  }
}

/** What evidence there is where a page was not read: that of before, which says so. None where there was none. */
export function keepEvidence(
  before: Evidence | undefined,
  asked: string,
  { why }: NotRead,
  day: Day,
): EvidenceFields | null {
  if (before?.asked !== asked) return null
  return { ...before, quotations: [...before.quotations], since: { on: day, found: why } }
}

function keep(
  { record, field, words }: Quotation,
  texts: readonly Searched[],
  type: PageText['type'],
  before: Evidence | undefined,
  day: Day,
): Kept {
  const kept = keptFor(before, { record, field, words })
  const place = samePlace(findQuotation(words, texts), kept)
  const of = { record, field, words }
  if (place && place.exact !== '') {
    const { exact, prefix, suffix, page, isExact } = place
    return {
      ...{ ...of, found: isExact ? 'exact' : 'near', seen: day },
      ...(exact === words ? {} : { exact }),
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
      ...(type === 'pdf' ? { page } : {}),
    }
  }
  if (kept?.seen === undefined) return { ...of, found: 'none' }
  return { ...kept, found: 'none' }
}

/** What is known of a quotation whose words are still the same. */
export function keptFor(
  before: Evidence | undefined,
  { record, field, words }: Pick<Quotation, 'record' | 'field' | 'words'>,
): Kept | undefined {
  return before?.quotations.find((one) => one.record === record && one.field === field && one.words === words)
}

/** Of several places the one at which the words stood before. */
export function samePlace(places: readonly Place[], kept: Kept | undefined): Place | undefined {
  if (!kept) return places[0]
  return places.find(({ prefix, suffix }) => prefix === kept.prefix && suffix === kept.suffix) ?? places[0]
}
