import type { BringForward } from './bring-forward.ts'
import type { SearchIndex } from './load-index.ts'
import { wordsInTexts, type TextsOf } from './phrase.ts'
import type { UnitScores } from './unit-scores.ts'
import type { Scored, Weighed } from './weighed.ts'

/**
 * The documents that hold every unit that tells something, and every word in quotation marks. Those that hold them as they
 * were typed come forward once what does so is at hand.
 */
export function documentsWithAll(
  index: SearchIndex,
  weighed: Weighed,
  textsOf: TextsOf,
  bringForward: BringForward | undefined,
): Scored {
  const { units, exact } = weighed
  const scores = new Float64Array(index.ids.length)
  const held = new Uint8Array(index.ids.length)
  const required = [...units.filter((unit) => unit.required), ...exact]
  for (const unit of required) addTo(scores, unit, 1, held)
  for (const unit of units) if (!unit.required) addTo(scores, unit, OPTIONAL_COUNTS)
  const documents: number[] = []
  for (let at = 0; at < held.length; at++) if (held[at] === required.length) documents.push(at)
  bringForward?.({ documents, scores }, index, weighed, textsOf, wordsInTexts)
  return { documents, scores }
}

/** Half, so that a rare `what` does not outweigh the words that matter. */
export const OPTIONAL_COUNTS = 0.5

export function addTo(total: Float64Array, { documents, scores }: UnitScores, factor: number, held?: Uint8Array): void {
  for (let at = 0; at < documents.length; at++) {
    total[documents[at]!]! += factor * scores[at]!
    if (held) held[documents[at]!]!++
  }
}
