import { FACETS, type Chosen, type Order } from '#search/protocol.ts'

/** What a reader asks for, as it stands in the address: `?q=border&party=north&party=south&order=date`. */
export type SearchState = { readonly query: string; readonly chosen: Chosen; readonly order: Order }

/** Reads an address. Whatever stands in it, it asks for something; what nobody knows asks for nothing. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search)
  const chosen = FACETS.map((facet) => [facet, [...new Set(params.getAll(facet))].slice(0, MOST).map(cut)] as const)
  return {
    query: cut(params.get('q') ?? ''),
    chosen: Object.fromEntries(chosen.filter(([, keys]) => keys.length > 0)),
    order: params.get('order') === 'date' ? 'date' : 'relevance',
  }
}

/** The address of what is asked for: empty for nothing, else with a question mark. */
export function formatState({ query, chosen, order }: SearchState): string {
  const params = new URLSearchParams()
  if (query !== '') params.set('q', query)
  for (const facet of FACETS) for (const key of chosen[facet] ?? []) params.append(facet, key)
  if (order === 'date') params.set('order', order)
  return params.size > 0 ? `?${params}` : ''
}

/** Whether anything is asked for at all. */
export function asksForSomething({ query, chosen }: SearchState): boolean {
  return query.trim() !== '' || Object.keys(chosen).length > 0
}

function cut(text: string): string {
  return text.slice(0, LONGEST)
}

/** As long as the search reads a query; the same number is the `maxlength` of the field. */
export const LONGEST = 300
const MOST = 50
