import { createHash } from 'node:crypto'
import type { Dataset } from '#core/model/dataset.ts'
import { factPer } from '#core/model/fact.ts'
import { oncePer } from '#core/model/once.ts'
import { cutSite } from '#search/pieces/cut-site.ts'
import { IN_PIECES } from '#search/protocol.ts'
import { urls } from '#site/urls.ts'
import { searchData, searchedComparison, searchedIn, wordsOfSearched } from './search-data.ts'

/**
 * Whether the search of a site is cut into pieces. Of a small one the whole index and all texts of a comparison are two
 * files that every query can be answered from, which is less to fetch than what a query would need of pieces.
 */
export const isInPieces = factPer('in-pieces', (datasets: readonly Dataset[]): boolean => {
  if (datasets.length > MOST_COMPARISONS) return true
  let size = 0
  // Every build asks, and of a large site the answer is plain after some thousand records.
  for (const dataset of datasets) {
    for (const { shown } of searchedIn(dataset)) {
      size += JSON.stringify(shown).length
      if (size > MOST_CHARACTERS) return true
    }
  }
  return false
})

const MOST_COMPARISONS = 4

/** Of all texts together: with the index, less than 600 KB when it is sent. */
const MOST_CHARACTERS = 1_000_000

/** The address of the manifest of a site, as its pages name it. */
export function manifestOf(datasets: readonly Dataset[]): string {
  return urls.searchManifest() + (isInPieces(datasets) ? IN_PIECES : '')
}

/** The pieces of a site as the files that they are stored in, by name; each bears the version of them all. Made once. */
export const sitePieces = oncePer((datasets: readonly Dataset[]): SitePieces => {
  const comparisons = datasets.map(searchedComparison)
  const { frame, pieces } = cutSite(comparisons)
  const parts = new Map<string, object>([['frame', frame], ...pieces])
  const hash = createHash('sha256')
  for (const [name, part] of parts) hash.update(name).update(JSON.stringify(part))
  const version = hash.digest('hex').slice(0, 12)
  const fileOf = (name: string) => JSON.stringify({ version, ...parts.get(name) })
  return { version, names: [...parts.keys()], fileOf, words: wordsOfSearched(comparisons) }
})

/** All words of what is searched on a site, in order. */
export function searchedWords(datasets: readonly Dataset[]): readonly string[] {
  if (isInPieces(datasets)) return sitePieces(datasets).words
  return [...new Set(datasets.flatMap((dataset) => searchData(dataset).words))].sort()
}

export type SitePieces = {
  readonly version: string
  readonly names: readonly string[]
  readonly fileOf: (name: string) => string
  readonly words: readonly string[]
}
