import { languageOfWords } from './language-of.ts'
import type { SearchIndex } from './load-index.ts'
import type { Marks } from './mark-matches.ts'
import { parseQuery, type Query } from './parse-query.ts'
import { holdsPhrase } from './phrase.ts'
import type { QueryUnit } from './query-units.ts'
import { splitPosting } from './split-word.ts'
import { rarityOf, unitScores, type UnitScores } from './unit-scores.ts'
import { mistypedVariants, spelledVariants, type Variants } from './word-variants.ts'

/**
 * Answers a query. First come the documents that hold each of its words in any order and form, the best first. Where
 * these are few, those follow that hold most of what the words tell, the rarer the word the more it tells; what holds less
 * than that is not found, so that a question about something else finds nothing. Only if there is neither are known words
 * taken as mistyped. A quoted phrase can be decided only by the texts themselves; documents whose texts are not at hand
 * come back in `undecided`, to be asked for again when they are.
 */
export function search(index: SearchIndex, typed: string, textsOf: TextsOf = () => undefined): SearchResult {
  const query = parseQuery(typed)
  if (query.units.length + query.phrases.length === 0) return NOTHING
  const spelled = weigh(index, query, textsOf, spelledVariants)
  const withAll = decide(index, query, textsOf, spelled, documentsWithAll(index, spelled))
  if (withAll.hits.length + withAll.undecided.length >= FEW) return withAll
  const known = new Set(withAll.hits.map(({ document }) => document))
  const withSome = decide(index, query, textsOf, spelled, documentsWithSome(index, spelled, known))
  if (withAll.hits.length + withAll.undecided.length + withSome.hits.length > 0) {
    return { ...withAll, hits: [...withAll.hits, ...withSome.hits], some: some(withSome, spelled) }
  }
  const mistyped = weigh(index, query, textsOf, mistypedVariants)
  return decide(index, query, textsOf, mistyped, documentsWithAll(index, mistyped))
}

/** With fewer hits than these that hold all words, those with some of them are shown too. */
const FEW = 5

/** How much of what the words of a query tell a document must hold to be found without holding all of them. */
const FLOOR = 0.46

function weigh(index: SearchIndex, query: Query, textsOf: TextsOf, variantsOf: VariantsOf): Weighed {
  const telling = tellingUnits(index, query)
  const units = query.units.map((unit, at): WeighedUnit => {
    const variants = unitVariants(index, unit, variantsOf)
    const others = unit.kind === 'word' ? splitPosting(index, unit.text, textsOf) : undefined
    return {
      unit,
      variants,
      phrase: others?.phrase,
      ...unitScores(index, variants, others ? [others] : []),
      required: telling[at]!,
    }
  })
  const exact = query.phrases.flat().map((word) => unitScores(index, new Map([[word, 1]])))
  return { units, exact }
}

