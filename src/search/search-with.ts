import { equalWords } from './equal-words.ts'
import { languageOfWords } from './language-of.ts'
import type { SearchIndex } from './load-index.ts'
import type { Marks } from './mark-matches.ts'
import type { Neighbour } from './neighbours/find-neighbours.ts'
import type { NearWords } from './near-words.ts'
import { parseQuery, type Query } from './parse-query.ts'
import { holdsPhrase, type TextsOf } from './phrase.ts'
import type { QueryUnit } from './query-units.ts'
import { splitPosting } from './split-word.ts'
import { rarityOf, unitScores, type UnitScores } from './unit-scores.ts'
import { mistypedVariants, spelledVariants, type Variants } from './word-variants.ts'

/**
 * Answers a query. First come the documents that hold each of its words in any order and form, the best first. Where
 * these are few, those follow that hold most of what the words tell, the rarer the word the more it tells; what holds less
 * than that is not found, so that a question about something else finds nothing. After them come those that are found by
 * words of like meaning only. If there is nothing at all, known words too are taken as mistyped. A quoted phrase can be
 * decided only by the texts themselves; documents whose texts are not at hand come back in `undecided`, to be asked for
 * again when they are. `wants` says what else, once it is at hand, may find more.
 */
export function searchWith(index: SearchIndex, typed: string, textsOf: TextsOf, tools: Tools): SearchResult {
  const query = parseQuery(typed)
  if (query.units.length + query.phrases.length === 0) return NOTHING
  const wants = { nearWords: false, neighbours: [] as string[] }
  const weighed = weigh(index, query, textsOf, tools, wants, spelledVariants)
  const withAll = decide(index, query, textsOf, weighed, documentsWithAll(index, weighed))
  // What is still to be fetched may change all that follows; nothing may be fetched for what is not so.
  if (index.inPieces?.isWaiting()) return withAll
  if (withAll.hits.length + withAll.undecided.length >= FEW) return withAll
  const found = new Set(withAll.hits.map(({ document }) => document))
  // Where something holds all that was typed, other words would only be noise.
  const near = found.size > 0 ? [] : nearUnits(index, weighed, tools, wants)
  const scored = documentsWithSome(index, weighed, near, found)
  const withSome = decide(index, query, textsOf, weighed, scored.typed)
  const byMeaning = decide(index, query, textsOf, weighed, scored.near)
  if (index.inPieces?.isWaiting()) return withAll
  const hits = [...withAll.hits, ...withSome.hits, ...byMeaning.hits]
  if (hits.length + withAll.undecided.length > 0) {
    return {
      ...withAll,
      hits,
      undecided: [...withAll.undecided, ...withSome.undecided, ...byMeaning.undecided],
      marks: withMeanings(withAll.marks, byMeaning.hits.length > 0 ? near : []),
      some: some(withSome, weighed),
      byMeaning: byMeaning.hits.length,
      reasonsOf: (document) => reasonsOf(document, weighed, near),
      wants,
    }
  }
  const mistyped = weigh(index, query, textsOf, tools, wants, mistypedVariants)
  return { ...decide(index, query, textsOf, mistyped, documentsWithAll(index, mistyped)), wants }
}

/** With fewer hits than these that hold all words, those with some of them are shown too. */
const FEW = 5

/** How much of what the words of a query tell a document must hold to be found without holding all of them. */
const FLOOR = 0.42

/** The same for documents that hold words of like meaning only: these are further from what was asked. */
const FLOOR_BY_MEANING = 0.44

function weigh(
  index: SearchIndex,
  query: Query,
  textsOf: TextsOf,
  tools: Tools,
  wants: { nearWords: boolean },
  variantsOf: VariantsOf,
): Weighed {
  const telling = tellingUnits(index, query)
  const near: NearWords = tools.nearWords ?? (() => ((wants.nearWords = true), []))
  const equal = equalWords(index, query.units, textsOf)
  const units = query.units.flatMap((unit, at): WeighedUnit[] => {
    // Of a large index, what every third document holds is fetched only where nothing else was asked for.
    if (index.inPieces && !telling[at]) return []
    const variants = unitVariants(index, unit, (word, growing) => variantsOf(index, word, growing, near))
    const split = unit.kind === 'word' ? splitPosting(index, unit.text, textsOf) : undefined
    const others = [...(split ? [split] : []), ...equal[at]!]
    return [
      {
        unit,
        variants,
        phrases: others.map(({ phrase }) => phrase),
        ...unitScores(index, variants, others),
        required: telling[at]!,
      },
    ]
  })
  const exact = query.phrases.flat().map((word) => unitScores(index, new Map([[word, 1]])))
  return { units, exact }
}

