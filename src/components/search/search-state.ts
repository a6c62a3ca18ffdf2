import { FACETS, type Chosen, type DateRange, type Order } from '#search/protocol.ts'

/** What a reader asks for, as it stands in the address: `?q=border&party=north&party=south&from=2024-06&order=date`. */
export type SearchState = {
  readonly query: string
  readonly chosen: Chosen
  /** Left out where there are no bounds. */
  readonly range?: DateRange
  readonly order: Order
}

/** Reads an address. Whatever stands in it, it asks for something; what nobody knows asks for nothing. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search)
  const chosen = FACETS.map((facet) => [facet, [...new Set(params.getAll(facet))].slice(0, MOST).map(cut)] as const)
  return {
    query: cut(params.get('q') ?? ''),
    chosen: Object.fromEntries(chosen.filter(([, keys]) => keys.length > 0)),
    ...rangeOf(firstDay(dateIn(params.get('from'))), lastDay(dateIn(params.get('to')))),
    order: params.get('order') === 'date' ? 'date' : 'relevance',
  }
}

/** The address of what is asked for: empty for nothing, else with a question mark. */
export function formatState({ query, chosen, range, order }: SearchState): string {
  const params = new URLSearchParams()
  if (query !== '') params.set('q', query)
  for (const facet of FACETS) for (const key of chosen[facet] ?? []) params.append(facet, key)
  if (range?.from) params.set('from', range.from)
  if (range?.to) params.set('to', range.to)
  if (order === 'date') params.set('order', order)
  return params.size > 0 ? `?${params}` : ''
}

/** Whether anything is asked for at all. */
export function asksForSomething(state: SearchState): boolean {
  return state.query.trim() !== '' || isNarrowed(state)
}

/** Whether less is asked for than all that the query finds. */
export function isNarrowed({ chosen, range }: SearchState): boolean {
  return Object.keys(chosen).length > 0 || range !== undefined
}

/** The same query with nothing chosen and no bounds. */
export function withoutNarrowing({ query, order }: SearchState): SearchState {
  return { query, chosen: {}, order }
}

/** Bounds, where there are any. */
export function rangeOf(from: string, to: string): Pick<SearchState, 'range'> {
  return from + to === '' ? {} : { range: { from, to } }
}

function dateIn(text: string | null): string {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(text ?? '')?.[0] ?? ''
}

/** Bounds are days, which the fields of the page can show: a month or a year stands for all of its own. */
function firstDay(date: string): string {
  return date && `${date}-01-01`.slice(0, 10)
}

function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-')
  if (date === '' || day !== undefined) return date
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
}

function cut(text: string): string {
  return text.slice(0, LONGEST)
}

/** As long as the search reads a query; the same number is the `maxlength` of the field. */
export const LONGEST = 300
const MOST = 50
