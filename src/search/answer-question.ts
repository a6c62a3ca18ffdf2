import type { arrange } from './arrange.ts'
import type { LoadedSite } from './loaded-site.ts'
import { LONGEST_QUERY, parseQuery } from './parse-query.ts'
import { FIRST_PAGE, type Answer, type Question, type Tier } from './protocol.ts'
import { searchWith, type SearchResult, type Tools } from './search-with.ts'
import { showHit } from './show-hit.ts'
import type { waysOn } from './ways-on.ts'
import { knownVariants } from './word-variants.ts'

/**
 * Answers a question from what is loaded. What may find more, once it is at hand, is told beside the answer. `within` is
 * the comparison to which the hits are narrowed, for suggestions of a site in pieces.
 */
export function answerQuestion(
  site: LoadedSite,
  question: Question,
  tools: AnswerTools = {},
  within?: string,
): Answered {
  const query = question.query.slice(0, LONGEST_QUERY)
  const result = searchWith(site.index, query, site.textsOf, tools)
  if (site.index.inPieces?.isWaiting()) return WAITING
  const isWithin = (document: number) => within === undefined || site.keysOf('comparison', document).includes(within)
  const found = result.hits.flatMap(({ document }) => (isWithin(document) ? [document] : []))
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
  const page = (documents: readonly number[]) => {
    const wanted = documents.slice(0, question.count)
    const most = question.count > FIRST_PAGE ? MOST_PIECES.later : MOST_PIECES.first
    const { here, isComing } = site.reach?.(wanted, most) ?? { here: wanted, isComing: false }
    return { total: documents.length, hits: here.map(show), isComing }
  }
  const { arrange } = tools
  // The suggestions need no facets, and do not wait for what makes them.
  if (question.kind === 'suggest' || !arrange) {
    return { answer: { ...common, ...page(found), facets: [], recognised: [] }, wants }
  }
  const { documents, facets, recognised } = arrange(site, { ...question, query }, found, tierOf)
  return { answer: { ...common, ...page(documents), facets, recognised }, wants }
}

/** How many pieces with texts are fetched for the first hits; and for more, when somebody asks for them. */
const MOST_PIECES = { first: 4, later: 15 }

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

/** What is to be fetched comes first: before that nothing is known. */
const WAITING: Answered = {
  answer: {
    ...{ total: 0, hits: [], isComing: false, facets: [], unheld: [], isLocal: false, nearest: [] },
    ...{ some: undefined, recognised: [] },
  },
  wants: { nearWords: false, neighbours: [], waysOn: false },
}

/** The answer, and what was not at hand. */
export type Answered = { readonly answer: Answer; readonly wants: Wants }

export type Wants = SearchResult['wants'] & { readonly waysOn: boolean }

/** What an answer does without where it is not at hand. */
export type AnswerTools = Tools & { readonly waysOn?: typeof waysOn; readonly arrange?: typeof arrange }
