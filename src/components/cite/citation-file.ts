import { CODES } from '#core/export/cite/formats.ts'
import { joined } from '#core/export/entry-lines.ts'
import { rootsOf } from '#core/export/links.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { partWith } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import type { Site } from '#core/model/site.ts'
import { linksOf } from '#site/open-data.ts'
import { notedItem } from './citations.ts'

type Format = 'bibtex' | 'ris'

/** All positions of a comparison in the order of the records, an entry each, as one file for citation programs: in parts. */
export function* citationFile(dataset: Dataset, site: Site, format: Format): Generator<string> {
  const entries = dataset.positionsByIssue.keys().map((issue) => entriesOn(dataset, site, issue, format))
  yield* joined(entries, END[format])
}

const END = { bibtex: '\n', ris: '\r\n' } as const satisfies Record<Format, string>

/** What entries say of a site: its title, and addresses of its pages. */
const namesOf = (site: Site) => [site.title, ...rootsOf(linksOf(site))]

const entriesOn = partWith(
  'citations',
  namesOf,
  (dataset: Dataset, site: Site, issue: IssueId, format: Format): string => {
    const positions = dataset.positionsByIssue.get(issue) ?? []
    const items = positions.flatMap((position) => notedItem(position, dataset, site) ?? [])
    return items.map((item) => CODES[format](item) + END[format]).join(END[format])
  },
)
