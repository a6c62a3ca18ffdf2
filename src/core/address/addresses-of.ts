import { latestDay } from '../compare/latest-day.ts'
import { draftGroups } from '../compare/draft-groups.ts'
import { blocsWithMembers } from '../compare/membership.ts'
import { comparesAny, pairPagesOf } from '../compare/pairs.ts'
import { staticDaysOf } from '../compare/static-days.ts'
import { tableParts } from '../compare/table-parts.ts'
import type { Dataset } from '../model/dataset.ts'
import { KINDS, kindsWith, type RecordType } from '../model/kinds.ts'
import { oncePer } from '../model/once.ts'
import type { OwnAddresses } from '../model/page.ts'
import { recordsOfKind } from '../model/records-of.ts'
import { isForHosts } from '../parse/own-file.ts'

/**
 * Addresses are paths below the base path of the site: of a page with a slash at the end, of a file without. Those of the
 * pictures are left out: they go with their pages.
 */

/** Kinds whose pages have a small form for frames on other sites. */
const EMBEDDED: readonly RecordType[] = ['issue', 'position']

/** What may be followed or loaded again and again: feed, table and references of a comparison, and a calendar where it has rounds. */
const COMPARISON_FILES = ['feed.xml', 'positions.csv', 'clauses.csv', 'citations.bib', 'citations.ris'] as const

/** The pages of a comparison beside those of its records, without what depends on parties and days. */
const VIEWS = ['table', 'ledger', 'coverage', 'rounds', 'drafts', 'clauses'] as const

/**
 * The address of a record's page by its kind and id, and that of its small form; none of a kind without a page of its own. By
 * ids, so that it also says where a record was.
 */
export function addressesOfRecord(comparison: string, kind: RecordType, id: string): string[] {
  const { folder, page } = KINDS[kind]
  if (page !== 'own') return []
  const path = folder === null ? `${comparison}/` : `${comparison}/${folder}/${id}/`
  return EMBEDDED.includes(kind) ? [path, `${path}embed/`] : [path]
}

/** Every address of a comparison that somebody may have kept, in no particular order. */
export const addressesOf = oncePer((dataset: Dataset): readonly string[] => {
  const { id } = dataset.comparison
  const below = [
    ...VIEWS.map((view) => `${view}/`),
    ...tableParts(dataset).map(({ slug }) => `table/${slug}/`),
    ...(comparesAny(dataset) ? ['compare/'] : []),
    ...pairPagesOf(dataset).map(({ slug }) => `compare/${slug}/`),
    ...staticDaysOf(dataset).map(({ day }) => `as-of/${day}/`),
    ...blocsWithMembers(dataset, latestDay(dataset)).map(({ bloc }) => `blocs/${bloc.id}/`),
    ...draftGroups(dataset).flatMap(({ slug, drafts }) => [
      `clauses/${slug}/`,
      ...drafts.map((base) => `clauses/${slug}/${base.id}/`),
    ]),
    ...COMPARISON_FILES,
    ...(dataset.rounds.length > 0 ? ['rounds.ics'] : []),
  ]
  return [
    ...kindsWith('page', 'own').flatMap((kind) =>
      recordsOfKind(dataset, kind).flatMap((record) => addressesOfRecord(id, kind, record.id)),
    ),
    ...below.map((path) => `${id}/${path}`),
    searchIndexOf(id),
  ]
})

/** The index of a comparison, which lies among the pages of the search. */
export function searchIndexOf(comparison: string): string {
  return `search/${comparison}/`
}

/** The addresses of what a publisher adds: pages, and files that a reader may have kept. */
export function addressesOfOwn({ pages, copied }: OwnAddresses): string[] {
  return [...pages.map(({ id }) => `${id}/`), ...copied.filter((path) => !isForHosts(path))]
}

/** Every address of a site that somebody may have kept. */
export function addressesOfSite({ datasets, ...own }: Addressed): string[] {
  return [...datasets.flatMap(addressesOf), ...addressesOfOwn(own)]
}

/** All that has addresses: comparisons, and what the publisher adds. */
export type Addressed = OwnAddresses & { readonly datasets: readonly Dataset[] }
