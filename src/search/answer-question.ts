import type { arrange } from './arrange.ts'
import type { LoadedSite } from './loaded-site.ts'
import { LONGEST_QUERY } from './parse-query.ts'
import type { Answer, Question, Tier } from './protocol.ts'
import { searchWith, type SearchResult, type Tools } from './search-with.ts'
import { showHit } from './show-hit.ts'
import type { waysOn } from './ways-on.ts'

/** Answers a question from what is loaded. What may find more, once it is at hand, is told beside the answer. */
export function answerQuestion(site: LoadedSite, question: Question, tools: AnswerTools = {}): Answered {
  const query = question.query.slice(0, LONGEST_QUERY)
  const result = searchWith(site.index, query, site.textsOf, tools)
  const found = result.hits.map(({ document }) => document)
  const tierOf = tiersOf(result)
  const isNothing = found.length === 0 && query.trim() !== ''
  const ways = isNothing ? (tools.waysOn?.(site, query, tools) ?? []) : []
  const wants = { ...result.wants, waysOn: isNothing && !tools.waysOn }
  const common = { nearest: ways, isLocal: false, some: result.some }
  const show = (document: number) => {
    const tier = tierOf.get(document) ?? 'all'
    return {
      ...showHit(site, document, result.marks),
      tier,
      reasons: tier === 'meaning' ? result.reasonsOf(document) : [],
    }
  }
  const page = (documents: readonly number[]) => {
    const wanted = documents.slice(0, question.count)
    return { total: documents.length, hits: (site.reach?.(wanted, question.count) ?? wanted).map(show) }
  }
  const { arrange } = tools
  // The suggestions need no facets, and do not wait for what makes them.
  if (question.kind === 'suggest' || !arrange) {
    return { answer: { ...common, ...page(found), facets: [], recognised: [], unheld: [] }, wants }
  }
  const { documents, ...arranged } = arrange(site, { ...question, query }, found, tierOf)
  return { answer: { ...common, ...page(documents), ...arranged }, wants }
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

/** The answer, and what was not at hand. */
export type Answered = { readonly answer: Answer; readonly wants: Wants }

export type Wants = SearchResult['wants'] & { readonly waysOn: boolean }

/** What an answer does without where it is not at hand. */
export type AnswerTools = Tools & { readonly waysOn?: typeof waysOn; readonly arrange?: typeof arrange }
