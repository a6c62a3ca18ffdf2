import type { CslDate, CslItem } from './csl-item.ts'

/** What styles of citing have in common: they are conventions of English, whatever the language of the site. */

const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const

/** Year, name of the month and day of a date, each undefined where no more is known. */
export function partsOf(date: CslDate | undefined) {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  const [long, short] = MONTHS[(month ?? 0) - 1] ?? []
  return { year, month: long, short, day }
}

/** `June 8, 2024`, `June 2024` or `2024`; nothing of a date that is not known. */
export function inWords(date: CslDate | undefined): string {
  const { year, month, day } = partsOf(date)
  if (year === undefined) return ''
  if (month === undefined) return String(year)
  return day === undefined ? `${month} ${String(year)}` : `${month} ${String(day)}, ${String(year)}`
}

/** Names of bodies as they are: no style turns them round. `last` stands before the last of several. */
export function namesOf({ author = [] }: CslItem, last: string): string {
  const names = author.map(({ literal }) => literal)
  const closing = names.at(-1)
  if (closing === undefined || names.length < 3) return names.join(last)
  return `${names.slice(0, -1).join(', ')},${last}${closing}`
}

/**
 * A part with the mark that ends it. One that ends a sentence already gets no second, and a closing quotation mark takes
 * it in, as American styles want.
 */
export function ended(text: string, mark: '.' | ',' = '.'): string {
  const before = withoutMarks(text)
  return isSentence(before) ? text : `${before}${mark}${text.slice(before.length)}`
}

/** A title in quotation marks: double ones within it become single ones. Its letters stay as they were published. */
export function inQuotes(title: string, mark: '.' | ','): string {
  const within = title.replaceAll('“', '‘').replaceAll('”', '’')
  if (mark === '.' || !isSentence(withoutMarks(within))) return `“${ended(within, mark)}”`
  return `“${within}”${mark}`
}

/** A text without the quotation marks that close it. */
function withoutMarks(text: string): string {
  return text.replace(/[”’"]+$/u, '')
}

function isSentence(text: string): boolean {
  return /[.?!…]$/u.test(text)
}

/** Parts that are there, with blanks between them. */
export function inRow(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

/** Whether the site or paper is named by its issuer already, so that naming it again would say nothing. */
export function issuesItself(item: CslItem): boolean {
  return item.author?.length === 1 && item.author[0]?.literal === item['container-title']
}

/** Where a work is found: its address, or what stands for one where it is not on the web. */
export function placeOf({ URL, archive_location }: CslItem): string | undefined {
  return URL ?? (archive_location === undefined ? undefined : ended(archive_location))
}
