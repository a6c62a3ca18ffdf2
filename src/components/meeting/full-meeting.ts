import type { Element } from 'hast'
import type { MeetingPoint } from '#core/compare/meeting-point.ts'
import type { Side } from '#core/compare/meeting-side.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Issue } from '#core/model/record.ts'
import { element, type Child } from '#components/markup/element.ts'
import { said } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { nameOf, namesOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'
import { howWorkedOut } from './how-worked-out.ts'
import { meetingMark } from './meeting-mark.ts'
import { joinWord, meetingAttribute, restOf } from './parts.ts'

const words = cellWords.meeting

/** What the parties' stances on one option come to: in words, with the parties, both dates, and how it is worked out. */
export function fullMeeting(dataset: Dataset, issue: Issue, point: MeetingPoint): Element {
  const attributes = {
    class: 'meeting',
    'data-as-of': 'full-meeting',
    'data-issue': issue.id,
    'data-option': point.option,
    'data-meeting': meetingAttribute([point]),
    'data-is': point.label,
  }
  return element(
    'div',
    attributes,
    element('p', { class: 'meeting-says' }, meetingMark(point.label), ...sentence(dataset, point)),
    point.sides.length > 0 &&
      element(
        'ul',
        { class: 'meeting-sides' },
        point.sides.map((side) => sideLine(dataset, side)),
        competing(dataset, issue, point),
      ),
    howWorkedOut(dataset, issue, point),
  )
}

function sentence(dataset: Dataset, point: MeetingPoint): Child[] {
  if (point.label === 'not-comparable') {
    const [only] = point.sides
    return ['. ', element('span', ui, only ? words.onlyOne : words.nobody)]
  }
  const joint = element('span', ui, ` ${joinWord(point)} `)
  return [joint, namesOf(dataset, point.parties), restOf(dataset, point, nameOf), '.']
}

function sideLine(dataset: Dataset, side: Side, says: string = words.says[side.stance]): Element {
  return element(
    'li',
    {},
    element('b', {}, nameOf(dataset, side.party)),
    ' ',
    element('span', ui, says),
    ' · ',
    element('a', { href: urls.position(side.restsOn[0]) }, said(side.said)),
    marks.comma,
    element('span', ui, cellWords.authority[side.restsOn[0].authority]),
    notesOf(side),
  )
}

/** What competes with the option: a requirement of another one that can not hold together with it. */
function competing(dataset: Dataset, issue: Issue, { option, label, pairs }: MeetingPoint): Child[] {
  if (label !== 'competing-requirements') return []
  const sides = pairs.flatMap((pair) => (pair.meeting === label ? pair.sides : []))
  const others = new Map(sides.filter((side) => side.option !== option).map((side) => [side.party, side]))
  const numberOf = (id: string) => issue.options.findIndex((one) => one.id === id) + 1
  return [...others.values()].map((side) => sideLine(dataset, side, words.requiresInstead(numberOf(side.option))))
}

function notesOf({ inPackage, overtakenBy, restsOn: [position] }: Side): Child[] {
  const offer = urls.source(position.comparison, position.source)
  return [
    inPackage && [
      ' · ',
      element('a', { href: offer, ...ui }, position.alternative ? words.inAlternative : words.inPackage),
    ],
    overtakenBy && [
      ' · ',
      element(
        'span',
        { class: 'meeting-flag' },
        element('span', ui, `${words.before} `),
        element('a', { href: urls.round(overtakenBy.comparison, overtakenBy.id) }, overtakenBy.title),
      ),
    ],
  ]
}
