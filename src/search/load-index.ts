import { KEY_WORDS } from './key-words.ts'
import { loadColumn, type LoadedColumn } from './load-column.ts'
import type { PackedIndex } from './pack-index.ts'
import { unpackNumbers } from './pack-numbers.ts'
import { unpackWords } from './pack-words.ts'
import type { SmallWords } from './language-of.ts'
import { FIELD_WEIGHTS, type SharedField } from './search-document.ts'
import { soundOf } from './sound-of.ts'
import { DEFAULT_STEMMERS, formKeys, type Stemmers } from './stemmers.ts'
import { termsOf } from './words-of.ts'

/** Makes one searchable index of any number of stored ones, for example of one for each comparison. */
export function loadIndex(shards: readonly PackedIndex[], stemmers: Stemmers = DEFAULT_STEMMERS): SearchIndex {
  const ids: string[] = []
  const postings = new Map<string, Posting[]>()
  const columns = new Map<SharedField, Column>()
  const compounded = new Set<string>()
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
  }
  const words = [...postings.keys()].sort()
  const variantOf = hanVariants(shards)
  const formsOf = (word: string) => {
    const keys = formKeys(word, stemmers)
    const plain =
      variantOf.size === 0 ? word : word.replace(/\p{Script=Han}/gu, (letter) => variantOf.get(letter) ?? letter)
    return /^\p{Script=Han}/u.test(word) ? [...keys, plain] : keys
  }
  return {
    ids,
    words,
    postings,
    columns,
    lengths: lengthsOf(ids.length, postings),
    bySound: groupBy(words, (word) => [soundOf(word)]),
    byForm: groupBy(words, formsOf),
    formsOf,
    compounded: [...compounded],
    small: smallWords(shards, postings),
  }
}

function* compoundedWords({ words, compounded }: PackedIndex): Generator<string> {
  if (compounded === '') return
  const flags = unpackNumbers(compounded)
  for (const [at, word] of unpackWords(words).entries()) {
    if ((flags[Math.floor(at / 6)]! >> (at % 6)) & 1) yield word
  }
}

function hanVariants(shards: readonly PackedIndex[]): ReadonlyMap<string, string> {
  return new Map(
    shards.flatMap(({ han }) => [...han.matchAll(/(.)(.)/gu)].map(([, one, plain]) => [one!, plain!] as const)),
  )
}

/** What names a party is never a small word: `us` is the United States. */
function smallWords(shards: readonly PackedIndex[], postings: ReadonlyMap<string, readonly Posting[]>): SmallWords {
  const all = new Map<string, Set<string>>()
  for (const { small } of shards) {
    for (const [language, words] of Object.entries(small)) {
      const own = all.get(language) ?? new Set()
      all.set(language, own)
      for (const word of words.split(' ')) {
        const isName = postings.get(word)?.some(({ field }) => field === 'party') ?? false
        if (!isName || NEVER_NAMES.has(word)) own.add(word)
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
      const inTitle = (titles[Math.floor(flag / 6)]! >> (flag % 6)) & 1
      flag++
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

/** Words without a key, or with an empty one, stand in no group. */
function groupBy(words: readonly string[], keysOf: (word: string) => readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    for (const key of keysOf(word)) {
      if (groups.has(key)) groups.get(key)!.push(word)
      else if (key !== '') groups.set(key, [word])
    }
  }
  return groups
}

/** An index in memory. Documents are numbers in it, in the order of `ids`. */
export type SearchIndex = {
  readonly ids: readonly string[]
  /** Sorted by code unit. */
  readonly words: readonly string[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  readonly columns: ReadonlyMap<SharedField, Column>
  /** How many different words each document's own texts have. */
  readonly lengths: Float32Array
  readonly bySound: ReadonlyMap<string, readonly string[]>
  /** Words by what their forms have in common, and what that is for any word. */
  readonly byForm: ReadonlyMap<string, readonly string[]>
  readonly formsOf: (word: string) => readonly string[]
  /** Words of languages that write several words as one. */
  readonly compounded: readonly string[]
  /** Words that hold a sentence together, by language; the publisher's first. */
  readonly small: SmallWords
}

/** Documents that hold a word, and how much the word counts there by the field it stands in. */
export type Posting = {
  readonly documents: readonly number[]
  readonly weights: readonly number[]
  /** The shared field in which they hold it; `text` for their own title and texts. */
  readonly field: SharedField | 'text'
}

/** The keys that each document has in a shared field. Documents of a shard without the field leave holes. */
export type Column = (readonly string[])[]
