import type { FacetColumn } from './facet-column.ts'
import type { LoadedSite } from './loaded-site.ts'
import { FACETS, type Chosen, type DateRange, type Facet, type FacetCounts } from './protocol.ts'

/**
 * Narrows documents by what is chosen, and counts what could be chosen. The values of a facet are counted among the
 * documents that all other facets leave: choosing one more value of it would add so many.
 */
export function narrow(
  site: LoadedSite,
  all: readonly number[],
  chosen: Chosen,
  range: DateRange = { from: '', to: '' },
): Narrowed {
  const documents =
    range.from + range.to === '' ? all : all.filter((document) => isWithin(site.keysOf('date', document), range))
  const tallies = FACETS.map((facet) => tallyOf(facet, site.facets.get(facet)!, chosen[facet]))
  const active = tallies.filter(({ wanted }) => wanted !== undefined)
  const left: number[] = []
  for (const document of documents) {
    const missed = active.filter((tally) => !isWanted(tally, document))
    if (missed.length === 0) left.push(document)
    if (missed.length <= 1) for (const tally of missed.length === 1 ? missed : tallies) count(tally, document)
  }
  return { documents: left, facets: tallies.map((tally) => valuesOf(site, tally, chosen[tally.facet] ?? [])) }
}

/** A date that is known only by its month or year is within where any of its days is. */
function isWithin([date]: readonly string[], { from, to }: DateRange): boolean {
  if (date === undefined) return false
  return date >= from.slice(0, date.length) && (to === '' || date.slice(0, to.length) <= to)
}

function tallyOf(facet: Facet, column: FacetColumn, chosen: readonly string[] = []): Tally {
  const wanted = chosen.length === 0 ? undefined : new Set(chosen.map((key) => column.keys.indexOf(key)))
  return { facet, column, wanted, counts: new Uint32Array(column.keys.length) }
}

function isWanted({ column: { starts, numbers }, wanted }: Tally, document: number): boolean {
  for (let at = starts[document]!; at < starts[document + 1]!; at++) if (wanted?.has(numbers[at]!)) return true
  return false
}

function count({ column: { starts, numbers }, counts }: Tally, document: number): void {
  for (let at = starts[document]!; at < starts[document + 1]!; at++) counts[numbers[at]!]!++
}

/** Years from the latest, other values from the most frequent. What is chosen is there even if it counts nothing. */
function valuesOf(site: LoadedSite, { facet, column, counts }: Tally, chosen: readonly string[]): FacetCounts {
  const counted = column.keys.map((key, at) => ({ key, count: counts[at]! }))
  const unknown = chosen.filter((key) => !column.keys.includes(key)).map((key) => ({ key, count: 0 }))
  const values = [...counted.filter(({ key, count }) => count > 0 || chosen.includes(key)), ...unknown].map(
    (value) => ({ ...value, ...named(site, facet, value.key) }),
  )
  values.sort((a, b) => (facet === 'year' ? 0 : b.count - a.count) || (a.label < b.label ? -1 : 1))
  return { facet, values: facet === 'year' ? values.reverse() : values }
}

/** What a value of a facet is called, in which language where that is not the pages'. */
export function named(site: LoadedSite, facet: Facet, key: string): { label: string; lang: string | undefined } {
  const label = facet === 'year' ? key : site.labelOf(facet, key)
  return { label, lang: site.languageOf(label) }
}

/** How often each key of a facet was met; `wanted` are the numbers of those chosen, undefined where none is. */
type Tally = {
  readonly facet: Facet
  readonly column: FacetColumn
  readonly wanted: ReadonlySet<number> | undefined
  readonly counts: Uint32Array
}

export type Narrowed = { readonly documents: readonly number[]; readonly facets: readonly FacetCounts[] }
