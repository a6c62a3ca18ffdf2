import { latestDay } from '../compare/latest-day.ts'
import { stands } from '../compare/as-of.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import { partWith } from '../model/fact.ts'
import type { IssueId } from '../model/ids.ts'
import { KINDS, RECORD_TYPES, type KindWith, type RecordType } from '../model/kinds.ts'
import type { AnyRecord, Position, Source } from '../model/record.ts'
import { hasPage, pagePath } from '../model/page-path.ts'
import { recordsOfKind } from '../model/records-of.ts'
import { entryLines, joined } from './entry-lines.ts'
import { rootsOf, type Links } from './links.ts'
import { withSources } from './resolved-source.ts'
import { translatedOf } from './translated.ts'
import { writtenFields, type JsonObject } from './written-fields.ts'

/** The lists of the open data, each a file `/api/v1/<name>.json`: one for each kind of record there is. */
export type List = (typeof KINDS)[RecordType]['plural']

/** The kind of record that a list holds. */
export const KIND_OF = Object.fromEntries(RECORD_TYPES.map((type) => [KINDS[type].plural, type])) as {
  readonly [T in RecordType as (typeof KINDS)[T]['plural']]: T
}

/** Positions first, which most come for. */
export const LISTS: readonly List[] = [
  'positions',
  ...RECORD_TYPES.map((type) => KINDS[type].plural).filter((list) => list !== 'positions'),
]

/**
 * All entries of a list, comparison by comparison in the order of their ids; within one in the order of the dataset:
 * parties and issues as the comparison lists them, rounds as they began, everything else by id.
 */
export function entriesOf(list: List, datasets: readonly Dataset[], links: Links): JsonObject[] {
  const make: Make = OTHERWISE[list] ?? ((dataset) => plainEntries(list, dataset, links))
  return datasets.flatMap((dataset) => make(dataset, links))
}

/** How many entries a list has. */
export function countEntries(list: List, datasets: readonly Dataset[], links: Links): number {
  if (list !== 'positions') return entriesOf(list, datasets, links).length
  return datasets.reduce((sum, { positions }) => sum + positions.length, 0)
}

/** The entries of a list as JSON, each on a line of its own, in parts. */
export function* linesOfList(list: List, datasets: readonly Dataset[], links: Links): Generator<string> {
  if (list !== 'positions') yield entryLines(entriesOf(list, datasets, links))
  else yield* joined(positionLinesOf(datasets, links))
}

function* positionLinesOf(datasets: readonly Dataset[], links: Links): Generator<string> {
  for (const dataset of datasets) {
    for (const issue of dataset.positionsByIssue.keys()) yield positionLines(dataset, links, issue)
  }
}

const positionLines = partWith('positions', rootsOf, (dataset: Dataset, links: Links, issue: IssueId) =>
  entryLines(positionEntriesOn(dataset, issue, links)),
)

/** The positions on one issue: each record with where it belongs, whether it stands, and its source in full. */
export function positionEntriesOn(dataset: Dataset, issue: IssueId, links: Links): JsonObject[] {
  const day = latestDay(dataset)
  const positions = dataset.positionsByIssue.get(issue) ?? []
  return positions.map((position) => positionEntry(position, dataset, links, day))
}

/** Those on all issues. */
function positionEntries(dataset: Dataset, links: Links): JsonObject[] {
  return [...dataset.positionsByIssue.keys()].flatMap((issue) => positionEntriesOn(dataset, issue, links))
}

function positionEntry(position: Position, dataset: Dataset, links: Links, day: Day): JsonObject {
  const { id, comparison, issue } = position
  const head = {
    id,
    comparison,
    issue,
    url: links.position(position),
    standing: stands(position, dataset, day),
    ...hashOf(position, dataset),
  }
  return { ...head, ...fieldsOf(position, dataset, links), ...restOf(position, dataset) }
}

type Make = (dataset: Dataset, links: Links) => JsonObject[]

/** The lists whose entries say more than the record and its address, or have another address. */
const OTHERWISE: Partial<Record<List, Make>> & Record<(typeof KINDS)[KindWith<'page', 'issue'>]['plural'], Make> = {
  positions: positionEntries,
  comparisons: (dataset, links) => [
    {
      ...{ id: dataset.comparison.id, url: links.record(pagePath(dataset.comparison)), latest_day: latestDay(dataset) },
      ...hashOf(dataset.comparison, dataset),
      ...writtenFields(dataset.comparison),
      ...restOf(dataset.comparison, dataset),
    },
  ],
  sources: (dataset, links) => dataset.sources.map((source) => sourceEntry(source, dataset, links)),
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
        ...hashOf(gap, dataset),
        ...writtenFields(gap),
        ...restOf(gap, dataset),
      }
    }),
}

/** A source's own `url` is where it can be read; the address of its page here is `page`. */
function sourceEntry(source: Source, dataset: Dataset, links: Links): JsonObject {
  const { id, comparison } = source
  const head = { id, comparison, page: links.source(comparison, id), ...hashOf(source, dataset) }
  return { ...head, ...writtenFields(source), ...restOf(source, dataset) }
}

function plainEntries(list: List, dataset: Dataset, links: Links): JsonObject[] {
  return recordsOfKind(dataset, KIND_OF[list]).flatMap((record) => {
    if (!hasPage(record)) return []
    const { id, comparison } = record
    return {
      id,
      comparison,
      url: links.record(pagePath(record)),
      ...hashOf(record, dataset),
      ...fieldsOf(record, dataset, links),
      ...restOf(record, dataset),
    }
  })
}

function fieldsOf(record: AnyRecord, dataset: Dataset, links: Links): JsonObject {
  return withSources(writtenFields(record), dataset, links)
}

/** What the record's file is, to the byte; absent where it comes from none. */
function hashOf({ file }: AnyRecord, dataset: Dataset): { hash?: string } {
  const hash = dataset.hashByFile.get(file)
  return hash === undefined ? {} : { hash }
}

/** The Markdown that the author wrote below the fields, and the record in other languages; absent where there is none. */
function restOf(record: AnyRecord, dataset: Dataset): JsonObject {
  return { ...(record.body === '' ? {} : { body: record.body }), ...translatedOf(record, dataset) }
}