function unitVariants(index: SearchIndex, unit: QueryUnit, variantsOf: VariantsOf): Variants {
  const own = unit.kind === 'word' ? variantsOf(index, unit.text, unit.growing) : new Map<string, number>()
  const variants = new Map(own)
  for (const [term, weight] of unit.terms) {
    if (index.postings.has(term)) variants.set(term, weight)
    if (unit.kind !== 'run') continue
    for (const key of index.formsOf(term)) for (const found of index.byForm.get(key) ?? []) variants.set(found, weight)
  }
  return variants
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

/** Little: a rare `what` must not outweigh the words that matter. */
const OPTIONAL_COUNTS = 0.15

function addTo(total: Float64Array, { documents, scores }: UnitScores, factor: number, held?: Uint8Array): void {
  for (let at = 0; at < documents.length; at++) {
    total[documents[at]!]! += factor * scores[at]!
    if (held) held[documents[at]!]!++
  }
}

function documentsWithSome(index: SearchIndex, { units, exact }: Weighed, without: ReadonlySet<number>): Scored {
  const total = new Float64Array(index.ids.length)
  const told = new Float32Array(index.ids.length)
  const telling = units.filter(({ required }) => required)
  if (telling.length < 2) return { documents: [], scores: total }
  const inAll = telling.reduce((sum, unit) => sum + tells(index, unit), 0)
  for (const unit of telling) {
    addTo(total, unit, 1)
    const share = tells(index, unit) / inAll
    unit.documents.forEach((document, at) => (told[document]! += share * Math.min(1, unit.strengths[at]! + 0.1)))
  }
  for (const unit of units) if (!unit.required) addTo(total, unit, OPTIONAL_COUNTS)
  const inPhrases = exact.map(({ documents }) => new Set(documents))
  const documents: number[] = []
  for (let at = 0; at < told.length; at++) {
    if (told[at]! < FLOOR || without.has(at) || !inPhrases.every((held) => held.has(at))) continue
    total[at]! *= told[at]!
    documents.push(at)
  }
  return { documents, scores: total }
}

/** What a unit tells: a word that stands nowhere as much as one that is rare. */
function tells(index: SearchIndex, { documents, rarity }: UnitScores): number {
  return documents.length > 0 ? rarity : rarityOf(UNKNOWN_COUNTS_AS, index.ids.length)
}

const UNKNOWN_COUNTS_AS = 0

/** The documents that hold what is in quotation marks and nothing that is excluded, the best first. */
function decide(index: SearchIndex, query: Query, textsOf: TextsOf, weighed: Weighed, scored: Scored): SearchResult {
  const excluded = query.excluded.map((group) => documentsWith(index, group))
  const left = scored.documents.filter((document) => !excluded.some((found) => found.has(document)))
  const inQuotes = left.map((document) => holdsPhrases(query, textsOf(document)))
  const hits = left.filter((_, at) => inQuotes[at] === true)
  hits.sort((a, b) => scored.scores[b]! - scored.scores[a]! || a - b)
  return {
    hits: hits.map((document) => ({ document, id: index.ids[document]!, score: scored.scores[document]! })),
    undecided: left.filter((_, at) => inQuotes[at] === undefined),
    marks: marksOf(weighed, query),
    some: undefined,
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

function holdsPhrases({ phrases }: Query, texts: readonly string[] | undefined): boolean | undefined {
  const longer = phrases.filter((phrase) => phrase.length > 1)
  if (longer.length === 0) return true
  return texts && longer.every((phrase) => holdsPhrase(texts, phrase))
}

/** A growing word marks what begins like it; listing each of these words could take thousands. */
function marksOf({ units }: Weighed, { phrases }: Query): Marks {
  const growing = units.flatMap(({ unit }) => (unit.kind === 'word' && unit.growing ? [unit.text] : []))
  const listed = units.flatMap(({ variants }) => [...variants.keys()])
  return {
    words: new Set(listed.filter((word) => !growing.some((beginning) => word.startsWith(beginning)))),
    beginnings: growing,
    phrases: [...phrases, ...units.flatMap(({ phrase }) => (phrase ? [phrase] : []))],
  }
}

const EXCLUDING: ReadonlySet<string> = new Set(['text', 'party', 'issue', 'speaker'])

const NOTHING: SearchResult = {
  hits: [],
  undecided: [],
  marks: { words: new Set(), beginnings: [], phrases: [] },
  some: undefined,
}

type VariantsOf = (index: SearchIndex, word: string, growing: boolean) => Variants

type WeighedUnit = UnitScores & {
  readonly unit: QueryUnit
  readonly variants: Variants
  /** The words that it is split into where it is written so. */
  readonly phrase: readonly string[] | undefined
  readonly required: boolean
}

type Weighed = { readonly units: readonly WeighedUnit[]; readonly exact: readonly UnitScores[] }

type Scored = { readonly documents: readonly number[]; readonly scores: Float64Array }

/** Title and texts of a document by its number, where they are at hand. */
export type TextsOf = (document: number) => readonly string[] | undefined

export type Hit = { readonly document: number; readonly id: string; readonly score: number }

export type SearchResult = {
  /** The best first: those with all words, then those with some. */
  readonly hits: readonly Hit[]
  /** Documents that hold all words but whose texts are needed to tell whether they hold the phrase. */
  readonly undecided: readonly number[]
  /** What to mark in the texts of the hits. */
  readonly marks: Marks
  /** Of the last hits, which do not hold all words: how many they are, and what the first of them holds and lacks. */
  readonly some:
    { readonly count: number; readonly held: readonly string[]; readonly lacking: readonly string[] } | undefined
}
