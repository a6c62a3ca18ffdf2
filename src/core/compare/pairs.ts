import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { IssueId } from '../model/ids.ts'
import { factPer } from '../model/fact.ts'
import { oncePer } from '../model/once.ts'
import type { Party } from '../model/record.ts'
import { standingPositions } from './as-of.ts'
import { latestDay } from './latest-day.ts'

/** Two parties that can be laid side by side, in the order of the comparison. */
export type Pair = {
  readonly a: Party
  readonly b: Party
  /** `<a>-and-<b>`, the end of their page's address. */
  readonly slug: string
  /** The issues on which both have words that stand. */
  readonly common: readonly IssueId[]
}

/**
 * All pairs of parties that both have a standing position on some issue, in the order of the comparison. The others have
 * nothing to lay side by side, and in a comparison of many parties they are most of all.
 */
export function pairsAt(dataset: Dataset, day: Day): Pair[] {
  const spoken = new Map(
    dataset.parties.map(({ id }) => [
      id,
      dataset.issues.filter((issue) => standingPositions(dataset, issue.id, id, day).length > 0).map(({ id }) => id),
    ]),
  )
  const slugs = new Map<string, number>()
  return dataset.parties.flatMap((a, at) =>
    dataset.parties.slice(at + 1).flatMap((b): Pair[] => {
      const others = new Set(spoken.get(b.id))
      const common = (spoken.get(a.id) ?? []).filter((issue) => others.has(issue))
      return common.length > 0 ? [{ a, b, slug: freeSlug(`${a.id}-and-${b.id}`, slugs), common }] : []
    }),
  )
}

/** So many parties have a page for every two of them, unless the comparison says otherwise: fifteen pages. */
const FEW_PARTIES = 6

/** So many principals have one: 190 pages. Beyond that nobody reads them one by one, and they outgrow all other pages. */
const MOST_PRINCIPALS = 20

/** The pairs that have a page of their own: those that the comparison asks for, of those that have something to show. */
export const pairPagesOf = oncePer((dataset: Dataset): readonly Pair[] =>
  pagesById(dataset).flatMap((pair) => {
    const [a, b] = [dataset.partyById.get(pair.a), dataset.partyById.get(pair.b)]
    return a && b ? [{ ...pair, a, b }] : []
  }),
)

/** The same by the ids of the parties: which pairs there are changes less often than what is said. */
const pagesById = factPer('pair-pages', (dataset: Dataset) =>
  pairsAt(dataset, latestDay(dataset))
    .filter(hasPage(dataset))
    .map(({ a, b, slug, common }) => ({ a: a.id, b: b.id, slug, common })),
)

/** Whether there is a page that compares any two parties: two alone are on the board. */
export function comparesAny({ parties }: Dataset): boolean {
  return parties.length > 2
}

function hasPage({ comparison: { pairs }, parties }: Dataset): (pair: Pair) => boolean {
  if (Array.isArray(pairs)) return ({ a, b }) => pairs.some((one) => one.includes(a.id) && one.includes(b.id))
  if (pairs === 'all' || (pairs === undefined && parties.length <= FEW_PARTIES)) return () => true
  const isFew = parties.filter(({ role }) => role === 'principal').length <= MOST_PRINCIPALS
  return ({ a, b }) => (pairs === 'principals' || isFew) && a.role === 'principal' && b.role === 'principal'
}

/** Ids may hold "-and-" themselves, so that two pairs can come to one address: the second gets a number. */
function freeSlug(slug: string, taken: Map<string, number>): string {
  const times = (taken.get(slug) ?? 0) + 1
  taken.set(slug, times)
  return times === 1 ? slug : `${slug}-${times}`
}
