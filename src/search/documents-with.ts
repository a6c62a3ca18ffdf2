import { askedFor } from './asked-for.ts'
import type { SearchIndex } from './load-index.ts'
import type { TextsOf } from './phrase.ts'
import type { UnitScores } from './unit-scores.ts'
import type { Weighed, WeighedUnit } from './weighed.ts'
import { orderIn } from './word-order.ts'

/** The documents that hold every unit that tells something, and every word in quotation marks. */
export function documentsWithAll(index: SearchIndex, weighed: Weighed, textsOf: TextsOf): Scored {
  const { units, exact } = weighed
  const scores = new Float64Array(index.ids.length)
  const held = new Uint8Array(index.ids.length)
  const required = [...units.filter((unit) => unit.required), ...exact]
  for (const unit of required) addTo(scores, unit, 1, held)
  for (const unit of units) if (!unit.required) addTo(scores, unit, OPTIONAL_COUNTS)
  const documents: number[] = []
  for (let at = 0; at < held.length; at++) if (held[at] === required.length) documents.push(at)
  bringForward({ documents, scores }, index, weighed, textsOf)
  return { documents, scores }
}

/** Which words of a text are a unit. */
export function holdsIn({ unit, variants }: WeighedUnit): (word: string) => boolean {
  return (word) => word === unit.text || (variants.get(word) ?? 0) >= IS_HELD
}

/**
 * The best gain where they hold what was typed as it was typed, or are of the kind that the question asks for. Of an index
 * in pieces the texts are fetched only to be shown, so that there nothing is brought forward.
 */
export function bringForward(
  { documents, scores }: Scored,
  index: SearchIndex,
  { units }: Weighed,
  textsOf: TextsOf,
): void {
  if (units.length < 2 || index.inPieces) return
  const ordered = units.map((unit) => ({ isTelling: unit.required, holds: holdsIn(unit) }))
  const asked = askedFor(units.map(({ unit }) => unit))
  const types = index.columns.get('type')
  for (const document of [...documents].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, LOOKED_AT)) {
    const texts = textsOf(document)
    if (!texts) continue
    const { pairs, run, inTitle } = orderIn(texts, ordered)
    const isRound = asked.round && types?.[document]?.[0] === 'round'
    const hasFigure = asked.figure && texts.some((text) => /\d/.test(text))
    const gains = [pairs * PAIRS, run >= LEAST_RUN ? run * RUN : 0, inTitle * TITLE, isRound ? KIND : 0]
    scores[document]! *= gains.reduce((sum, gain) => sum + gain, hasFigure ? 1 + FIGURE : 1)
  }
}

/** Only the first of the hits are read: the order further down is seen by nobody. */
const LOOKED_AT = 40
const IS_HELD = 0.3

/** What a document gains: words together, the whole in its order, words in the title, the kind that is asked for. */
const [PAIRS, RUN, TITLE, KIND, FIGURE] = [0.3, 0.5, 0.4, 0.3, 0.2]
/** A shorter run is chance. */
const LEAST_RUN = 0.6

/** Half, so that a rare `what` does not outweigh the words that matter. */
export const OPTIONAL_COUNTS = 0.5

export function addTo(total: Float64Array, { documents, scores }: UnitScores, factor: number, held?: Uint8Array): void {
  for (let at = 0; at < documents.length; at++) {
    total[documents[at]!]! += factor * scores[at]!
    if (held) held[documents[at]!]!++
  }
}

export type Scored = { readonly documents: readonly number[]; readonly scores: Float64Array }
