/**
 * A query as a reader would type it, with the positions that answer it: ids within the comparison, or an issue and a
 * slash where every position on that issue does. Chosen by reading the records, before the engine was asked. A query is
 * always put to all comparisons at once.
 */
export type JudgedQuery = readonly [query: string, ...answers: string[]]

/** Judged queries by what is hard about them. */
export type JudgedQueries = Readonly<Record<QueryKind, readonly JudgedQuery[]>>

export const QUERY_KINDS = ['words', 'phrase', 'other words', 'other spelling', 'mistyped', 'unfinished'] as const

export type QueryKind = (typeof QUERY_KINDS)[number]
