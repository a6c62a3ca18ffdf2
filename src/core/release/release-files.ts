import { latestDay } from '../compare/latest-day.ts'
import type { Catalogue } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import { apiDocument, type GeneratedFrom } from '../export/api-document.ts'
import { codingDocument } from '../export/coding-document.ts'
import { LISTS } from '../export/entries.ts'
import { evidenceDocument } from '../export/evidence-document.ts'
import { exportFiles } from '../export/export-files.ts'
import type { Links } from '../export/links.ts'
import { relationsDocument } from '../export/relations-document.ts'
import { releaseCitation } from './citation.ts'
import { dataPackage } from './data-package.ts'

/** The day of a release where none is named: the last up to which somebody has looked. Never that of a clock. */
export function releaseDay({ datasets }: Catalogue): Day {
  return datasets.map((dataset) => latestDay(dataset)).reduce((a, b) => (a > b ? a : b), '0000-01-01')
}

/**
 * The open data of a release by path, with what describes it: every list as JSON and as lines, the positions as tables, a data
 * package, how to cite it, and how to check it. The same content and day give the same bytes.
 */
export function releaseFiles(catalogue: Catalogue, links: Links, from: GeneratedFrom, day: Day): Map<string, string> {
  const files = new Map<string, string>()
  for (const list of LISTS) files.set(`data/${list}.json`, apiDocument(list, catalogue, links, from))
  files.set('data/relations.json', relationsDocument(catalogue, from))
  files.set('data/coding.json', codingDocument(catalogue, from))
  files.set('data/evidence.json', evidenceDocument(catalogue, links, from))
  for (const format of ['ndjson', 'csv'] as const) {
    for (const [name, text] of exportFiles({ format }, catalogue, links, from)) files.set(`data/${name}`, text)
  }
  files.set('datapackage.json', dataPackage(catalogue, links, day, [...files]))
  files.set('CITATION.cff', releaseCitation(catalogue, links, day))
  files.set('README.md', readme(catalogue, links, day))
  return files
}

function readme({ site }: Catalogue, links: Links, day: Day): string {
  return `# ${site.title}: release of ${day}

The records and the open data of <${links.home()}> as they were.

- \`content/\`: the records, as they were written
- \`data/\`: the same as JSON, as lines (NDJSON) and as tables (CSV); \`datapackage.json\` describes them
- \`CITATION.cff\`: how to cite it
- \`manifest.json\`, \`SHA256SUMS\`: what each file is, to the byte. \`sha256sum -c SHA256SUMS\` tells whether all are as they were; so
  does \`npm run release -- --check <folder>\` of the software

Licence of the publisher’s own words and coding: ${site.licence.name}, <${site.licence.url}>. Quotations, translations and full
texts are those of the speakers and sources named.
`
}
