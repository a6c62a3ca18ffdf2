import { buildIndex } from '../build-index.ts'
import { loadIndex } from '../load-index.ts'
import { findNeighbours } from '../neighbours/find-neighbours.ts'
import { createNeighbours } from '../neighbours/load-neighbours.ts'
import { packNeighbours } from '../neighbours/pack-neighbours.ts'
import { parseWordnet, type WordnetTexts } from '../neighbours/parse-wordnet.ts'
import type { SearchDocument } from '../search-document.ts'
import { search } from '../search.ts'
import type { SearchResult } from '../search-with.ts'
import { loadStemmers } from '../stemmers.ts'
import { loadWordVectors } from '../neighbours/word-vectors.ts'
import { wordsOf } from '../words-of.ts'
import frozen from './frozen.json' with { type: 'json' }
import { thaw, type Frozen } from './frozen.ts'

/** The search over the frozen records, with all that the site's own has at hand: stemmers, equal words, words of like meaning. */
export async function frozenSearch(wordnet: WordnetTexts): Promise<FrozenSearch> {
  const comparisons = thaw(frozen as unknown as Frozen)
  const documents = comparisons.flatMap((comparison) => comparison.documents)
  const packed = comparisons.map(({ documents, synonyms, loaded }) =>
    buildIndex(documents, {
      languages: ['en', 'ru', 'uk'],
      synonyms,
      leads: loaded.filter(([, neutral]) => isShort(neutral)),
    }),
  )
  const index = loadIndex(packed, await loadStemmers(['en', 'ru', 'uk']))
  const loaded = comparisons.flatMap((comparison) => comparison.loaded.map(([term]) => wordsOf(term)))
  const never = loaded.flatMap((words) => (words.length === 1 ? words : []))
  const files = packNeighbours(
    findNeighbours(parseWordnet(wordnet), await loadWordVectors(), wordsIn(documents), never),
  )
  const starts = files.map(({ from }) => from)
  const texts = new Map(documents.map(({ id, title, texts }) => [id, [title, ...texts]]))
  const textsOf = (document: number) => texts.get(index.ids[document]!)
  const find = async (query: string) => {
    const book = createNeighbours(starts, (file) => Promise.resolve(files[file]!.packed))
    const tools = { neighboursOf: book.of, isWord: book.isWord }
    const first = search(index, query, textsOf, tools)
    await book.read(first.wants.neighbours)
    return search(index, query, textsOf, tools)
  }
  return { documents, find }
}

function isShort(neutral: string): boolean {
  return /^(?:[^\s,;.]+ ?){1,3}$/.test(neutral)
}

function wordsIn(documents: readonly SearchDocument[]): string[] {
  const texts = documents.flatMap(({ title, texts, shared: { issue = [], option = [] } }) => [
    title,
    ...texts,
    ...[...issue, ...option].map(({ words }) => words),
  ])
  return [...new Set(texts.flatMap(wordsOf))].sort()
}

export type FrozenSearch = {
  readonly documents: readonly SearchDocument[]
  readonly find: (query: string) => Promise<SearchResult>
}
