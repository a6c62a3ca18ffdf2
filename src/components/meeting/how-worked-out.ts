import type { Element } from 'hast'
import type { MeetingPoint } from '#core/compare/meeting-point.ts'
import { numberOf } from '#core/compare/options-of.ts'
import { cellKey, type Dataset } from '#core/model/dataset.ts'
import type { Issue } from '#core/model/record.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { stanceMark } from '#components/stance/stance-mark.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatList } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { nameOf, namesOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'
import { meetingMark } from './meeting-mark.ts'
import { isOneCamp, stancePairs, type Camp, type StancePair } from './stance-pairs.ts'

const words = cellWords.meeting

/** Everything that a result follows from: which stances meet, to what, who can not be compared and why, and the rule. */
export function howWorkedOut(dataset: Dataset, issue: Issue, point: MeetingPoint): Element {
  const pairs = stancePairs(point)
  return element(
    'details',
    { class: 'how' },
    element('summary', ui, words.how),
    pairs.length > 0 && table(dataset, issue, pairs),
    point.notComparable.length > 0 &&
      element(
        'p',
        {},
        element('span', ui, words.notComparableTitle + marks.colon),
        ...reasons(dataset, issue, point),
        '.',
      ),
    element(
      'p',
      {},
      element('span', ui, words.rule),
      ' ',
      element('a', { href: urls.about('meeting'), ...ui }, words.toMethod),
    ),
  )
}

function table(dataset: Dataset, issue: Issue, pairs: readonly StancePair[]): Element {
  const head = [words.first, words.second, words.result].map((text) => element('th', { scope: 'col', ...ui }, text))
  const rows = pairs.map((pair) => {
    const all = [...new Set([...pair.first.parties, ...pair.second.parties])]
    const isOne = isOneCamp(pair)
    const sides = isOne
      ? [campOf(dataset, issue, { ...pair.first, parties: all }), each()]
      : campsOf(dataset, issue, pair)
    return element(
      'tr',
      {},
      sides.map((side) => element('td', {}, side)),
      element('td', {}, meetingMark(pair.meeting)),
    )
  })
  const caption = element('caption', { class: 'visually-hidden', ...ui }, words.pairs)
  return element('table', {}, caption, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows))
}

function campsOf(dataset: Dataset, issue: Issue, { first, second }: StancePair): Child[] {
  return [campOf(dataset, issue, first), campOf(dataset, issue, second)]
}

function campOf(dataset: Dataset, issue: Issue, { stance, option, parties }: Camp): Child {
  return [stanceMark(stance, numberOf(issue, option)), marks.colon, namesOf(dataset, parties)]
}

function each(): Child {
  return element('span', ui, words.eachOther)
}

/** Parties with the same reason together: "NATO and United States (not researched)". */
function reasons(dataset: Dataset, issue: Issue, { notComparable }: MeetingPoint): Child[] {
  const told = notComparable.map(({ party, why }) => {
    const isLater = why === 'not-researched' && dataset.positionsByCell.has(cellKey(issue.id, party))
    return { party, why: isLater ? words.whyLater : words.why[why] }
  })
  const groups = [...Map.groupBy(told, ({ why }) => why)].map(([why, of]) => {
    const names = of.map(({ party }) => nameOf(dataset, party))
    return [`${formatList(names)} (`, element('span', ui, why), ')']
  })
  return joined(groups, marks.semicolon)
}
