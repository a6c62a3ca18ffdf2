import { buildIndex } from '../../src/search/build-index.ts'
import { loadIndex } from '../../src/search/load-index.ts'
import { search } from '../../src/search/search.ts'
import { STEMMED_LANGUAGES } from '../../src/search/stemmer-loaders.ts'
import { loadStemmers } from '../../src/search/stemmers.ts'

const stemmers = await loadStemmers(STEMMED_LANGUAGES)

/** The door to the site's own search for data from elsewhere: what its peers are measured against. */
export function createSearch(documents: readonly PlainDocument[]): (query: string, limit: number) => string[] {
  const packed = buildIndex(
    documents.map(({ id, title, issue, party, text }) => ({
      id,
      title,
      texts: text ? [text] : [],
      shared: { issue: [{ key: issue, words: issue }], party: [{ key: party, words: party }] },
    })),
  )
  const own = stemmers.filter(({ language }) => packed.languages.includes(language))
  const index = loadIndex([packed], own)
  const byId = new Map(documents.map((document) => [document.id, [document.title, document.text]]))
  const textsOf = (document: number) => byId.get(index.ids[document]!)
  return (query, limit) =>
    search(index, query, textsOf)
      .hits.slice(0, limit)
      .map((hit) => hit.id)
}

export type PlainDocument = { id: string; title: string; issue: string; party: string; text: string }