function unitVariants(
  index: SearchIndex,
  unit: QueryUnit,
  variantsOf: (word: string, growing: boolean) => Variants,
): Map<string, number> {
  const variants = new Map(unit.kind === 'word' ? variantsOf(unit.text, unit.growing) : [])
  for (const [term, weight] of unit.terms) {
    if (index.postings.has(term)) variants.set(term, weight)
    if (unit.kind !== 'run') continue
    for (const key of index.formsOf(term)) for (const found of index.byForm.get(key) ?? []) variants.set(found, weight)
  }
  return variants
}

/** For each telling word, the documents that hold words of like meaning. */
function nearUnits(index: SearchIndex, { units }: Weighed, tools: Tools, wants: { neighbours: string[] }): NearUnit[] {
  return units.flatMap((unit, at): NearUnit[] => {
    if (!unit.required || unit.unit.kind !== 'word') return []
    const neighbours = tools.neighboursOf?.(unit.unit.text)
    if (tools.neighboursOf && !neighbours) wants.neighbours.push(unit.unit.text)
    const variants = new Map<string, number>()
    for (const { word, likeness } of neighbours ?? []) {
      for (const form of [word, ...index.formsOf(word).flatMap((key) => index.byForm.get(key) ?? [])]) {
        if (index.postings.has(form) && !unit.variants.has(form))
          variants.set(form, Math.min(MOST_ALIKE, Math.sqrt(likeness)))
      }
    }
    return variants.size > 0 ? [{ at, variants, ...unitScores(index, variants) }] : []
  })
}

/** A word of like meaning never counts as much as the word that was typed. */
const MOST_ALIKE = 0.75

/** The words of like meaning that a document holds instead of those that were typed. */
function reasonsOf(document: number, { units }: Weighed, near: readonly NearUnit[]): Reason[] {
  return near.flatMap(({ at, documents, variants, holds }) => {
    const { unit, documents: typed } = units[at]!
    if (typed.includes(document) || !documents.includes(document)) return []
    return [{ typed: unit.text, found: [...variants.keys()].filter((word) => holds(word, document)) }]
  })
}

function withMeanings(marks: Marks, near: readonly NearUnit[]): Marks {
  return { ...marks, words: new Set([...marks.words, ...near.flatMap(({ variants }) => [...variants.keys()])]) }
}

/** Which units a document should hold: all but those that only hold a question together, unless there are no others. */
function tellingUnits(index: SearchIndex, { units, phrases }: Query): boolean[] {
  const words = units.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  const small = index.small.get(languageOfWords(words, index.small) ?? '')
  const allCapitals = units.every((unit) => unit.kind !== 'word' || unit.isCapitals)
  const telling = units.map((unit) => {
    if (unit.kind !== 'word') return true
    if (unit.isCapitals && !allCapitals) return true
    return !small?.has(unit.text) && !/^[a-z]$/.test(unit.text)
  })
  return telling.includes(true) || phrases.length > 0 ? telling : units.map(() => true)
}

function documentsWithAll(index: SearchIndex, { units, exact }: Weighed): Scored {
  const total = new Float64Array(index.ids.length)
  const held = new Uint8Array(index.ids.length)
  const required = [...units.filter((unit) => unit.required), ...exact]
  for (const unit of required) addTo(total, unit, 1, held)
  for (const unit of units) if (!unit.required) addTo(total, unit, OPTIONAL_COUNTS)
  const documents: number[] = []
  for (let at = 0; at < held.length; at++) if (held[at] === required.length) documents.push(at)
  return { documents, scores: total }
}

/** Half, so that a rare `what` does not outweigh the words that matter. */
const OPTIONAL_COUNTS = 0.5

