import { KEY_WORDS } from './key-words.ts'
import { loadColumn, type LoadedColumn } from './load-column.ts'
import type { EqualWords as StoredEqualWords, PackedIndex } from './pack-index.ts'
import { flagAt } from './pack-postings.ts'
import { unpackNumbers } from './pack-numbers.ts'
import { unpackWords } from './pack-words.ts'
import type { SmallWords } from './language-of.ts'
import { FIELD_WEIGHTS, type SharedField } from './search-document.ts'
import type { PhrasePosting, Posting } from './posting.ts'
import { DEFAULT_STEMMERS, type Stemmers } from './stemmers.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import { termsOf, wordsOf } from './words-of.ts'

/** Makes one searchable index of any number of stored ones, for example of one for each comparison. */
export function loadIndex(shards: readonly PackedIndex[], stemmers: Stemmers = DEFAULT_STEMMERS): SearchIndex {
  const ids: string[] = []
  const postings = new Map<string, Posting[]>()
  const columns = new Map<SharedField, Column>()
  const compounded = new Set<string>()
  const equal: EqualWords[] = []
  for (const shard of shards) {
    const offset = ids.length
    for (const id of unpackWords(shard.ids)) ids.push(id)
    const loaded = shard.columns.map((packed) => loadColumn(packed, offset))
    for (const { field, keys } of loaded) {
      const column = columns.get(field) ?? []
      keys.forEach((own, at) => (column[offset + at] = own))
      columns.set(field, column)
    }
    for (const [word, posting] of [...storedPostings(shard, offset, ids.length, loaded), ...keyPostings(loaded)]) {
      const known = postings.get(word)
      if (known) known.push(posting)
      else postings.set(word, [posting])
    }
    for (const word of compoundedWords(shard)) compounded.add(word)
    equal.push(...equalIn(shard, offset, ids.length))
  }
  const han = shards.map((shard) => shard.han).join('')
  const isName = (word: string) => postings.get(word)?.some(({ field }) => field === 'party') ?? false
  return {
    ...vocabularyOf([...postings.keys()].sort(), stemmers, han),
    ids,
    postings,
    columns,
    lengths: lengthsOf(ids.length, postings),
    compounded: [...compounded],
    small: smallWords(shards, isName),
    equal,
  }
}

/** What counts as the same in the documents of a comparison, which are those from one number to before another. */
export function equalIn({ synonyms, leads }: Required<StoredEqualWords>, from: number, to: number): EqualWords[] {
  const groups = synonyms.map((group) => group.map(wordsOf))
  return [
    ...groups.flatMap((group) =>
      group.map((typed) => ({ typed, found: group.filter((other) => other !== typed), from, to })),
    ),
    ...leads.map(([typed, neutral]) => ({ typed: wordsOf(typed), found: [wordsOf(neutral)], from, to })),
  ].filter(({ typed }) => typed.length > 0)
}

function* compoundedWords({ words, compounded }: PackedIndex): Generator<string> {
  if (compounded === '') return
  const flags = unpackNumbers(compounded)
  for (const [at, word] of unpackWords(words).entries()) {
    if (flagAt(flags, at)) yield word
  }
}

/** What names a party is never a small word: `us` is the United States. */
export function smallWords(
  shards: readonly Pick<PackedIndex, 'small'>[],
  isName: (word: string) => boolean,
): SmallWords {
  const all = new Map<string, Set<string>>()
  for (const { small } of shards) {
    for (const [language, words] of Object.entries(small)) {
      const own = all.get(language) ?? new Set()
      all.set(language, own)
      for (const word of words.split(' ')) {
        if (NEVER_NAMES.has(word) || !isName(word)) own.add(word)
      }
    }
  }
  return all
}

/** Words that names of parties are made of, and that name none of them. */
const NEVER_NAMES = new Set('of the and for de la le les des du der die das und y e et et i'.split(' '))

function* storedPostings(
  shard: PackedIndex,
  offset: number,
  end: number,
  columns: readonly LoadedColumn[],
): Generator<[string, Posting]> {
  const shared = columns.flatMap(({ postings }) => postings)
  const counts = unpackNumbers(shard.counts)
  const steps = unpackNumbers(shard.steps)
  const titles = unpackNumbers(shard.titles)
  let read = 0
  let flag = 0
  for (const [nth, word] of unpackWords(shard.words).entries()) {
    const documents: number[] = []
    const weights: number[] = []
    let at = offset
    for (const last = read + counts[nth]!; read < last; read++) {
      at += steps[read]!
      if (at >= end) {
        yield [word, shared[at - end]!]
        continue
      }
      const inTitle = flagAt(titles, flag++)
      documents.push(at)
      weights.push(inTitle ? FIELD_WEIGHTS.title : FIELD_WEIGHTS.text)
    }
    if (documents.length > 0) yield [word, { documents, weights, field: 'text' }]
  }
}

function* keyPostings(columns: readonly LoadedColumn[]): Generator<[string, Posting]> {
  for (const { field, values, postings } of columns) {
    for (const [at, key] of values.entries()) {
      for (const word of new Set(termsOf(KEY_WORDS[field]?.(key) ?? ''))) {
        // The day alone would make every 24 a date.
        if (field !== 'date' || !/^\d{1,2}$/.test(word)) yield [word, postings[at]!]
      }
    }
  }
}

function lengthsOf(count: number, postings: ReadonlyMap<string, readonly Posting[]>): Float32Array {
  const lengths = new Float32Array(count)
  for (const list of postings.values()) {
    for (const { field, documents } of list)
      if (field === 'text') for (const document of documents) lengths[document]!++
  }
  return lengths
}

/** An index in memory. Documents are numbers in it, from 0 on. */
export type SearchIndex = Vocabulary & {
  /** By number; of an index in pieces empty, but for those that have been fetched. */
  readonly ids: readonly string[]
  readonly postings: Pick<ReadonlyMap<string, readonly Posting[]>, 'get' | 'has'>
  readonly columns: ReadonlyMap<SharedField, Column>
  /** How many different words each document's own texts have: one for each document. */
  readonly lengths: Float32Array
  /** Words of languages that write several words as one. */
  readonly compounded: readonly string[]
  /** Words that hold a sentence together, by language; the publisher's first. */
  readonly small: SmallWords
  /** What the publisher of a comparison says is the same in it. */
  readonly equal: readonly EqualWords[]
  /** For an index that is fetched in pieces, as a query needs them. */
  readonly inPieces?: InPieces
}

/**
 * What an index in pieces does otherwise. Whoever asks it for what is not at hand gets nothing and has to ask again once
 * it `isWaiting` no more. So that no query needs too many pieces, small words do not count beside telling ones.
 */
export type InPieces = {
  readonly isWaiting: () => boolean
  /**
   * How many words of like meaning may be looked up: `each` of words that stand nowhere; and where `fewerThan` so many documents
   * are found by the words that were typed, of others that tell most, up to so many `words`.
   */
  readonly near: { readonly words: number; readonly each: number; readonly fewerThan: number }
  /** Where words that may be one stand one right after the other; undefined where they never do, or are too common. */
  readonly together: (words: readonly string[]) => PhrasePosting | undefined
  /** Whether a document holds a phrase. */
  readonly holds: (document: number, phrase: readonly string[]) => boolean | undefined
}

/** The keys that each document has in a shared field. Documents of a shard without the field leave holes. */
export type Column = (readonly string[])[]

/** Words that may be typed, what is found for them, and in which documents. */
export type EqualWords = {
  readonly typed: readonly string[]
  readonly found: readonly (readonly string[])[]
  readonly from: number
  readonly to: number
}
