import { FUNCTION_WORDS } from './function-words.ts'
import type { SearchIndex } from './load-index.ts'
import type { Marks } from './mark-matches.ts'
import { parseQuery, type Query } from './parse-query.ts'
import { holdsPhrase } from './phrase.ts'
import { scoreDocuments } from './score-documents.ts'
import { mistypedVariants, spelledVariants, type Variants } from './word-variants.ts'

/**
 * Answers a query: all documents that hold each of its words in any order, the best first. Only if there are none are
 * the words taken as mistyped. A quoted phrase can be decided only by the texts themselves; documents whose texts are
 * not at hand come back in `undecided`, to be asked for again when they are.
 */
export function search(index: SearchIndex, typed: string, textsOf: TextsOf = () => undefined): SearchResult {
  const query = parseQuery(typed)
  if (query.words.length + query.phrases.length === 0) return NOTHING
  const spelled = answer(index, query, spelledVariants, textsOf)
  if (spelled.hits.length > 0 || spelled.undecided.length > 0) return spelled
  return answer(index, query, mistypedVariants, textsOf)
}

function answer(index: SearchIndex, query: Query, variantsOf: VariantsOf, textsOf: TextsOf): SearchResult {
  const words = query.words.map((word) => variantsOf(index, word, word === query.growing))
  const exact = query.phrases.flat().map((word): Variants => new Map([[word, 1]]))
  const required = requiredWords(query)
  const { documents, scores } = scoreDocuments(index, [
    ...words.map((variants, at) => ({ variants, required: required[at]! })),
    ...exact.map((variants) => ({ variants, required: true })),
  ])
  const excluded = query.excluded.map((group) => documentsWith(index, group))
  const left = documents.filter((document) => !excluded.some((found) => found.has(document)))
  const inQuotes = left.map((document) => holdsPhrases(query, textsOf(document)))
  const hits = left.filter((_, at) => inQuotes[at] === true)
  hits.sort((a, b) => scores[b]! - scores[a]! || a - b)
  return {
    hits: hits.map((document) => ({ document, id: index.ids[document]!, score: scores[document]! })),
    undecided: left.filter((_, at) => inQuotes[at] === undefined),
    marks: { ...marksOf(words, query), phrases: query.phrases },
  }
}

/** Which of the words a document must hold: all but those that only hold a question together, unless there are no others. */
function requiredWords({ words, phrases }: Query): boolean[] {
  const telling = words.map((word) => !FUNCTION_WORDS.has(word))
  return telling.includes(true) || phrases.length > 0 ? telling : words.map(() => true)
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
function marksOf(words: readonly Variants[], { growing }: Query): Pick<Marks, 'words' | 'beginnings'> {
  const listed = words.flatMap((variants) => [...variants.keys()])
  return {
    words: new Set(growing ? listed.filter((word) => !word.startsWith(growing)) : listed),
    beginnings: growing ? [growing] : [],
  }
}

const EXCLUDING: ReadonlySet<string> = new Set(['text', 'party', 'issue', 'speaker'])

const NOTHING: SearchResult = {
  hits: [],
  undecided: [],
  marks: { words: new Set(), beginnings: [], phrases: [] },
}

type VariantsOf = (index: SearchIndex, word: string, growing: boolean) => Variants

/** Title and texts of a document by its number, where they are at hand. */
export type TextsOf = (document: number) => readonly string[] | undefined

export type Hit = { readonly document: number; readonly id: string; readonly score: number }

export type SearchResult = {
  /** The best first. */
  readonly hits: readonly Hit[]
  /** Documents that hold all words but whose texts are needed to tell whether they hold the phrase. */
  readonly undecided: readonly number[]
  /** What to mark in the texts of the hits. */
  readonly marks: Marks
}
