import type { CslDate, CslItem } from './csl-item.ts'
import { ended, inQuotes, inRow, issuesItself, partsOf, placeOf } from './reference-parts.ts'

/**
 * A work as the handbook of the Modern Language Association (9th edition) lists it, as plain text: issuer, title, then
 * the site or paper, date and address with commas between them. The day on which it was seen closes a work without date.
 */
export function mla(item: CslItem): string {
  const site = issuesItself(item) ? undefined : item['container-title']
  const version = item.version === undefined ? undefined : `version ${item.version}`
  // Of a data set the year is given: its version says the rest.
  const date = item.type === 'dataset' ? partsOf(item.issued).year?.toString() : dayOf(item.issued)
  const rest = [site, version, date, placeOf(item)].filter((part) => part !== undefined && part !== '')
  const seen = item.issued || !item.accessed ? undefined : `Accessed ${dayOf(item.accessed)}.`
  const [first, ...others] = rest
  const row = first === undefined ? undefined : ended([capital(first), ...others].join(', '))
  const title = item.type === 'dataset' ? ended(item.title) : inQuotes(item.title, '.')
  return inRow(issuersOf(item), title, row, seen)
}

function issuersOf({ author = [] }: CslItem): string | undefined {
  const [first, second] = author.map(({ literal }) => literal)
  if (first === undefined) return undefined
  if (second === undefined) return ended(first)
  return author.length === 2 ? ended(`${first}, and ${second}`) : `${first}, et al.`
}

function dayOf(date: CslDate | undefined): string {
  const { year, short, day } = partsOf(date)
  return inRow(day === undefined ? '' : String(day), short, year === undefined ? '' : String(year))
}

function capital(text: string): string {
  return text.startsWith('version ') ? `V${text.slice(1)}` : text
}
