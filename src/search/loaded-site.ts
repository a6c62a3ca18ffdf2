import { facetColumn, type FacetColumn } from './facet-column.ts'
import { loadIndex, type SearchIndex } from './load-index.ts'
import { FACETS, type Facet, type SearchShard, type ShownDocument } from './protocol.ts'
import type { SharedField } from './search-document.ts'
import type { Stemmers } from './stemmers.ts'

/** Makes one searchable whole of the comparisons that have been fetched. */
export function loadSite(shards: readonly FetchedShard[], stemmers?: Stemmers): LoadedSite {
  const index = loadIndex(
    shards.map(({ shard }) => shard.index),
    stemmers,
  )
  const documents = shards.flatMap(({ documents }) => documents)
  const shardOf = shards.flatMap(({ shard, documents }) => documents.map(() => shard))
  const labels = joinLabels(shards.map(({ shard }) => shard))
  const languages = languagesOfLabels(shards.map(({ shard }) => shard))
  const texts = new Map<number, readonly string[]>()
  const keysOf = (field: SharedField, at: number) => index.columns.get(field)?.[at] ?? []
  const yearsOf = (at: number) => keysOf('date', at).map((date) => date.slice(0, 4))
  const facets = FACETS.map((facet) => {
    const keys = facet === 'year' ? yearsOf : (at: number) => keysOf(facet, at)
    return [facet, facetColumn(documents.length, keys)] as const
  })
  return {
    index,
    documents,
    facets: new Map(facets),
    textsOf: (at) => {
      const { title, texts: own } = documents[at] ?? { title: '', texts: [] }
      if (!texts.has(at)) texts.set(at, [title, ...own.map(({ text }) => text)])
      return texts.get(at)
    },
    keysOf,
    labelOf: (field, key, at) =>
      (at === undefined ? labels.get(field)?.get(key) : shardOf[at]?.labels[field]?.[key]) ?? key,
    languageOf: (label) => languages.get(label),
  }
}

/** Two comparisons may call different things by the same id: then the facet names both. */
export function joinLabels(shards: readonly Pick<SearchShard, 'labels'>[]): Map<string, Map<string, string>> {
  const joined = new Map<string, Map<string, string>>()
  for (const { labels } of shards) {
    for (const [field, names] of Object.entries(labels)) {
      const known = joined.get(field) ?? new Map<string, string>()
      joined.set(field, known)
      for (const [key, name] of Object.entries(names)) {
        const before = known.get(key)
        known.set(
          key,
          before === undefined || before.split(' / ').includes(name) ? (before ?? name) : `${before} / ${name}`,
        )
      }
    }
  }
  return joined
}

/** The languages of what is called in another than the pages, by what it is called. */
export function languagesOfLabels(shards: readonly Pick<SearchShard, 'foreign'>[]): ReadonlyMap<string, string> {
  return new Map(shards.flatMap(({ foreign }) => foreign?.labels.map((label) => [label, foreign.lang] as const) ?? []))
}

export type FetchedShard = { readonly shard: SearchShard; readonly documents: readonly ShownDocument[] }

export type LoadedSite = {
  readonly index: SearchIndex
  /** By their number in the index. */
  readonly documents: readonly ShownDocument[]
  readonly facets: { readonly get: (facet: Facet) => FacetColumn | undefined }
  readonly textsOf: (document: number) => readonly string[] | undefined
  readonly keysOf: (field: SharedField, document: number) => readonly string[]
  /** What a key is called: by the comparison of a document, or by all of them. */
  readonly labelOf: (field: SharedField, key: string, document?: number) => string
  /** The language of what a key is called, where that is not the pages'. */
  readonly languageOf: (label: string) => string | undefined
  /**
   * Of a site in pieces: from the first of some documents on, those that can be shown now. No document is here before those
   * that stand before it are, so that nothing moves when more come; `count` is how many were asked for.
   */
  readonly reach?: (documents: readonly number[], count: number) => readonly number[]
}
