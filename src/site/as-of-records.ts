import type { Dataset } from '#core/model/dataset.ts'
import type { AnyRecord } from '#core/model/record.ts'

/**
 * The records that a page needs to be shown as of another day, without what no cell shows: bodies, claims, notes of the
 * contributors. In the shape of any record, so that the browser indexes and reads them as a build does.
 */
export function asOfRecords({ comparison, parties, issues, sources, positions, rounds, gaps }: Dataset): AnyRecord[] {
  const outcomes = rounds.flatMap((round) => round.outcomes)
  const cited = new Set<string | undefined>([
    ...[...positions, ...outcomes].map(({ source }) => source),
    ...issues.map((issue) => issue.state_source),
  ])
  const records: AnyRecord[] = [
    { ...comparison, question: '', scope: '', party_order: '', issue_selection: '', inclusion: '', loaded_terms: [] },
    ...parties.map((party) => ({ ...party, aliases: [] })),
    ...issues.map((issue) => ({ ...issue, keywords: [] })),
    ...sources.filter(({ id }) => cited.has(id)).map((source) => ({ ...source, archive_url: undefined })),
    ...positions.map((position) => ({
      ...position,
      prompt: undefined,
      checked: undefined,
      coded_by: [],
      full_text: undefined,
    })),
    ...rounds.map((round) => ({ ...round, participants: [] })),
    ...gaps,
  ]
  return records.map((record) => ({ ...record, body: '', file: '', accept: [], former_ids: [], corrections: [] }))
}