function addTo(total: Float64Array, { documents, scores }: UnitScores, factor: number, held?: Uint8Array): void {
  for (let at = 0; at < documents.length; at++) {
    total[documents[at]!]! += factor * scores[at]!
    if (held) held[documents[at]!]!++
  }
}

/**
 * The documents that hold enough of what the words tell: by the words typed; and those that do only with words of like
 * meaning, which come after them.
 */
function documentsWithSome(
  index: SearchIndex,
  { units, exact }: Weighed,
  near: readonly NearUnit[],
  without: ReadonlySet<number>,
): { typed: Scored; near: Scored } {
  const scores = new Float64Array(index.ids.length)
  const told = new Float32Array(index.ids.length)
  const toldNear = new Float32Array(index.ids.length)
  const telling = units.filter(({ required }) => required)
  const instead = new Map(near.map((unit) => [units[unit.at]!, unit]))
  const isStrange = (unit: WeighedUnit) => unit.documents.length === 0 && !instead.has(unit)
  const tellsOf = (unit: WeighedUnit) => tells(index, unit) * (isStrange(unit) ? STRANGE_COUNTS : 1)
  const inAll = telling.reduce((sum, unit) => sum + tellsOf(unit), 0)
  for (const unit of telling) {
    const share = tellsOf(unit) / inAll
    addTo(scores, unit, 1)
    unit.documents.forEach((document, at) => (told[document]! += share * holdsAs(unit.strengths[at]!)))
    const other = instead.get(unit)
    if (!other) continue
    const typed = new Set(unit.documents)
    other.documents.forEach((document, at) => {
      if (typed.has(document)) return
      scores[document]! += other.scores[at]!
      toldNear[document]! += share * other.strengths[at]!
    })
  }
  for (const unit of units) if (!unit.required) addTo(scores, unit, OPTIONAL_COUNTS)
  const inPhrases = exact.map(({ documents }) => new Set(documents))
  const [typed, alike]: [number[], number[]] = [[], []]
  for (let at = 0; at < told.length; at++) {
    const all = told[at]! + toldNear[at]!
    if (all < FLOOR || without.has(at) || !inPhrases.every((held) => held.has(at))) continue
    scores[at]! *= all
    if (told[at]! >= FLOOR && telling.length > 1) typed.push(at)
    else if (toldNear[at]! > 0 && all >= FLOOR_BY_MEANING) alike.push(at)
  }
  return { typed: { documents: typed, scores }, near: { documents: alike, scores } }
}

/** How much a document holds a unit: another spelling as good as the word itself, another form of it less. */
function holdsAs(strength: number): number {
  return strength >= AS_GOOD ? 1 : strength
}

const AS_GOOD = 0.5

/** What a unit tells: a word that stands nowhere as much as one that is rare. */
function tells(index: SearchIndex, { documents, rarity }: UnitScores): number {
  return documents.length > 0 ? rarity : rarityOf(UNKNOWN_COUNTS_AS, index.ids.length)
}

const UNKNOWN_COUNTS_AS = 0

/** A word that neither stands here nor is like any that does: the query is about something else. */
const STRANGE_COUNTS = 1.6

/** The documents that hold what is in quotation marks and nothing that is excluded, the best first. */
function decide(index: SearchIndex, query: Query, textsOf: TextsOf, weighed: Weighed, scored: Scored): SearchResult {
  const excluded = query.excluded.map((group) => documentsWith(index, group))
  const left = scored.documents.filter((document) => !excluded.some((found) => found.has(document)))
  const inQuotes = left.map((document) => holdsPhrases(index, query, document, textsOf))
  const hits = left.filter((_, at) => inQuotes[at] === true)
  hits.sort((a, b) => scored.scores[b]! - scored.scores[a]! || a - b)
  return {
    hits: hits.map((document) => ({ document, id: index.ids[document]!, score: scored.scores[document]! })),
    undecided: left.filter((_, at) => inQuotes[at] === undefined),
    marks: marksOf(weighed, query),
    some: undefined,
    byMeaning: 0,
    reasonsOf: () => [],
    wants: NO_WANTS,
  }
}

