import type { LoadedSite } from './loaded-site.ts'
import { narrow } from './narrow.ts'
import { nearestQueries } from './nearest-queries.ts'
import { LONGEST_QUERY, parseQuery } from './parse-query.ts'
import type { Answer, Question } from './protocol.ts'
import { search } from './search.ts'
import { showHit } from './show-hit.ts'
import { knownVariants } from './word-variants.ts'

/** Answers a question from what is loaded. */
export function answerQuestion(site: LoadedSite, question: Question): Answer {
  const query = question.query.slice(0, LONGEST_QUERY)
  const { hits, marks } = search(site.index, query, site.textsOf)
  const found = hits.map(({ document }) => document)
  const nearest = found.length === 0 ? nearestQueries(site.index, query) : []
  const unheld = unheldWords(site, query)
  if (question.kind === 'suggest') {
    const shown = found.slice(0, question.count).map((document) => showHit(site, document, marks))
    return { total: found.length, hits: shown, facets: [], nearest, unheld, isLocal: false }
  }
  // Without words, what is chosen in the facets is asked for as a whole.
  const asked = query.trim() === '' ? site.documents.map((_, at) => at) : found
  const { documents, facets } = narrow(site, asked, question.chosen)
  const ordered = question.order === 'date' || query.trim() === '' ? latestFirst(site, documents) : documents
  const hitsShown = ordered.slice(0, question.count).map((document) => showHit(site, document, marks))
  return { total: ordered.length, hits: hitsShown, facets, nearest, unheld, isLocal: false }
}

function unheldWords({ index }: LoadedSite, query: string): string[] {
  return parseQuery(query).units.flatMap((unit) =>
    unit.kind === 'word' && knownVariants(index, unit.text, true).size + unit.terms.size === 0 ? [unit.text] : [],
  )
}

/** What has no date comes last. Of the same day, the better hit first. */
function latestFirst(site: LoadedSite, documents: readonly number[]): readonly number[] {
  const dated = documents.map((document) => ({ document, date: site.keysOf('date', document)[0] ?? '' }))
  dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return dated.map(({ document }) => document)
}
