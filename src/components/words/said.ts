import type { Element } from 'hast'
import type { PartialDate } from '#core/model/date.ts'
import { dateOf, saidTime, type SaidTime } from '#core/model/said-on.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate, formatSaid } from '#site/dates.ts'
import { ui } from '#site/language.ts'

/** A date as the record gives it, in words and for machines. */
export function said(date: PartialDate): Element {
  return element('time', { datetime: date, ...ui }, formatDate(date))
}

/** When something was said: its date, or the first and last day of a span of which no more is known. */
export function saidAt(time: SaidTime): Element {
  const text = formatSaid(time)
  const inWords = time.kind === 'span' ? `${cellWords.position.between} ${text}` : text
  return element('time', { datetime: dateOf(time), ...ui }, inWords)
}

/** The same of a record that is no more than named. */
export function saidBy(position: Parameters<typeof saidTime>[0]): Element {
  return saidAt(saidTime(position))
}
