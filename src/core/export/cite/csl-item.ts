import { latestDay } from '../../compare/latest-day.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { PartialDate } from '../../model/date.ts'
import { namedParty } from '../../model/party-name.ts'
import { accessTo } from '../../model/source-access.ts'
import { publishedDate } from '../../model/published-on.ts'
import { mainLanguageOf } from '../../model/source-languages.ts'
import type { Site } from '../../model/site.ts'
import { pagePath } from '../../model/page-path.ts'
import type { Draft, Position, Source } from '../../model/record.ts'
import type { Links } from '../links.ts'

/** A work as CSL-JSON (the data model of the Citation Style Language 1.0) describes it: what citation programs read. */
export type CslItem = {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage' | 'dataset'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly language?: string
  readonly version?: string
  /** How a work is found that is not on the web. */
  readonly archive_location?: string
  readonly note?: string
  /** What a reader should know before going there; no field of CSL, so that formats put it where they have room for notes. */
  readonly access?: string
}

export type CslDate = { readonly 'date-parts': readonly [readonly number[]] }

/**
 * A source as a work to cite. The parties that issued it are its authors; where none did there is none, since records
 * do not hold the names of reporters. Names are given whole: which part of one comes first is not known in any language.
 */
export function sourceItem(source: Source, dataset: Dataset): CslItem {
  const issuers = source.by.map((id) => ({ literal: namedParty(dataset, id, latestDay(dataset)).name }))
  const published = publishedDate(source)
  const { first, note } = accessTo(source)
  return {
    id: source.id,
    type: IN_NEWSPAPER.has(source.kind) ? 'article-newspaper' : 'webpage',
    title: source.title,
    ...(issuers.length > 0 ? { author: issuers } : {}),
    'container-title': source.publisher,
    ...(published === null ? {} : { issued: dateParts(published) }),
    ...(source.accessed === undefined ? {} : { accessed: dateParts(source.accessed) }),
    ...(first === undefined ? { archive_location: source.reference } : { URL: first }),
    ...(note === null ? {} : { access: ACCESS[note] }),
    language: mainLanguageOf(source),
  }
}

/**
 * A position as a work to cite: the source in which it stands, with a note on whose words are meant and where they were
 * seen. The original comes first; this site is only the place that led there.
 */
export function positionItem(position: Position, dataset: Dataset, note: string): CslItem | undefined {
  const source = dataset.sourceById.get(position.source)
  const id = `${position.comparison}-${position.id.replace('/', '-')}`
  return source && { ...sourceItem(source, dataset), id, note }
}

/** A text on the table as a work to cite: the source in which it was read, under its own name and by whoever tabled it. */
export function draftItem(draft: Draft, dataset: Dataset, links: Links): CslItem | undefined {
  const source = dataset.sourceById.get(draft.source)
  if (!source) return undefined
  const author = draft.by.map((id) => ({ literal: namedParty(dataset, id, latestDay(dataset)).name }))
  const { author: issuers, ...item } = sourceItem(source, dataset)
  const by = author.length > 0 ? author : issuers
  return {
    ...item,
    ...(by === undefined ? {} : { author: by }),
    id: `${draft.comparison}-${draft.id}`,
    title: draft.title,
    note: links.record(pagePath(draft)),
  }
}

/** A whole comparison as a data set. Its version is the day up to which somebody has looked. */
export function datasetItem({ comparison }: Dataset, site: Site, links: Links): CslItem {
  return {
    id: comparison.id,
    type: 'dataset',
    title: comparison.title,
    author: [{ literal: site.title }],
    issued: dateParts(comparison.covers_until),
    version: `up to ${comparison.covers_until}`,
    URL: links.comparison(comparison.id),
    language: site.language,
  }
}

/** A note on a work with what to know before going there, for formats that have one place for both. */
export function noteOf({ note, access }: CslItem): string | undefined {
  return [note, access].filter((one) => one !== undefined).join(' ') || undefined
}

/** A date in figures, as precise as it is known: `2024-06-08`, or with other signs between its parts. */
export function inFigures(date: CslDate, between = '-'): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join(between)
}

function dateParts(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** Said as styles of citing are: in English, whatever the language of the site. */
const ACCESS = { paywalled: 'Behind a paywall.', dead: 'The original link no longer works.' } as const

/** Everything is cited as what was found at an address on the web; what newspapers print, as theirs. */
const IN_NEWSPAPER: ReadonlySet<Source['kind']> = new Set(['interview', 'report'])
