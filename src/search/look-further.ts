import { documentsWithSome } from './documents-with-some.ts'
import type { SearchIndex } from './load-index.ts'
import { nearUnits, type NearUnit, type NeighboursOf } from './near-units.ts'
import type { TextsOf } from './phrase.ts'
import type { Scored, Wants, Weighed, WeighedUnit } from './weighed.ts'

/**
 * Where few documents hold all words (`found`): those that hold enough of them, and those that do with words of like meaning
 * only. Of an index in pieces each word of like meaning may be another file. So there, beside words that stand nowhere, none
 * is looked up where enough is found by the words that were typed, and else the nearest of those that tell most: what is found
 * by the words that were typed is the same as in a whole index, and of what is found by meaning only it is the nearest.
 */
export function lookFurther(
  index: SearchIndex,
  weighed: Weighed,
  neighboursOf: NeighboursOf | undefined,
  wants: Wants,
  found: ReadonlySet<number>,
  textsOf: TextsOf,
): Further {
  const nearest = (units: readonly WeighedUnit[], each?: number) =>
    nearUnits(index, weighed, neighboursOf, wants, { units: new Set(units), each })
  const score = (near: readonly NearUnit[]) => ({ near, ...documentsWithSome(index, weighed, near, found, textsOf) })
  // Where something holds all that was typed, other words would only be noise.
  if (found.size > 0) return score([])
  if (!index.inPieces) return score(nearest(weighed.units))
  const { words, each, fewerThan } = index.inPieces.near
  const strange = weighed.units.filter(({ documents }) => documents.length === 0)
  const byStrange = score(nearest(strange, each))
  const isEnough = byStrange.typed.documents.length >= fewerThan
  if (isEnough || index.inPieces.isWaiting() || wants.neighbours.length > 0) return byStrange
  const known = weighed.units.filter(({ required, documents }) => required && documents.length > 0)
  const rarest = known.toSorted((a, b) => b.rarity - a.rarity).slice(0, Math.max(0, words - strange.length))
  return score(nearest([...strange, ...rarest], each))
}

type Further = { readonly near: readonly NearUnit[]; readonly typed: Scored; readonly alike: Scored }
