import { stringify } from 'yaml'
import type { Links } from '../export/links.ts'
import type { Catalogue } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'

/** How to cite a release, in the Citation File Format that repositories and archives read. */
export function releaseCitation({ site, datasets }: Catalogue, links: Links, day: Day): string {
  const fields = {
    'cff-version': '1.2.0',
    message: 'If you use this data, please cite it as below.',
    type: 'dataset',
    title: `${site.title}: ${datasets.map(({ comparison }) => comparison.title).join('; ')}`,
    abstract: site.tagline,
    authors: [{ name: site.title, website: links.home() }],
    version: day,
    'date-released': day,
    url: links.home(),
    'license-url': site.licence.url,
  }
  return stringify(fields, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    keepUndefined: false,
  })
}
