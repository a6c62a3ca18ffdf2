import type { LoadedSite } from './loaded-site.ts'
import { narrow } from './narrow.ts'
import { LONGEST_QUERY, parseQuery } from './parse-query.ts'
import type { Answer, Question, Tier } from './protocol.ts'
import { recognise } from './recognise.ts'
import { searchWith, type SearchResult, type Tools } from './search-with.ts'
import { showHit } from './show-hit.ts'
import type { waysOn } from './ways-on.ts'
import { knownVariants } from './word-variants.ts'

/** Answers a question from what is loaded. What may find more, once it is at hand, is told beside the answer. */
export function answerQuestion(site: LoadedSite, question: Question, tools: AnswerTools = {}): Answered {
  const query = question.query.slice(0, LONGEST_QUERY)
  const result = searchWith(site.index, query, site.textsOf, tools)
  const found = result.hits.map(({ document }) => document)
  const tierOf = tiersOf(result)
  const isNothing = found.length === 0 && query.trim() !== ''
  const ways = isNothing ? (tools.waysOn?.(site, query, tools) ?? []) : []
  const wants = { ...result.wants, waysOn: isNothing && !tools.waysOn }
  const common = { nearest: ways, unheld: unheldWords(site, query), isLocal: false, some: result.some }
  const show = (document: number) => {
    const tier = tierOf.get(document) ?? 'all'
    return {
      ...showHit(site, document, result.marks),
      tier,
      reasons: tier === 'meaning' ? result.reasonsOf(document) : [],
    }
  }
  if (question.kind === 'suggest') {
    const hits = found.slice(0, question.count).map(show)
    return { answer: { ...common, total: found.length, hits, facets: [], recognised: [] }, wants }
  }
  // Without words, what is chosen in the facets is asked for as a whole.
  const asked = query.trim() === '' ? site.documents.map((_, at) => at) : found
  const { documents, facets } = narrow(site, asked, question.chosen, question.range)
  const isByDate = question.order === 'date' || query.trim() === ''
  const ordered = isByDate ? latestFirst(site, documents, tierOf) : documents
  const hits = ordered.slice(0, question.count).map(show)
  const recognised = recognise(site, query, documents, question.chosen)
  return { answer: { ...common, total: ordered.length, hits, facets, recognised }, wants }
}

function tiersOf({ hits, some, byMeaning }: SearchResult): ReadonlyMap<number, Tier> {
  const meaningFrom = hits.length - byMeaning
  const someFrom = meaningFrom - (some?.count ?? 0)
  return new Map(
    hits.map(
      ({ document }, at) => [document, at >= meaningFrom ? 'meaning' : at >= someFrom ? 'some' : 'all'] as const,
    ),
  )
}

function unheldWords({ index }: LoadedSite, query: string): string[] {
  return parseQuery(query).units.flatMap((unit) =>
    unit.kind === 'word' && knownVariants(index, unit.text, true).size + unit.terms.size === 0 ? [unit.text] : [],
  )
}

/** What has no date comes last. Of the same day, the better hit first; what holds less of the query stays behind the rest. */
function latestFirst(
  site: LoadedSite,
  documents: readonly number[],
  tierOf: ReadonlyMap<number, Tier>,
): readonly number[] {
  const dated = documents.map((document) => ({
    document,
    tier: TIERS.indexOf(tierOf.get(document) ?? 'all'),
    date: site.keysOf('date', document)[0] ?? '',
  }))
  dated.sort((a, b) => a.tier - b.tier || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return dated.map(({ document }) => document)
}

const TIERS: readonly Tier[] = ['all', 'some', 'meaning']

/** The answer, and what was not at hand. */
export type Answered = { readonly answer: Answer; readonly wants: Wants }

export type Wants = SearchResult['wants'] & { readonly waysOn: boolean }

/** What an answer does without where it is not at hand. */
export type AnswerTools = Tools & { readonly waysOn?: typeof waysOn }
