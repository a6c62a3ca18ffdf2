import { documentsWithAll } from './documents-with.ts'
import type { SearchIndex } from './load-index.ts'
import type { Marks } from './mark-matches.ts'
import type { NearUnit, Reason } from './near-units.ts'
import { parseQuery, type Query } from './parse-query.ts'
import { holdsPhrase, type TextsOf } from './phrase.ts'
import type { UnitScores } from './unit-scores.ts'
import { weigh, type Tools } from './weigh-query.ts'
import type { Scored, Wants, Weighed } from './weighed.ts'
import { mistypedVariants, spelledVariants } from './word-variants.ts'

export type { Reason } from './near-units.ts'
export type { Tools } from './weigh-query.ts'

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
  const { bringForward } = tools
  // One word has no order, and what is in pieces none that could be read without fetching it.
  const order = !bringForward && !index.inPieces && query.units.length > 1
  const wants: Wants = { nearWords: false, neighbours: [], order }
  const weighed = weigh(index, query, textsOf, tools, wants, spelledVariants)
  const withAll = decide(index, query, textsOf, weighed, documentsWithAll(index, weighed, textsOf, bringForward))
  // What is still to be fetched may change all that follows; nothing may be fetched for what is not so.
  if (index.inPieces?.isWaiting()) return withAll
  if (withAll.hits.length + withAll.undecided.length >= FEW) return { ...withAll, wants }
  if (!tools.whenFew) return { ...withAll, wants: { ...wants, nearWords: true } }
  const { lookFurther, reasonsOf } = tools.whenFew
  const found = new Set(withAll.hits.map(({ document }) => document))
  const { near, typed: held, alike } = lookFurther(index, weighed, tools.neighboursOf, wants, found, textsOf)
  const withSome = decide(index, query, textsOf, weighed, held)
  const byMeaning = decide(index, query, textsOf, weighed, alike)
  if (index.inPieces?.isWaiting()) return withAll
  const hits = [...withAll.hits, ...withSome.hits, ...byMeaning.hits]
  if (hits.length + withAll.undecided.length > 0) {
    return {
      ...withAll,
      hits,
      marks: withMeanings(withAll.marks, byMeaning.hits.length > 0 ? near : []),
      some: some(withSome, weighed),
      byMeaning: byMeaning.hits.length,
      reasonsOf: (document) => reasonsOf(document, weighed, near),
      wants,
    }
  }
  const mistyped = weigh(index, query, textsOf, tools, wants, mistypedVariants)
  return { ...decide(index, query, textsOf, mistyped, documentsWithAll(index, mistyped, textsOf, bringForward)), wants }
}

/** With fewer hits than these that hold all words, those with some of them are shown too. */
const FEW = 5

function withMeanings(marks: Marks, near: readonly NearUnit[]): Marks {
  return { ...marks, words: new Set([...marks.words, ...near.flatMap(({ variants }) => [...variants.keys()])]) }
}

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

const NO_WANTS: SearchResult['wants'] = { nearWords: false, neighbours: [], order: false }

const NOTHING: SearchResult = {
  hits: [],
  undecided: [],
  marks: { words: new Set(), beginnings: [], phrases: [] },
  some: undefined,
  byMeaning: 0,
  reasonsOf: () => [],
  wants: NO_WANTS,
}

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
  readonly wants: Readonly<Wants>
}

type Some = { readonly count: number; readonly held: readonly string[]; readonly lacking: readonly string[] }
