import type { Element } from 'hast'
import type { PartialDate } from '#core/model/date.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate, formatSpan } from '#site/dates.ts'
import { ui } from '#site/language.ts'

/** A date as the record gives it, in words and for machines. */
export function said(date: PartialDate): Element {
  return element('time', { datetime: date, ...ui }, formatDate(date))
}

/** When a position was said: its date, or the first and last day of a span of which no more is known. */
export function saidBy(position: { said?: PartialDate; said_between?: readonly [PartialDate, PartialDate] }): Element {
  if (position.said !== undefined || !position.said_between) return said(position.said ?? '')
  const [from, to] = position.said_between
  return element('time', { datetime: to, ...ui }, `${cellWords.position.between} ${formatSpan(from, to)}`)
}
