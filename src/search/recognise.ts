import type { LoadedSite } from './loaded-site.ts'
import { named } from './narrow.ts'
import { parseQuery } from './parse-query.ts'
import type { Chosen, Facet, RecognisedValue } from './protocol.ts'
import type { SharedField } from './search-document.ts'
import { tellingUnits } from './weigh-query.ts'

/**
 * The values of facets that a query names: a party, an issue, a stance, a kind, a year. Each is told with how many of the
 * documents found have it; what they all have is not told, as it would narrow nothing.
 */
export function recognise(
  site: LoadedSite,
  typed: string,
  documents: readonly number[],
  chosen: Chosen,
): RecognisedValue[] {
  const query = parseQuery(typed)
  // A small word is the name of nothing here, or it would not count as one; of a large site it is not fetched.
  const telling = tellingUnits(site.index, query)
  const units = query.units.filter((_, at) => telling[at])
  const found = units.flatMap((unit) => [
    ...NAMED.flatMap((facet) => keyNamed(site, facet, [unit.text, ...unit.terms.keys()]) ?? []),
    ...yearNamed(unit.text),
  ])
  const values = [...new Map(found.map((one) => [`${one.facet}/${one.key}`, one])).values()]
  return values.flatMap(({ facet, key }) => {
    if (chosen[facet]?.includes(key)) return []
    const keysOf = (document: number) =>
      facet === 'year' ? site.keysOf('date', document).map((date) => date.slice(0, 4)) : site.keysOf(facet, document)
    const count = documents.filter((document) => keysOf(document).includes(key)).length
    if (count === 0 || count === documents.length) return []
    return [{ facet, key, ...named(site, facet, key), count }]
  })
}

const NAMED = ['party', 'issue', 'stance', 'type'] as const satisfies readonly (Facet & SharedField)[]

/** The one value of a field that a word names: the only one that all documents have which the word is in by this field. */
function keyNamed({ index, keysOf }: LoadedSite, facet: (typeof NAMED)[number], words: readonly string[]) {
  const postings = words.flatMap((word) => index.postings.get(word) ?? []).filter(({ field }) => field === facet)
  let shared: readonly string[] | undefined
  for (const document of postings.flatMap(({ documents }) => documents)) {
    const own = keysOf(facet, document)
    shared = shared?.filter((key) => own.includes(key)) ?? own
    if (shared.length === 0) return undefined
  }
  const [only] = shared ?? []
  return only !== undefined && only !== '' && shared?.length === 1 ? [{ facet: facet as Facet, key: only }] : undefined
}

function yearNamed(text: string): { facet: Facet; key: string }[] {
  const year = /(?:^|\D)((?:19|20)\d{2})$/.exec(text)?.[1] ?? /^((?:19|20)\d{2})/.exec(text)?.[1]
  return year === undefined ? [] : [{ facet: 'year', key: year }]
}
