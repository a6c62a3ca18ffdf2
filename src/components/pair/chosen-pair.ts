/** What an address asks for: two parties, the same one twice, or not yet two of those that there are. */
export type ChosenPair =
  | { readonly kind: 'two'; readonly a: string; readonly b: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'open' }

/** Reads `?a=` and `?b=`. Takes the ids that there are; any other counts as none. */
export function parseChosenPair(query: URLSearchParams, all: readonly string[]): ChosenPair {
  const [a, b] = [query.get('a'), query.get('b')]
  if (a === null || b === null || !all.includes(a) || !all.includes(b)) return { kind: 'open' }
  return a === b ? { kind: 'same' } : { kind: 'two', a, b }
}
