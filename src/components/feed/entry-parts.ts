import type { Element } from 'xast'
import { x } from 'xastscript'
import type { RecordTime } from '#core/export/record-time.ts'
import { newestFirst } from '#core/model/corrected-on.ts'
import { dayOfTime } from '#core/model/date.ts'
import { accessTo } from '#core/model/source-access.ts'
import { publishedDate } from '#core/model/published-on.ts'
import { mainLanguageOf } from '#core/model/source-languages.ts'
import { dateOf, type SaidTime } from '#core/model/said-on.ts'
import type { AnyRecord } from '#core/model/record.ts'
import type { Speaker } from '#core/model/words.ts'
import type { SpokenWords } from '#core/statement/spoken-words.ts'
import type { Cited, Reply } from '#core/statement/statement.ts'
import { speakerLine } from '#components/words/speaker-line.ts'
import { cellWords } from '#site/cell-words.ts'
import { publisherLanguage, textIn } from '#site/language.ts'
import { formatDate, formatSaid } from '#site/dates.ts'
import { directionOf } from '#site/direction.ts'
import { openWords } from '#site/open-words.ts'
import { quotation } from '#core/statement/quotation-marks.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { statementWords } from '#site/statement-words.ts'

/** What an entry of a feed is made of, as XHTML. Words of speakers carry their language and stay as they are. */

export function condition(text: string): Element {
  return x('p', [x('strong', text)])
}

/** Each quotation in an element of its own language; below a translation, outside of that, who made it. */
export function quoted(words: readonly SpokenWords[]): Element[] {
  return words.flatMap((spoken) => {
    const { text, lang } = spoken
    const quote = x('blockquote', { 'xml:lang': lang, lang, dir: directionOf(lang) }, [x('p', quotation(text, lang))])
    return spoken.kind === 'translation' ? [quote, x('p', `(${statementWords.translators[spoken.by]})`)] : [quote]
  })
}

/** Who said it and when; then, apart from it, when it was added here. */
export function timeLine(speaker: Speaker, said: SaidTime, time: RecordTime): Element {
  return x('p', [
    `${speakerLine(speaker)}. ${words.said} `,
    x('time', { datetime: dateOf(said) }, formatSaid(said)),
    `${marks.semicolon}${addedIn(time)}.`,
  ])
}

/** What the represented party itself says to the record. */
export function replyLine({ by, said, words: answer, cited }: Reply): Element[] {
  const text = `${cellWords.position.answered} ${quotation(answer, publisherLanguage)} (${formatDate(said)})`
  return [x('p', [x('strong', by.name), ` ${text}`]), sourceLine(cited)]
}

/** What was corrected in a record here, the last first. */
export function correctedLines({ corrections }: Pick<AnyRecord, 'corrections'>): Element[] {
  return newestFirst(corrections).map(({ on, note }) => x('p', `${words.correctedOn(formatDate(on))} ${note}`))
}

/** When it was added here, or what else is known of that. */
export function addedIn({ added, from }: RecordTime): string {
  const date = formatDate(dayOfTime(added))
  return { history: words.addedOn(date), checked: words.checkedOn(date), unknown: words.addedUnknown }[from]
}

export function sourceLine({ id, source, locator, address }: Cited): Element {
  if (!source) return x('p', words.source + marks.colon + id)
  const date = publishedDate(source)
  const inLanguage = textIn(mainLanguageOf(source))
  const more = [source.publisher, date === null ? undefined : formatDate(date), source.reference, locator]
  const { first, beside, isArchived, note } = accessTo(source)
  const notes = [isArchived ? cellWords.source.archived : undefined, note ? cellWords.source.access[note] : undefined]
  const said = notes.filter((one) => one !== undefined)
  return x('p', [
    words.source + marks.colon,
    first === undefined
      ? x('span', inLanguage, source.title)
      : x('a', { href: isArchived ? first : (address ?? first), ...inLanguage }, source.title),
    marks.comma + more.filter((one) => one !== undefined).join(marks.comma),
    said.length > 0 ? ` (${said.join(marks.semicolon)})` : '',
    ...(beside === undefined ? [] : [' · ', x('a', { href: beside }, cellWords.source.archived)]),
  ])
}

const words = openWords.feeds
