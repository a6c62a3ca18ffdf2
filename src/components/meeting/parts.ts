import type { MeetingPoint } from '#core/compare/meeting-point.ts'
import type { Side } from '#core/compare/meeting-side.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { element, type Child } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatList } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { shortNameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'

const words = cellWords.meeting

/** More names than these are counted where space is short. */
const FEW = 3

/** What each party that a label is about said: for competing requirements this may be of another option. */
export function concernedSides(point: MeetingPoint): Side[] {
  const pairs = point.pairs.filter(({ meeting }) => meeting === point.label)
  const sides = pairs.flatMap((pair) => pair.sides)
  return point.parties.flatMap((id) => sides.find(({ party }) => party === id) ?? [])
}

/** The word between a label and its parties: one is apart from another, but on common ground among several. */
export function joinWord({ label, parties }: MeetingPoint): string {
  const together = label === 'same-term' || label === 'same-refusal'
  return together || parties.length > 2 ? words.among : words.between
}

/** "; United States not comparable", or how many where they are many; nothing if all can be compared. */
export function restOf(dataset: Dataset, { notComparable }: MeetingPoint, name = shortNameOf): Child[] {
  const count = notComparable.length
  if (count === 0) return []
  if (count > FEW) return [marks.semicolon, element('span', ui, words.othersNotComparable(count))]
  const names = formatList(notComparable.map(({ party }) => name(dataset, party)))
  return [`${marks.semicolon}${names} `, element('span', ui, words.notComparable)]
}

/** The attribute that people who read a page by script rely on: each option with its label. */
export function meetingAttribute(points: readonly MeetingPoint[]): string {
  return points.map(({ option, label }) => `${option}:${label}`).join(' ')
}
