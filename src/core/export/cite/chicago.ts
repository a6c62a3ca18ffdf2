import type { CslItem } from './csl-item.ts'
import { ended, inQuotes, inRow, inWords, issuesItself, namesOf, partsOf, placeOf } from './reference-parts.ts'

/**
 * A work as the Chicago Manual of Style (17th edition, author and date) lists it, as plain text. What a paper prints
 * without a signature is listed under the paper; a page without one under its title. Titles keep the letters under which
 * they were published, where the manual would give an English one capitals: a headline is somebody's words.
 */
export function chicago(item: CslItem): string {
  const year = ended(String(partsOf(item.issued).year ?? 'n.d.'))
  const place = placeOf(item)
  const end = place === undefined ? undefined : ended(place)
  const names = namesOf(item, ' and ')
  const site = item['container-title']
  if (item.type === 'article-newspaper') {
    const paper = names === '' ? undefined : site
    const printed = [paper, inWords(item.issued)].filter((part) => part !== undefined && part !== '').join(', ')
    const first = names === '' ? (site ?? '') : names
    const after = names === '' && printed !== '' ? ',' : '.'
    return inRow(first && ended(first), year, inQuotes(item.title, after), printed && ended(printed), end)
  }
  const opening =
    names === '' ? inRow(inQuotes(item.title, '.'), year) : inRow(ended(names), year, inQuotes(item.title, '.'))
  const version = item.version === undefined ? undefined : ended(`Version ${item.version}`)
  // A data set has a version where a page has a day.
  const day = item.type === 'dataset' ? undefined : inWords(item.issued)
  const by = site === undefined || issuesItself(item) ? undefined : ended(site)
  return inRow(opening, version, by, day && ended(day), end)
}
