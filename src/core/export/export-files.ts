import type { Catalogue } from '../model/dataset.ts'
import { apiDocument, type GeneratedFrom } from './api-document.ts'
import { ENGINES, toBulk, toNdjson, type Engine } from './bulk-lines.ts'
import { clausesCsv } from './clauses-csv.ts'
import { entriesOf, LISTS, type List } from './entries.ts'
import type { Links } from './links.ts'
import { positionsCsv } from './positions-csv.ts'

export const FORMATS = ['json', 'ndjson', 'csv', ...ENGINES] as const
export type Format = (typeof FORMATS)[number]

export type ExportOptions = {
  /** All lists if left out. */
  readonly list?: List | undefined
  readonly format: Format
  /** The index that a bulk loader is told; `parley-<list>` if left out. */
  readonly index?: string | undefined
}

/** The files of an export by name. CSV gives one for each comparison, everything else one for each list. */
export function exportFiles(
  { list, format, index }: ExportOptions,
  catalogue: Catalogue,
  links: Links,
  from: GeneratedFrom,
): ReadonlyMap<string, string> {
  const { datasets } = catalogue
  if (format === 'csv' && list === 'drafts') {
    return new Map(datasets.map((dataset) => [`${dataset.comparison.id}.clauses.csv`, clausesCsv(dataset, links)]))
  }
  if (format === 'csv') {
    return new Map(datasets.map((dataset) => [`${dataset.comparison.id}.positions.csv`, positionsCsv(dataset, links)]))
  }
  const lists = list === undefined ? LISTS : [list]
  if (format === 'json') return new Map(lists.map((one) => [`${one}.json`, apiDocument(one, catalogue, links, from)]))
  return new Map(
    lists.map((one) => {
      const entries = entriesOf(one, datasets, links)
      const text = isEngine(format) ? toBulk(format, index ?? `parley-${one}`, entries) : toNdjson(entries)
      return [`${one}.${isEngine(format) ? `${format}.` : ''}ndjson`, text]
    }),
  )
}

function isEngine(format: Format): format is Engine {
  return (ENGINES as readonly string[]).includes(format)
}
