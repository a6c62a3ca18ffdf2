import type { LoadedSite } from './loaded-site.ts'
import { FACETS, type Chosen, type Facet, type FacetCounts } from './protocol.ts'

/**
 * Narrows documents by what is chosen, and counts what could be chosen. The values of a facet are counted among the
 * documents that all other facets leave: choosing one more value of it would add so many.
 */
export function narrow(site: LoadedSite, documents: readonly number[], chosen: Chosen): Narrowed {
  const active = FACETS.filter((facet) => (chosen[facet]?.length ?? 0) > 0)
  const sets = new Map(active.map((facet) => [facet, new Set(chosen[facet])]))
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]))
  const left: number[] = []
  for (const document of documents) {
    let missed: Facet | undefined
    let misses = 0
    for (const [facet, keys] of sets) {
      if (facetKeys(site, facet, document).some((key) => keys.has(key))) continue
      missed = facet
      if (++misses > 1) break
    }
    if (misses === 0) left.push(document)
    if (misses > 1) continue
    for (const facet of missed ? [missed] : FACETS) {
      const count = counts.get(facet)!
      for (const key of facetKeys(site, facet, document)) count.set(key, (count.get(key) ?? 0) + 1)
    }
  }
  return { documents: left, facets: FACETS.map((facet) => valuesOf(site, facet, counts.get(facet)!, chosen)) }
}

/** The keys of a document in a facet. The year is that of its date. */
export function facetKeys(site: LoadedSite, facet: Facet, document: number): readonly string[] {
  if (facet !== 'year') return site.keysOf(facet, document)
  const date = site.keysOf('date', document)[0]
  return date === undefined ? [] : [date.slice(0, 4)]
}

/** Years from the latest, other values from the most frequent. What is chosen is there even if it counts nothing. */
function valuesOf(site: LoadedSite, facet: Facet, counts: Map<string, number>, chosen: Chosen): FacetCounts {
  for (const key of chosen[facet] ?? []) if (!counts.has(key)) counts.set(key, 0)
  const label = (key: string) => (facet === 'year' ? key : site.labelOf(facet, key))
  const values = [...counts].map(([key, count]) => ({ key, count, label: label(key) }))
  values.sort((a, b) => (facet === 'year' ? 0 : b.count - a.count) || (a.label < b.label ? -1 : 1))
  return { facet, values: facet === 'year' ? values.reverse() : values }
}

export type Narrowed = { readonly documents: readonly number[]; readonly facets: readonly FacetCounts[] }
