import { latestDay } from '../compare/latest-day.ts'
import { blocsWithMembers } from '../compare/membership.ts'
import { comparesAny, pairPagesOf, pairsAt, type Pair } from '../compare/pairs.ts'
import { staticDaysOf } from '../compare/static-days.ts'
import type { Dataset } from '../model/dataset.ts'
import { kindsWith } from '../model/kinds.ts'
import type { Party } from '../model/record.ts'
import { recordsOfKind } from '../model/records-of.ts'
import { addressesOf, addressesOfRecord, addressesOfSite, searchIndexOf, type Addressed } from './addresses-of.ts'
import { addressesOfRemoved } from './removed.ts'

/** An address at which nothing stands any more, and where it leads. */
export type Lead = { readonly from: string; readonly to: string }

/** All that answers at addresses of former days. */
export type FormerAddresses = { readonly leads: readonly Lead[]; readonly removed: ReadonlySet<string> }

/**
 * Where the addresses lead that records had before, each once, never from one that is in use; by `former_ids`, and for pages
 * that are made of several records (two parties, a day) by what was published.
 *
 * @param published addresses that others may have kept
 */
export function formerAddresses(
  { datasets, pages, copied }: Addressed,
  published: readonly string[] = [],
): FormerAddresses {
  const removed = new Set(datasets.flatMap(({ removals }) => removals.flatMap(addressesOfRemoved)))
  const taken = new Set([...addressesOfSite({ datasets, pages, copied }), ...removed])
  const leads = new Map<string, string>()
  const add = ({ from, to }: Lead) => {
    if (!taken.has(from) && !leads.has(from)) leads.set(from, to)
  }
  for (const dataset of datasets) {
    const own = [...leadsOfRecords(dataset), ...leadsOfPairs(dataset)]
    own.forEach(add)
    leadsOfComparison(dataset, own).forEach(add)
  }
  for (const { id, former_ids } of pages) former_ids.forEach((former) => add({ from: `${former}/`, to: `${id}/` }))
  const open = published.filter((path) => !taken.has(path) && !leads.has(path))
  if (open.length > 0) datasets.flatMap((dataset) => leadsOfViews(dataset, open)).forEach(add)
  return { leads: [...leads].map(([from, to]) => ({ from, to })), removed }
}

function leadsOfRecords(dataset: Dataset): Lead[] {
  const { id } = dataset.comparison
  return kindsWith('page', 'own')
    .filter((kind) => kind !== 'comparison')
    .flatMap((kind) =>
      recordsOfKind(dataset, kind).flatMap((record) => {
        const to = addressesOfRecord(id, kind, record.id)
        return record.former_ids.flatMap((former) =>
          addressesOfRecord(id, kind, former).flatMap((from, at): Lead[] => {
            const now = to[at]
            return now === undefined ? [] : [{ from, to: now }]
          }),
        )
      }),
    )
}

/** Two parties under any of their names; which of them came first is not known of former days. */
function leadsOfPairs(dataset: Dataset): Lead[] {
  const names = ({ id, former_ids }: Party) => [id, ...former_ids]
  const hadOthers = new Set(dataset.parties.filter(({ former_ids }) => former_ids.length > 0))
  const pairs = hadOthers.size === 0 ? [] : pairsAt(dataset, latestDay(dataset))
  return pairs
    .filter(({ a, b }) => hadOthers.has(a) || hadOthers.has(b))
    .flatMap(({ a, b, ...pair }) =>
      names(a).flatMap((one) =>
        names(b).flatMap((other) =>
          [`${one}-and-${other}`, `${other}-and-${one}`].map((former) => ({
            from: `${dataset.comparison.id}/compare/${former}/`,
            to: `${dataset.comparison.id}/${pairPath(dataset, { a, b, ...pair })}`,
          })),
        ),
      ),
    )
}

/** Where two parties stand side by side: on their own page, or on that of any two with both chosen. */
function pairPath(dataset: Dataset, { a, b, slug }: Pair): string {
  const hasOwn = pairPagesOf(dataset).some((one) => one.slug === slug)
  return hasOwn ? `compare/${slug}/` : comparesAny(dataset) ? `compare/?a=${a.id}&b=${b.id}` : ''
}

/** Everything under the former name of the whole. */
function leadsOfComparison(dataset: Dataset, own: readonly Lead[]): Lead[] {
  const { id, former_ids: formers } = dataset.comparison
  const below = [
    ...addressesOf(dataset).map((to) => ({ from: to, to })),
    ...dataset.removals.flatMap(addressesOfRemoved).map((to) => ({ from: to, to })),
    ...own,
  ]
  return formers.flatMap((former) =>
    below.map(({ from, to }) =>
      from === searchIndexOf(id)
        ? { from: searchIndexOf(former), to }
        : { from: `${former}/${from.slice(id.length + 1)}`, to },
    ),
  )
}

/** Pages that go with the records they are made of: they lead to the page that says the same now, or what comes next to it. */
function leadsOfViews(dataset: Dataset, published: readonly string[]): Lead[] {
  const { id, former_ids: formers } = dataset.comparison
  const pairs = pairsAt(dataset, latestDay(dataset))
  return published.flatMap((from): Lead[] => {
    const [comparison = '', view, name = '', ...more] = from.split('/')
    if (![id, ...formers].includes(comparison) || more.length !== (view === 'clauses' && more.length === 2 ? 2 : 1))
      return []
    const to = viewNow(dataset, pairs, view, name)
    return to === null ? [] : [{ from, to: `${id}/${to}` }]
  })
}

function viewNow(dataset: Dataset, pairs: readonly Pair[], view: string | undefined, name: string): string | null {
  if (view === 'table') return 'table/'
  // Texts stand side by side under the name of the first of them.
  if (view === 'clauses') return 'clauses/'
  if (view === 'blocs') {
    const party = partyNow(dataset, name)
    const isBloc = blocsWithMembers(dataset, latestDay(dataset)).some(({ bloc }) => bloc.id === party)
    return party === undefined ? null : isBloc ? `blocs/${party}/` : `parties/${party}/`
  }
  if (view === 'as-of') {
    // A day on which nothing happened any more was as the last one before it on which something did.
    const day = staticDaysOf(dataset).findLast((point) => point.day <= name)?.day
    return day === undefined ? '' : `as-of/${day}/`
  }
  return view === 'compare' ? pairNow(dataset, pairs, name) : null
}

/** Both parties may hold "-and-" in their ids: whichever way two are found that were here. */
function pairNow(dataset: Dataset, pairs: readonly Pair[], slug: string): string | null {
  for (let at = slug.indexOf('-and-'); at !== -1; at = slug.indexOf('-and-', at + 1)) {
    const [a, b] = [slug.slice(0, at), slug.slice(at + '-and-'.length)].map((id) => partyNow(dataset, id))
    if (a === undefined || b === undefined) continue
    const pair = pairs.find((one) => [one.a.id, one.b.id].every((id) => id === a || id === b))
    if (pair && a !== b) return pairPath(dataset, pair)
    return a === b ? `parties/${a}/` : ''
  }
  return null
}

/** The party of an id that it has or had; of one that was removed the id alone. */
function partyNow({ partyById, parties, removals }: Dataset, id: string): string | undefined {
  if (partyById.has(id)) return id
  const isRemoved = removals.some((removal) => removal.kind === 'party' && removal.id === id)
  return parties.find(({ former_ids }) => former_ids.includes(id))?.id ?? (isRemoved ? id : undefined)
}
