/**
 * How much of a query stands in a text, given as its words, as it was typed: which share of its words that are neighbours there are neighbours
 * here too, which share of all its words, the small ones too, stands here in the same order and close together, and which
 * share of what tells something stands in the title, the first of the texts. Each is 0 where nothing does and 1 where all
 * does; of several texts, what the best of them has.
 */
export function orderIn(texts: WordsOfTexts, units: readonly OrderedUnit[]): Order {
  const [title = [], ...others] = texts
  const telling = units.filter(({ isTelling }) => isTelling)
  const inTitle = telling.filter(({ holds }) => title.some(holds)).length / Math.max(1, telling.length)
  let best: Order = { ...NO_ORDER, inTitle }
  for (const words of [title, ...others]) {
    const places = units.map(({ holds }) => words.flatMap((word, at) => (holds(word) ? [at] : [])))
    best = { inTitle, pairs: Math.max(best.pairs, pairsIn(places, units)), run: Math.max(best.run, runIn(places)) }
  }
  return best
}

const NO_ORDER: Order = { pairs: 0, run: 0, inTitle: 0 }

/** Neighbours may have small words between them: `committee of finance` has what `committee on finance` asks for. */
function pairsIn(places: readonly (readonly number[])[], units: readonly OrderedUnit[]): number {
  let pairs = 0
  let found = 0
  const telling = units.flatMap(({ isTelling }, at) => (isTelling ? [at] : []))
  for (const [nth, at] of telling.entries()) {
    const next = telling[nth + 1]
    if (next === undefined) continue
    pairs++
    const furthest = next - at + 1
    if (places[at]!.some((place) => places[next]!.some((other) => other > place && other - place <= furthest))) found++
  }
  return pairs === 0 ? 0 : found / pairs
}

/** The longest chain of words in their order, each at most a few words after the one before. */
function runIn(places: readonly (readonly number[])[]): number {
  let longest = 0
  let chains: { readonly end: number; readonly length: number }[] = []
  for (const here of places) {
    const next = here.map((end) => {
      const before = chains.filter((chain) => chain.end < end && end - chain.end <= GAP)
      return { end, length: 1 + before.reduce((most, { length }) => Math.max(most, length), 0) }
    })
    for (const { length } of next) longest = Math.max(longest, length)
    chains = [...chains, ...next]
  }
  return places.length === 0 ? 0 : longest / places.length
}

const GAP = 4

/** A unit of a query, and which words of a text are that unit. */
export type OrderedUnit = {
  readonly isTelling: boolean
  readonly holds: (word: string) => boolean
}

export type Order = { readonly pairs: number; readonly run: number; readonly inTitle: number }

/** The words of each of some texts. */
export type WordsOfTexts = readonly (readonly string[])[]
