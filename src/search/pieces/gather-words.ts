import { KEY_WORDS } from '../key-words.ts'
import { packColumn, type PackedColumn } from '../pack-column.ts'
import { packNumbers, unpackNumbers } from '../pack-numbers.ts'
import { readTexts, termsIn } from '../read-texts.ts'
import { SHARED_FIELDS, type SearchDocument, type SharedField } from '../search-document.ts'
import { termsOf } from '../words-of.ts'
import { SLOTS } from './piece.ts'

/**
 * Reads all documents once and gives, for each word, where it stands: by numbers of documents; for fields whose values have
 * keys, by numbers of values, since which documents have a value is told by the column. The lists of a word stand in the
 * order in which a whole index counts them.
 */
export function gatherWords(documents: readonly SearchDocument[], terms: readonly DocumentTerms[]): GatheredWords {
  const words = new Map<string, WordList[]>()
  const add = (word: string, slot: number, number: number) => {
    const lists = words.get(word)
    const last = lists?.at(-1)
    if (last?.slot === slot) last.numbers.push(number)
    else if (lists) lists.push({ slot, numbers: [number] })
    else words.set(word, [{ slot, numbers: [number] }])
  }
  const columns: PackedColumn[] = []
  const several: Partial<Record<SharedField, string>> = {}
  const addColumn = (field: SharedField) => {
    const { packed, words: texts } = packColumn(field, documents)
    if (packed.size === 0) return
    const slot = SLOTS.indexOf(field)
    const own = texts.map((text, at) => [...new Set(valueTerms(field, packed.keys[at] ?? '', text))])
    if (packed.keys.length > 0) {
      columns.push(packed)
      own.forEach((list, at) => list.forEach((word) => add(word, slot, at)))
      return
    }
    const counts = unpackNumbers(packed.counts)
    const values = unpackNumbers(packed.values)
    if (counts.some((count) => count > 1)) several[field] = packNumbers(counts)
    let read = 0
    for (const [document, count] of counts.entries()) {
      for (const value of values.slice(read, (read += count))) for (const word of own[value]!) add(word, slot, document)
    }
  }
  const text = SLOTS.indexOf('text')
  for (const field of SHARED_FIELDS) if (!KEY_WORDS[field]) addColumn(field)
  for (const [document, { title, all }] of terms.entries()) {
    for (const word of all) add(word, text, 2 * document + (title.includes(word) ? 1 : 0))
  }
  for (const field of SHARED_FIELDS) if (KEY_WORDS[field]) addColumn(field)
  return { words, columns, several, lengths: packNumbers(terms.map(({ all }) => all.length)) }
}

/** What a document is found by of its own. */
export function documentTerms(document: SearchDocument): DocumentTerms {
  const [title, ...texts] = readTexts(document).map(termsIn)
  return { title: [...new Set(title)], all: [...new Set([...(title ?? []), ...texts.flat()])] }
}

function valueTerms(field: SharedField, key: string, text: string): string[] {
  const words = KEY_WORDS[field]
  if (!words) return termsOf(text)
  // The day alone would make every 24 a date.
  return termsOf(words(key)).filter((word) => field !== 'date' || !/^\d{1,2}$/.test(word))
}

/** Each once. Lists, since of tens of thousands of documents sets take four times the room. */
export type DocumentTerms = { readonly title: readonly string[]; readonly all: readonly string[] }

/** Numbers of values; or of documents; or, in texts, twice the number of the document and one more for its title. */
export type WordList = { readonly slot: number; readonly numbers: number[] }

export type GatheredWords = {
  readonly words: ReadonlyMap<string, readonly WordList[]>
  readonly columns: readonly PackedColumn[]
  readonly several: Readonly<Partial<Record<SharedField, string>>>
  readonly lengths: string
}
