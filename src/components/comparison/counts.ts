import type { Element } from 'hast'
import { isSaid } from '#core/compare/as-of.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import { cellKey, type Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { element } from '#components/markup/element.ts'
import { countWords as words } from '#site/count-words.ts'
import { formatDate } from '#site/dates.ts'
import { ui } from '#site/language.ts'

/** Up to which day what a page shows had been said: that of the comparison, or an earlier one that is shown. */
export function coversAt(dataset: Dataset, day: Day): Element {
  return element('span', { 'data-as-of': 'covers', ...ui }, coversText(dataset, day))
}

/** The same with what the comparison holds by that day. */
export function countsAt(dataset: Dataset, day: Day): Element {
  const { parties, issues, positions } = dataset
  const statements = positions.filter((position) => isSaid(position, dataset, day)).length
  const counts = words.counts(parties.length, issues.length, statements)
  return element('span', { 'data-as-of': 'counts', ...ui }, `${coversText(dataset, day)} · ${counts}`)
}

/** How many statements of a party on an issue had been made by a day, whether they still stand or not. */
export function inAllAt(dataset: Dataset, issue: string, party: string, day: Day): Element {
  const all = dataset.positionsByCell.get(cellKey(issue, party)) ?? []
  const count = all.filter((position) => isSaid(position, dataset, day)).length
  const attributes = { 'data-as-of': 'in-all', 'data-issue': issue, 'data-of': party }
  return element('span', { ...attributes, ...ui }, words.inAll(count))
}

function coversText(dataset: Dataset, day: Day): string {
  return words.coversUntil(formatDate(day === latestDay(dataset) ? dataset.comparison.covers_until : day))
}
