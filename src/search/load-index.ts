import type { PackedIndex } from './build-index.ts'
import { KEY_WORDS } from './key-words.ts'
import { loadColumn, type LoadedColumn } from './load-column.ts'
import { unpackNumbers } from './pack-numbers.ts'
import { unpackWords } from './pack-words.ts'
import { FIELD_WEIGHTS, type SharedField } from './search-document.ts'
import { soundOf } from './sound-of.ts'
import { wordsOf } from './words-of.ts'

/** Makes one searchable index of any number of stored ones, for example of one for each comparison. */
export function loadIndex(shards: readonly PackedIndex[]): SearchIndex {
  const ids: string[] = []
  const postings = new Map<string, Posting[]>()
  const columns = new Map<SharedField, Column>()
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
  }
  const words = [...postings.keys()].sort()
  const lengths = lengthsOf(ids.length, postings)
  return { ids, words, postings, columns, lengths, bySound: groupBy(words, soundOf) }
}

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
      for (const word of new Set(wordsOf(KEY_WORDS[field]?.(key) ?? ''))) yield [word, postings[at]!]
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

/** Words with no sound that is known stand in no group. */
function groupBy(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const key = keyOf(word)
    if (groups.has(key)) groups.get(key)!.push(word)
    else if (key !== '') groups.set(key, [word])
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
