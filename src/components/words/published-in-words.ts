import { publishedOn } from '#core/model/published-on.ts'
import type { Source } from '#core/model/record.ts'
import { formatDate, formatSpan } from '#site/dates.ts'
import { sourceWords } from '#site/source-words.ts'

/** When a source was published, where a text has room for no element: its date, its span, or that nobody knows it. */
export function publishedInWords(source: Source): string {
  const published = publishedOn(source)
  if (published.kind === 'unknown') return sourceWords.unknownDate
  return published.kind === 'span' ? formatSpan(published.from, published.to) : formatDate(published.date)
}
