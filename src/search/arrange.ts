import type { LoadedSite } from './loaded-site.ts'
import { narrow } from './narrow.ts'
import { parseQuery } from './parse-query.ts'
import type { Answer, Question, Tier } from './protocol.ts'
import { recognise } from './recognise.ts'
import { splitPosting } from './split-word.ts'
import { knownVariants } from './word-variants.ts'

/**
 * What the page of the search makes of the documents found: narrowed by what is chosen, in the order asked for, with what
 * else could be chosen. Without words, what is chosen is asked for as a whole.
 */
export function arrange(
  site: LoadedSite,
  { query, chosen, range, order }: Extract<Question, { kind: 'search' }>,
  found: readonly number[],
  tierOf: ReadonlyMap<number, Tier>,
): Arranged {
  const hasWords = query.trim() !== ''
  const all = () => Array.from(site.index.lengths, (_, at) => at)
  const asked = hasWords ? found : all()
  const { documents, facets } = narrow(site, asked, chosen, range)
  // What is named where nothing is found is a way on: all that is recorded of it.
  const recognised = asked.length > 0 ? recognise(site, query, documents, chosen) : recognise(site, query, all(), {})
  return {
    documents: order === 'date' || !hasWords ? latestFirst(site, documents, tierOf) : documents,
    facets,
    recognised,
    unheld: unheldWords(site, query),
  }
}

/** A word that stands somewhere as two, `20km` as `20 km`, is held as it was typed. */
function unheldWords({ index, textsOf }: LoadedSite, query: string): string[] {
  return parseQuery(query).units.flatMap(({ kind, text, terms }) =>
    kind === 'word' && knownVariants(index, text, true).size + terms.size === 0 && !splitPosting(index, text, textsOf)
      ? [text]
      : [],
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

type Arranged = Pick<Answer, 'facets' | 'recognised' | 'unheld'> & { readonly documents: readonly number[] }
