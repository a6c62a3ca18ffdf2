import type { BringForward } from './bring-forward.ts'
import { equalWords } from './equal-words.ts'
import { languageOfWords } from './language-of.ts'
import type { SearchIndex } from './load-index.ts'
import type { NearWords } from './near-words.ts'
import type { lookFurther } from './look-further.ts'
import type { NeighboursOf, reasonsOf } from './near-units.ts'
import type { Query } from './parse-query.ts'
import type { TextsOf } from './phrase.ts'
import type { QueryUnit } from './query-units.ts'
import { splitPosting } from './split-word.ts'
import { unitScores } from './unit-scores.ts'
import type { Wants, Weighed, WeighedUnit } from './weighed.ts'
import type { Variants } from './word-variants.ts'

/** What the units and the quoted words of a query stand for in the index, and how much each tells of each document. */
export function weigh(
  index: SearchIndex,
  query: Query,
  textsOf: TextsOf,
  tools: Tools,
  wants: Wants,
  variantsOf: VariantsOf,
): Weighed {
  const telling = tellingUnits(index, query)
  const equal = equalWords(index, query.units, textsOf)
  const units = query.units.flatMap((unit, at): WeighedUnit[] => {
    // Of a large index, what every third document holds is fetched only where nothing else was asked for.
    if (index.inPieces && !telling[at]) return []
    const near = nearWordsFor(unit.text, tools, wants)
    const variants = unitVariants(index, unit, (word, growing) => variantsOf(index, word, growing, near))
    const split = unit.kind === 'word' ? splitPosting(index, unit.text, textsOf) : undefined
    const others = [...(split ? [split] : []), ...equal[at]!]
    const scores = unitScores(index, variants, others)
    return [{ unit, variants, phrases: others.map(({ phrase }) => phrase), ...scores, required: telling[at]! }]
  })
  const exact = query.phrases.flat().map((word) => unitScores(index, new Map([[word, 1]])))
  return { units, exact }
}

/** What may be meant by a word that stands nowhere: nothing else, where it is a word of its own and no slip of the hand. */
function nearWordsFor(typed: string, tools: Tools, wants: Wants): NearWords {
  return (...asked) => {
    const isWord = tools.isWord?.(typed)
    if (tools.isWord && isWord === undefined) wants.neighbours.push(typed)
    if (isWord) return []
    if (!tools.nearWords) wants.nearWords = true
    return tools.nearWords?.(...asked) ?? []
  }
}

function unitVariants(
  index: SearchIndex,
  unit: QueryUnit,
  variantsOf: (word: string, growing: boolean) => Variants,
): Map<string, number> {
  const variants = new Map(unit.kind === 'word' ? variantsOf(unit.text, unit.growing) : [])
  for (const [term, weight] of unit.terms) {
    if (index.postings.has(term)) variants.set(term, weight)
    if (unit.kind !== 'run' && unit.kind !== 'word') continue
    for (const key of index.formsOf(term))
      for (const found of index.byForm.get(key) ?? [])
        if (!(variants.get(found)! >= weight)) variants.set(found, weight)
  }
  return variants
}

/** Which units a document should hold: all but those that only hold a question together, unless there are no others. */
export function tellingUnits(index: SearchIndex, { units, phrases }: Query): boolean[] {
  const words = units.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  const small = index.small.get(languageOfWords(words, index.small) ?? '')
  const allCapitals = units.every((unit) => unit.kind !== 'word' || unit.isCapitals)
  const telling = units.map((unit) => {
    if (unit.kind !== 'word') return true
    if (unit.isCapitals && !allCapitals) return true
    return !small?.has(unit.text) && !/^[a-zа-я]$/.test(unit.text)
  })
  return telling.includes(true) || phrases.length > 0 ? telling : units.map(() => true)
}

type VariantsOf = (index: SearchIndex, word: string, growing: boolean, nearWords: NearWords) => Variants

/** What the search does not bring with it, since most queries do without. */
export type Tools = {
  /** What looks further where few documents hold all words. */
  readonly whenFew?: {
    readonly lookFurther: typeof lookFurther
    readonly reasonsOf: typeof reasonsOf
  }
  /** What puts those first that hold the words as they were typed. */
  readonly bringForward?: BringForward
  readonly nearWords?: NearWords
  /** The words of like meaning; undefined for a word of which they are not at hand. */
  readonly neighboursOf?: NeighboursOf
  /** Whether the dictionary has it, so that it is no slip of the hand; undefined where that is not at hand. */
  readonly isWord?: (word: string) => boolean | undefined
}
