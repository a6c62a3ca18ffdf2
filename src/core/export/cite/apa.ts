import type { CslDate, CslItem } from './csl-item.ts'
import { ended, inRow, inWords, issuesItself, namesOf, partsOf, placeOf } from './reference-parts.ts'

/**
 * A work as the Publication Manual of the American Psychological Association (7th edition) lists it, as plain text:
 * issuer, date in brackets, title, site or paper, address. A work that nobody signs begins with its title. The day on
 * which it was seen is named only where it has no date of its own, since then it may have changed.
 */
export function apa(item: CslItem): string {
  const names = namesOf(item, ' & ')
  const title = inRow(item.title, versionOf(item), item.type === 'dataset' ? '[Dataset]' : undefined)
  // Of a data set the year is given: its version says the rest.
  const date = `(${item.type === 'dataset' ? String(partsOf(item.issued).year ?? 'n.d.') : dateOf(item.issued)}).`
  const opening = names === '' ? inRow(ended(title), date) : inRow(ended(names), date, ended(title))
  const site = issuesItself(item) ? undefined : item['container-title']
  return inRow(opening, site === undefined ? undefined : ended(site), retrieved(item), placeOf(item))
}

function versionOf({ version }: CslItem): string | undefined {
  return version === undefined ? undefined : `(Version ${version})`
}

function retrieved({ issued, accessed, URL }: CslItem): string | undefined {
  return issued || !accessed || URL === undefined ? undefined : `Retrieved ${inWords(accessed)}, from`
}

function dateOf(date: CslDate | undefined): string {
  const { year, month, day } = partsOf(date)
  if (year === undefined) return 'n.d.'
  return month === undefined ? String(year) : `${String(year)}, ${inRow(month, day === undefined ? '' : String(day))}`
}
