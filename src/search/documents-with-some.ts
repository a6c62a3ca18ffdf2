import { bringForward, holdsIn } from './bring-forward.ts'
import { addTo, OPTIONAL_COUNTS } from './documents-with.ts'
import type { SearchIndex } from './load-index.ts'
import type { NearUnit } from './near-units.ts'
import { wordsInTexts, type TextsOf } from './phrase.ts'
import { rarityOf, type UnitScores } from './unit-scores.ts'
import type { Scored, Weighed, WeighedUnit } from './weighed.ts'
import { orderIn } from './word-order.ts'

/**
 * The documents that hold enough of what the words tell: by the words typed; and those that do only with words of like
 * meaning, which come after them.
 */
export function documentsWithSome(
  index: SearchIndex,
  weighed: Weighed,
  near: readonly NearUnit[],
  without: ReadonlySet<number>,
  textsOf: TextsOf,
): { typed: Scored; alike: Scored } {
  const { units, exact } = weighed
  const scores = new Float64Array(index.ids.length)
  const nearScores = new Float64Array(index.ids.length)
  const told = new Float32Array(index.ids.length)
  const toldNear = new Float32Array(index.ids.length)
  const held = new Uint8Array(index.ids.length)
  const telling = units.filter(({ required }) => required)
  const instead = new Map(near.map((unit) => [units[unit.at]!, unit]))
  const isStrange = (unit: WeighedUnit) => unit.documents.length === 0 && !instead.has(unit)
  const tellsOf = (unit: WeighedUnit) => tells(index, unit) * (isStrange(unit) ? STRANGE_COUNTS : 1)
  const inAll = telling.reduce((sum, unit) => sum + tellsOf(unit), 0)
  for (const unit of telling) {
    const share = tellsOf(unit) / inAll
    addTo(scores, unit, 1, held)
    unit.documents.forEach((document, at) => (told[document]! += share * holdsAs(unit.strengths[at]!)))
    const typed = new Set(unit.documents)
    const other = instead.get(unit)
    other?.documents.forEach((document, at) => {
      if (typed.has(document)) return
      nearScores[document]! += other.scores[at]!
      toldNear[document]! += share * other.strengths[at]!
      held[document]!++
    })
  }
  for (const unit of units) if (!unit.required) addTo(scores, unit, OPTIONAL_COUNTS)
  const inPhrases = exact.map(({ documents }) => new Set(documents))
  const isQuoted = quotedBy(index, weighed, textsOf)
  const [typed, alike]: [number[], number[]] = [[], []]
  for (let at = 0; at < told.length; at++) {
    if (without.has(at) || !inPhrases.every((documents) => documents.has(at))) continue
    if ((told[at]! >= FLOOR && telling.length > 1) || isQuoted(at)) {
      // Words of like meaning neither lift nor lower what is found by the words that were typed.
      scores[at]! *= Math.max(FLOOR, told[at]!)
      typed.push(at)
    } else {
      const all = told[at]! + toldNear[at]!
      scores[at] = (scores[at]! + nearScores[at]!) * all
      if (
        toldNear[at]! > 0 &&
        all >= (told[at]! > 0 ? FLOOR_BY_MEANING : FLOOR_BY_MEANING_ALONE) &&
        held[at]! >= Math.min(2, telling.length)
      )
        alike.push(at)
    }
  }
  bringForward({ documents: typed, scores }, index, weighed, textsOf, wordsInTexts)
  return { typed: { documents: typed, scores }, alike: { documents: alike, scores } }
}

/**
 * Whether a document says the query nearly word for word, the small words too: a sentence that was copied or remembered,
 * with a slip in the very word that tells most.
 */
function quotedBy(index: SearchIndex, { units }: Weighed, textsOf: TextsOf): (document: number) => boolean {
  if (units.length < SHORTEST_SENTENCE || index.inPieces) return () => false
  const held = new Uint8Array(index.ids.length)
  for (const { documents } of units) for (const document of documents) held[document]!++
  const ordered = units.map((unit) => ({ isTelling: false, holds: holdsIn(unit) }))
  return (document) => {
    const texts = held[document]! >= units.length * LEAST_SAID ? textsOf(document) : undefined
    return texts !== undefined && orderIn(wordsInTexts(texts), ordered).run >= LEAST_SAID
  }
}

const SHORTEST_SENTENCE = 5
const LEAST_SAID = 0.75

/** How much a document holds a unit: another spelling as good as the word itself, another form of it less. */
function holdsAs(strength: number): number {
  return strength >= AS_GOOD ? 1 : strength
}

const AS_GOOD = 0.65

/** What a unit tells: a word that stands nowhere as much as one that is rare. */
function tells(index: SearchIndex, { documents, rarity }: UnitScores): number {
  return documents.length > 0 ? rarity : rarityOf(0, index.ids.length)
}

/** A word that neither stands here nor is like any that does: the query is about something else. */
const STRANGE_COUNTS = 1.6

/** How much of what the words of a query tell a document must hold to be found without holding all of them. */
const FLOOR = 0.42

/** The same for documents that hold words of like meaning only, which are held as less than the words that were typed. */
const FLOOR_BY_MEANING = 0.31

/** And for those that hold none of the words that were typed. */
const FLOOR_BY_MEANING_ALONE = 0.45
