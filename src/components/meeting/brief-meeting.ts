import type { Element } from 'hast'
import type { MeetingPoint } from '#core/compare/meeting-point.ts'
import type { Side } from '#core/compare/meeting-side.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Issue } from '#core/model/record.ts'
import { STANCES } from '#core/model/stance.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { said } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatList, formatSpan } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { meetingMark } from './meeting-mark.ts'
import { shortNameOf } from '#site/party-names.ts'
import { concernedSides, meetingAttribute, restOf } from './parts.ts'

const words = cellWords.meeting

/** More parties than these are named together, with the span of their dates. */
const FEW = 3

/** Where the parties meet on each option of an issue, in one cell of the matrix. */
export function briefMeeting(dataset: Dataset, issue: Issue, points: readonly MeetingPoint[]): Element {
  const numbers = new Map(issue.options.map(({ id }, at) => [id, at + 1]))
  const numberOf = ({ option }: MeetingPoint) => numbers.get(option) ?? 0
  const comparable = points.filter(({ label }) => label !== 'not-comparable')
  const others = points.filter(({ label }) => label === 'not-comparable').map(numberOf)
  const attributes = {
    class: 'matrix-meeting',
    'data-as-of': 'brief-meeting',
    'data-issue': issue.id,
    'data-meeting': meetingAttribute(points),
    role: 'cell',
  }
  const which = words.options(formatList(others.map(String), 'interface'), others.length)
  const title = element('span', { class: 'cell-party', 'aria-hidden': 'true', ...ui }, words.column)
  return element(
    'td',
    attributes,
    title,
    points.length === 0 && element('p', { class: 'absence', ...ui }, words.noTerms),
    points.length > 0 &&
      element(
        'ul',
        { class: 'meetings' },
        comparable.map((point) => lineOf(dataset, point, numberOf(point))),
        others.length > 0 &&
          element('li', {}, meetingMark('not-comparable'), element('span', { class: 'meeting-who', ...ui }, which)),
      ),
  )
}

function lineOf(dataset: Dataset, point: MeetingPoint, number: number): Element {
  const sides = concernedSides(point)
  const who =
    sides.length > FEW
      ? together(dataset, sides)
      : joined(
          sides.map((side) => one(dataset, side)),
          '; ',
        )
  return element(
    'li',
    {},
    meetingMark(point.label),
    element(
      'span',
      { class: 'meeting-who' },
      element('span', ui, `${words.option(number)}: `),
      who,
      restOf(dataset, point),
    ),
  )
}

function one(dataset: Dataset, side: Side): Child {
  const notes = [side.inPackage && words.inPackageShort, side.overtakenBy && words.beforeShort].filter(Boolean)
  return [
    `${shortNameOf(dataset, side.party)} (`,
    said(side.said),
    notes.length > 0 && element('span', ui, `, ${notes.join(', ')}`),
    ')',
  ]
}

/** Many parties by what they said, so that one sees who is apart from whom. */
function together(dataset: Dataset, sides: readonly Side[]): Child[] {
  const namesOf = (some: readonly Side[]) => formatList(some.map(({ party }) => shortNameOf(dataset, party)))
  const stances = STANCES.filter((stance) => sides.some((side) => side.stance === stance))
  const camps = stances.map((stance) => [
    element('span', ui, `${cellWords.stance.name[stance].toLowerCase()}: `),
    namesOf(sides.filter((side) => side.stance === stance)),
  ])
  const dates = sides.map(({ said }) => said).sort()
  const old = sides.filter(({ overtakenBy }) => overtakenBy)
  return [
    joined(camps, '; '),
    ' (',
    element('span', ui, formatSpan(dates[0]!, dates.at(-1)!)),
    old.length > 0 && [element('span', ui, `; ${words.beforeShort}: `), namesOf(old)],
    ')',
  ]
}