/** What the best of the hits that hold some words hold, and what they lack. */
function some({ hits }: SearchResult, { units }: Weighed): SearchResult['some'] {
  const [best] = hits
  if (!best) return undefined
  const telling = units.filter(({ required }) => required)
  const isHeld = ({ documents }: UnitScores) => documents.includes(best.document)
  return {
    count: hits.length,
    held: telling.filter(isHeld).map(({ unit }) => unit.text),
    lacking: telling.filter((unit) => !isHeld(unit)).map(({ unit }) => unit.text),
  }
}

/**
 * Documents that all these words are about, exactly as they are. Sources, options and the title of the comparison do not
 * count: `-russia` would leave nothing of a comparison that has Russia in its title.
 */
function documentsWith(index: SearchIndex, words: readonly string[]): ReadonlySet<number> {
  const sets = words.map((word) => {
    const telling = (index.postings.get(word) ?? []).filter(({ field }) => EXCLUDING.has(field))
    return new Set(telling.flatMap(({ documents }) => documents))
  })
  return sets.reduce((all, one) => new Set([...all].filter((document) => one.has(document))))
}

function holdsPhrases(index: SearchIndex, { phrases }: Query, document: number, textsOf: TextsOf): boolean | undefined {
  const held = phrases.filter(({ length }) => length > 1).map((phrase) => holdsPhrase(index, document, phrase, textsOf))
  return held.includes(false) ? false : held.includes(undefined) ? undefined : true
}

/** A growing word marks what begins like it; listing each of these words could take thousands. */
function marksOf({ units }: Weighed, { phrases }: Query): Marks {
  const growing = units.flatMap(({ unit }) => (unit.kind === 'word' && unit.growing ? [unit.text] : []))
  const listed = units.flatMap(({ variants }) => [...variants.keys()])
  return {
    words: new Set(listed.filter((word) => !growing.some((beginning) => word.startsWith(beginning)))),
    beginnings: growing,
    phrases: [...phrases, ...units.flatMap((unit) => unit.phrases)],
  }
}

const EXCLUDING: ReadonlySet<string> = new Set(['text', 'party', 'issue', 'speaker'])

const NO_WANTS = { nearWords: false, neighbours: [] }

const NOTHING: SearchResult = {
  hits: [],
  undecided: [],
  marks: { words: new Set(), beginnings: [], phrases: [] },
  some: undefined,
  byMeaning: 0,
  reasonsOf: () => [],
  wants: NO_WANTS,
}

type VariantsOf = (index: SearchIndex, word: string, growing: boolean, nearWords: NearWords) => Variants

type WeighedUnit = UnitScores & {
  readonly unit: QueryUnit
  readonly variants: Variants
  /** Words that stand for it only one right after the other. */
  readonly phrases: readonly (readonly string[])[]
  readonly required: boolean
}

/** What was found by words of like meaning, for the unit at a place of the query. */
type NearUnit = UnitScores & { readonly at: number; readonly variants: Variants }

type Weighed = { readonly units: readonly WeighedUnit[]; readonly exact: readonly UnitScores[] }

type Scored = { readonly documents: readonly number[]; readonly scores: Float64Array }

export type Hit = { readonly document: number; readonly id: string; readonly score: number }

export type SearchResult = {
  /** The best first: those with all words, then those with some, then those found by words of like meaning only. */
  readonly hits: readonly Hit[]
  /** Documents that hold all words but whose texts are needed to tell whether they hold the phrase. */
  readonly undecided: readonly number[]
  /** What to mark in the texts of the hits. */
  readonly marks: Marks
  /** Of the hits that do not hold all words: how many they are, and what the first of them holds and lacks. */
  readonly some: Some | undefined
  /** How many hits, the very last, are found only by words of like meaning. */
  readonly byMeaning: number
  /** For such a hit, which words it holds for which. */
  readonly reasonsOf: (document: number) => readonly Reason[]
  /** What was not at hand and may find more: the table of mistypings, the neighbours of words. */
  readonly wants: { readonly nearWords: boolean; readonly neighbours: readonly string[] }
}

type Some = { readonly count: number; readonly held: readonly string[]; readonly lacking: readonly string[] }

export type Reason = { readonly typed: string; readonly found: readonly string[] }

/** What the search does not bring with it, since most queries do without. */
export type Tools = {
  readonly nearWords?: NearWords
  /** The words of like meaning; undefined for a word of which they are not at hand. */
  readonly neighboursOf?: (word: string) => readonly Neighbour[] | undefined
}
