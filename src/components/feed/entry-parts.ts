import type { Element } from 'xast'
import { x } from 'xastscript'
import type { RecordTime } from '#core/export/record-time.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { PartialDate } from '#core/model/date.ts'
import type { Quote, Speaker, Translation } from '#core/model/words.ts'
import { formatDate, formatSpan } from '#site/dates.ts'
import { openWords } from '#site/open-words.ts'

/** What an entry of a feed is made of, as XHTML. Words of speakers carry their language and stay as they are. */

export function condition(text: string): Element {
  return x('p', [x('strong', text)])
}

export function quoted({ quote, translation }: { quote?: Quote; translation?: Translation }): Element[] {
  return [quote, translation].flatMap((one) =>
    one ? [x('blockquote', { 'xml:lang': one.lang, lang: one.lang }, [x('p', `“${one.text}”`)])] : [],
  )
}

/** Who said it and when; then, apart from it, when it was added here. */
export function timeLine(
  { name, role }: Speaker,
  said: PartialDate,
  { added, from }: RecordTime,
  between?: readonly [PartialDate, PartialDate],
): Element {
  const when = between ? formatSpan(between[0], between[1]) : formatDate(said)
  const date = formatDate(added.slice(0, 10))
  const known = { history: words.addedOn(date), checked: words.checkedOn(date), unknown: words.addedUnknown }[from]
  return x('p', [
    `${role === undefined ? name : `${name}, ${role}`}. ${words.said} `,
    x('time', { datetime: said }, when),
    `; ${known}.`,
  ])
}

export function sourceLine(dataset: Dataset, id: string, locator?: string): Element {
  const source = dataset.sourceById.get(id)
  if (!source) return x('p', `${words.source}: ${id}`)
  const more = [source.publisher, formatDate(source.published), locator].filter((one) => one !== undefined)
  return x('p', [`${words.source}: `, x('a', { href: source.url }, source.title), `, ${more.join(', ')}`])
}

const words = openWords.feeds
