import { latestDay } from '../compare/latest-day.ts'
import { stands } from '../compare/as-of.ts'
import type { Dataset } from '../model/dataset.ts'
import type { AnyRecord, Position, Source } from '../model/record.ts'
import type { Links } from './links.ts'
import { withSources } from './resolved-source.ts'
import { writtenFields, type JsonObject } from './written-fields.ts'

/** The lists of the open data, each a file `/api/v1/<name>.json`. */
export const LISTS = ['positions', 'comparisons', 'parties', 'issues', 'sources', 'claims', 'rounds', 'gaps'] as const
export type List = (typeof LISTS)[number]

/**
 * All entries of a list, comparison by comparison in the order of their ids; within one in the order of the dataset:
 * parties and issues as the comparison lists them, rounds as they began, everything else by id.
 */
export function entriesOf(list: List, datasets: readonly Dataset[], links: Links): JsonObject[] {
  return datasets.flatMap((dataset) => MAKE[list](dataset, links))
}

/** The positions of one comparison: each record with where it belongs, whether it stands, and its source in full. */
export function positionEntries(dataset: Dataset, links: Links): JsonObject[] {
  const day = latestDay(dataset)
  return dataset.positions.map((position) => positionEntry(position, dataset, links, day))
}

function positionEntry(position: Position, dataset: Dataset, links: Links, day: string): JsonObject {
  const { id, comparison, issue } = position
  const head = { id, comparison, issue, url: links.position(position), standing: stands(position, dataset, day) }
  return { ...head, ...fieldsOf(position, dataset, links), ...bodyOf(position) }
}

const MAKE = {
  positions: positionEntries,
  comparisons: ({ comparison, ...dataset }, links) => [
    {
      ...{ id: comparison.id, url: links.comparison(comparison.id), latest_day: latestDay({ comparison, ...dataset }) },
      ...writtenFields(comparison),
      ...bodyOf(comparison),
    },
  ],
  parties: (dataset, links) => dataset.parties.map((one) => plain(one, dataset, links, links.party)),
  issues: (dataset, links) => dataset.issues.map((one) => plain(one, dataset, links, links.issue)),
  sources: (dataset, links) => dataset.sources.map((source) => sourceEntry(source, links)),
  claims: (dataset, links) => dataset.claims.map((one) => plain(one, dataset, links, links.claim)),
  rounds: (dataset, links) => dataset.rounds.map((one) => plain(one, dataset, links, links.round)),
  gaps: (dataset, links) =>
    [...dataset.gapByCell].map(([cell, gap]) => {
      const [issue = '', party = ''] = cell.split('/')
      const { id, comparison } = gap
      return {
        id,
        comparison,
        issue,
        party,
        url: links.issue(comparison, issue),
        ...writtenFields(gap),
        ...bodyOf(gap),
      }
    }),
} as const satisfies Record<List, (dataset: Dataset, links: Links) => JsonObject[]>

/** A source's own `url` is where it can be read; the address of its page here is `page`. */
function sourceEntry(source: Source, links: Links): JsonObject {
  const { id, comparison } = source
  return { id, comparison, page: links.source(comparison, id), ...writtenFields(source), ...bodyOf(source) }
}

function plain(
  record: Exclude<AnyRecord, Source>,
  dataset: Dataset,
  links: Links,
  address: (comparison: string, id: string) => string,
): JsonObject {
  const { id, comparison } = record
  return { id, comparison, url: address(comparison, id), ...fieldsOf(record, dataset, links), ...bodyOf(record) }
}

function fieldsOf(record: AnyRecord, dataset: Dataset, links: Links): JsonObject {
  return withSources(writtenFields(record), dataset, links)
}

/** The Markdown that the author wrote below the fields; absent where there is none. */
function bodyOf({ body }: AnyRecord): { body?: string } {
  return body === '' ? {} : { body }
}
