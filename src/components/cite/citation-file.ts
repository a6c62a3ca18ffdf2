import { CODES } from '#core/export/cite/formats.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Site } from '#core/model/site.ts'
import { notedItem } from './citations.ts'

/** All positions of a comparison in the order of the records, an entry each, as one file for citation programs. */
export function citationFile(dataset: Dataset, site: Site, format: 'bibtex' | 'ris'): string {
  const entries = dataset.positions.flatMap((position) => notedItem(position, dataset, site) ?? [])
  const end = format === 'ris' ? '\r\n' : '\n'
  return entries.map((item) => CODES[format](item) + end).join(end)
}
