import { CODES } from '#core/export/cite/formats.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { part } from '#core/model/fact.ts'
import type { Position } from '#core/model/record.ts'
import type { Site } from '#core/model/site.ts'
import { linksOf } from '#site/open-data.ts'
import { notedItem } from './citations.ts'

type Format = 'bibtex' | 'ris'

/** All positions of a comparison in the order of the records, an entry each, as one file for citation programs. */
export function citationFile(dataset: Dataset, site: Site, format: Format): string {
  const named = [site.title, linksOf(site).home()]
  return [...dataset.positionsByIssue.keys()]
    .map((issue) => part(dataset, [format, issue, ...named], () => entriesOn(dataset, issue, site, format)))
    .filter((entries) => entries !== '')
    .join(END[format])
}

const END = { bibtex: '\n', ris: '\r\n' } as const satisfies Record<Format, string>

function entriesOn(dataset: Dataset, issue: Position['issue'], site: Site, format: Format): string {
  const positions = dataset.positionsByIssue.get(issue) ?? []
  const items = positions.flatMap((position) => notedItem(position, dataset, site) ?? [])
  return items.map((item) => CODES[format](item) + END[format]).join(END[format])
}
