import type { SearchIndex } from './load-index.ts'
import { rarityOf, unitScores, type UnitScores } from './unit-scores.ts'
import type { Wants, Weighed, WeighedUnit } from './weighed.ts'
import type { Neighbour } from './neighbours/find-neighbours.ts'

/** For each of these words that tells something, the documents that hold words of like meaning; the nearest `each`, or all. */
export function nearUnits(
  index: SearchIndex,
  { units }: Weighed,
  neighboursOf: NeighboursOf | undefined,
  wants: Wants,
  of: { readonly units: ReadonlySet<WeighedUnit>; readonly each?: number | undefined },
): NearUnit[] {
  return units.flatMap((unit, at): NearUnit[] => {
    if (!of.units.has(unit) || !unit.required || unit.unit.kind !== 'word') return []
    const neighbours = neighboursOf?.(unit.unit.text)
    if (neighboursOf && !neighbours) wants.neighbours.push(unit.unit.text)
    const variants = new Map<string, number>()
    for (const { word, likeness } of (neighbours ?? []).slice(0, of.each)) {
      for (const form of [word, ...index.formsOf(word).flatMap((key) => index.byForm.get(key) ?? [])]) {
        const postings = index.postings.get(form)
        // A word that was typed beside it is no second evidence.
        if (!postings || units.some((other) => other.variants.has(form))) continue
        const held = new Set(postings.flatMap(({ documents }) => documents)).size
        // That a document holds a word that most of them hold says little, however like it is.
        const tells = Math.sqrt(rarityOf(held, index.ids.length) / rarityOf(1, index.ids.length))
        variants.set(form, Math.min(MOST_ALIKE, likeness * ALIKE) * tells)
      }
    }
    return variants.size > 0 ? [{ at, variants, ...unitScores(index, variants) }] : []
  })
}

/** A word of like meaning never counts as much as the word that was typed. */
const MOST_ALIKE = 0.9
const ALIKE = 1.6

/** The words of like meaning that a document holds instead of those that were typed. */
export function reasonsOf(document: number, { units }: Weighed, near: readonly NearUnit[]): Reason[] {
  return near.flatMap(({ at, documents, variants, holds }) => {
    const { unit, documents: typed } = units[at]!
    if (typed.includes(document) || !documents.includes(document)) return []
    return [{ typed: unit.text, found: [...variants.keys()].filter((word) => holds(word, document)) }]
  })
}

/** What was found by words of like meaning, for the unit at a place of the query. */
export type NearUnit = UnitScores & { readonly at: number; readonly variants: Map<string, number> }

export type Reason = { readonly typed: string; readonly found: readonly string[] }

/** The words of like meaning; undefined for a word of which they are not at hand. */
export type NeighboursOf = (word: string) => readonly Neighbour[] | undefined
