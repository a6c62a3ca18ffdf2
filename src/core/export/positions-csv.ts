import { stands } from '../compare/as-of.ts'
import { latestDay } from '../compare/latest-day.ts'
import type { Dataset } from '../model/dataset.ts'
import { partWith } from '../model/fact.ts'
import { BODY } from '../model/field.ts'
import type { IssueId } from '../model/ids.ts'
import { namedParty } from '../model/party-name.ts'
import type { Position } from '../model/record.ts'
import { languagesOf } from '../model/source-languages.ts'
import { csvHead, csvLines } from './csv.ts'
import { rootsOf, type Links } from './links.ts'
import { CELL_COLUMNS, cellText } from './position-cells.ts'

/** The columns that follow from more than the fields of the position. */
type Computed = Record<
  | ('comparison' | 'id' | 'issue' | 'issue_title' | 'party_name' | 'standing' | 'source_title' | 'source_publisher')
  | ('source_kind' | 'source_published' | 'source_lang' | 'source_url' | 'source_archive_url' | 'url'),
  string | undefined
>

/** The columns that readers of `positions.csv` know by their place. What fields name beside them stands behind. */
const PLACED = [
  ...['comparison', 'id', 'issue', 'issue_title', 'party', 'party_name', 'said', 'said_from', 'said_to'],
  ...['speaker', 'role', 'authority', 'condition', 'quote', 'quote_lang', 'translation', 'translation_lang'],
  ...['translation_by', 'reported_by', 'stances', 'conditions', 'alternative', 'locator', 'prompt', 'supersedes'],
  ...['withdrawn', 'standing', 'coded_by', 'checked', 'source', 'source_title', 'source_publisher', 'source_kind'],
  ...['source_published', 'source_lang', 'source_url', 'source_archive_url', 'body', 'url'],
  ...[
    'with',
    'answer',
    'amounts',
    'move',
    'answers',
    'translations',
    'full_text',
    'retracted',
    'retracted_by',
    'reply',
  ],
] as const

/** The columns of `positions.csv`, in order: every one that a field of a position names. */
export const COLUMNS: readonly string[] = [...new Set([...PLACED, ...CELL_COLUMNS.map(({ name }) => name)])]

/**
 * The positions of a comparison as a table, one a row, in the order of their ids. Lists stand in one cell: stances as
 * `option:stance` and ids joined by "; ", texts one a line; what would not be read back from that the same stands as JSON.
 */
export function positionsCsv(dataset: Dataset, links: Links): string {
  return [...positionsCsvInParts(dataset, links)].join('')
}

/** The same in parts, one after the other. */
export function* positionsCsvInParts(dataset: Dataset, links: Links): Generator<string> {
  yield csvHead(COLUMNS)
  for (const issue of dataset.positionsByIssue.keys()) yield linesOn(dataset, links, issue)
}

const linesOn = partWith('csv', rootsOf, (dataset: Dataset, links: Links, issue: IssueId) =>
  csvLines(rowsOf(dataset.positionsByIssue.get(issue) ?? [], dataset, links)),
)

/** The cells of each position, under `COLUMNS`. */
export function positionRows(dataset: Dataset, links: Links): string[][] {
  return rowsOf(dataset.positions, dataset, links)
}

function rowsOf(positions: readonly Position[], dataset: Dataset, links: Links): string[][] {
  const day = latestDay(dataset)
  return positions.map((position) => {
    const cells = new Map<string, string | undefined>([
      ...Object.entries(computed(position, dataset, links, stands(position, dataset, day))),
      ...written(position),
    ])
    return COLUMNS.map((column) => cells.get(column) ?? '')
  })
}

function computed(position: Position, dataset: Dataset, links: Links, standing: boolean): Computed {
  const { comparison, id, issue, party } = position
  const source = dataset.sourceById.get(position.source)
  return {
    ...{ comparison, id, issue, url: links.position(position), standing: String(standing) },
    issue_title: dataset.issueById.get(issue)?.title,
    party_name: dataset.partyById.has(party) ? namedParty(dataset, party, latestDay(dataset)).name : undefined,
    ...{ source_title: source?.title, source_publisher: source?.publisher, source_kind: source?.kind },
    ...{
      source_published: source?.published ?? source?.published_between?.join('/'),
      source_lang: source && languagesOf(source).join('; '),
      source_url: source?.url,
    },
    source_archive_url: source?.archive_url,
  }
}

/** The cells that fields name, and the body. */
function written(position: Position): [string, string][] {
  return [
    ...CELL_COLUMNS.map((column): [string, string] => [column.name, cellText(column, position)]),
    [BODY.csv, position.body],
  ]
}
