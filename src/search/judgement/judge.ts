import type { JudgedQueries, QueryKind } from './judged-query.ts'
import { QUERY_KINDS } from './judged-query.ts'

/** Puts the judged queries of a comparison to a search, and says at which of the first ten hits the first answer is. */
export function judge(
  comparison: string,
  queries: JudgedQueries,
  idsOf: (query: string) => readonly string[],
): Judgement[] {
  return QUERY_KINDS.flatMap((kind) =>
    queries[kind].map(([query, ...answers]) => {
      const paths = answers.map((answer) => `${comparison}/positions/${answer}`)
      const isAnswer = (id: string) => paths.some((path) => (path.endsWith('/') ? id.startsWith(path) : id === path))
      return { kind, query, answers: paths, rank: idsOf(query).slice(0, 10).findIndex(isAnswer) + 1 }
    }),
  )
}

/** The mean reciprocal rank: 1 if the first hit always answers, 0.5 if the second does. */
export function meanReciprocalRank(judgements: readonly Judgement[]): number {
  const sum = judgements.reduce((total, { rank }) => total + (rank === 0 ? 0 : 1 / rank), 0)
  return sum / judgements.length
}

export type Judgement = {
  readonly kind: QueryKind
  readonly query: string
  readonly answers: readonly string[]
  /** From 1; 0 if none of the first ten hits answers. */
  readonly rank: number
}
