import { askedFor } from './asked-for.ts'
import type { SearchIndex } from './load-index.ts'
import type { TextsOf, wordsInTexts } from './phrase.ts'
import type { Scored, Weighed, WeighedUnit } from './weighed.ts'
import { orderIn } from './word-order.ts'

/** Which words of a text are a unit. */
export function holdsIn({ unit, variants }: WeighedUnit): (word: string) => boolean {
  return (word) => word === unit.text || (variants.get(word) ?? 0) >= IS_HELD
}

/**
 * The best gain where they hold what was typed as it was typed, or are of the kind that the question asks for. Of an index
 * in pieces the texts are fetched only to be shown, so that there nothing is brought forward. What takes texts apart is
 * handed over, so that this file, which is fetched when it is needed, brings nothing with it.
 */
export function bringForward(
  { documents, scores }: Scored,
  index: SearchIndex,
  { units }: Weighed,
  textsOf: TextsOf,
  wordsIn: typeof wordsInTexts,
): void {
  if (units.length < 2 || index.inPieces) return
  const ordered = units.map((unit) => ({ isTelling: unit.required, holds: holdsIn(unit) }))
  const asked = askedFor(units.map(({ unit }) => unit))
  const types = index.columns.get('type')
  for (const document of [...documents].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, LOOKED_AT)) {
    const texts = textsOf(document)
    if (!texts) continue
    const { pairs, run, inTitle } = orderIn(wordsIn(texts), ordered)
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

export type BringForward = typeof bringForward
