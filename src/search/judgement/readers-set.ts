/** A query of the readers' set: of which kind it is, and the records that answer it (2) or are of use (1). */
export type ReadersQuery = {
  readonly query: string
  readonly kind: string
  readonly answers: Readonly<Record<string, number>>
}

/**
 * Puts queries to a search and says what came of it: the mean reciprocal rank of the first answer within ten hits, by kind
 * and of all that have one, how many of these found nothing, and how many of those off topic were left empty.
 */
export async function judgeReadersSet(queries: readonly ReadersQuery[], idsOf: IdsOf): Promise<Judged> {
  const ranks = new Map<string, number[]>()
  const offTopic = { all: 0, empty: 0 }
  let nothing = 0
  for (const { query, kind, answers } of queries) {
    const ids = await idsOf(query)
    if (kind === 'off-topic') {
      offTopic.all++
      if (ids.length === 0) offTopic.empty++
      continue
    }
    if (ids.length === 0) nothing++
    const rank = ids.slice(0, 10).findIndex((id) => answers[id] === 2) + 1
    ranks.set(kind, [...(ranks.get(kind) ?? []), rank === 0 ? 0 : 1 / rank])
  }
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length
  const all = [...ranks.values()].flat()
  return {
    all: mean(all),
    kinds: Object.fromEntries([...ranks].map(([kind, of]) => [kind, mean(of)])),
    answerable: all.length,
    nothing,
    offTopic,
  }
}

/** The same in one line. */
export function describeJudged({ all, kinds, answerable, nothing, offTopic }: Judged): string {
  const byKind = Object.entries(kinds).map(([kind, mrr]) => `${kind} ${mrr.toFixed(3)}`)
  return `MRR@10 ${all.toFixed(3)} (${byKind.join(', ')}); nothing found ${nothing} of ${answerable}; off topic left empty ${offTopic.empty} of ${offTopic.all}`
}

type IdsOf = (query: string) => readonly string[] | Promise<readonly string[]>

export type Judged = {
  readonly all: number
  readonly kinds: Readonly<Record<string, number>>
  readonly answerable: number
  readonly nothing: number
  readonly offTopic: { readonly all: number; readonly empty: number }
}
