import type { Links } from '../export/links.ts'
import { COLUMNS } from '../export/positions-csv.ts'
import type { Catalogue } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'

/**
 * The description of a release as a Frictionless Data Package (version 2): each file of data with its form, and of each table its
 * columns. All columns are text: a date may be a year only, and a list stands in one cell.
 *
 * @param files of data, with their texts
 */
export function dataPackage(
  { site, datasets }: Catalogue,
  links: Links,
  day: Day,
  files: readonly (readonly [path: string, text: string])[],
): string {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(new URL(links.home()).hostname),
    id: links.home(),
    title: site.title,
    description: site.tagline,
    homepage: links.home(),
    version: day,
    licenses: [{ title: site.licence.name, path: site.licence.url }],
    contributors: [{ title: site.title, path: links.home(), roles: ['publisher'] }],
    keywords: datasets.map(({ comparison }) => comparison.title),
    resources: files.map(([path]) => resourceOf(path)),
  }
  return `${JSON.stringify(described, null, 1)}\n`
}

function resourceOf(path: string): object {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const format = file.slice(file.lastIndexOf('.') + 1) as keyof typeof MEDIA
  const of = { name: nameOf(file), path, format, mediatype: MEDIA[format], encoding: 'utf-8' }
  if (format !== 'csv') return of
  const fields = COLUMNS.map((name) => ({ name, type: 'string' }))
  return { ...of, type: 'table', dialect: { delimiter: ',', lineTerminator: '\r\n' }, schema: { fields } }
}

const MEDIA = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv' } as const

/** A name as data packages want it: small letters, digits, and signs between them. */
function nameOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')
}
