import type { Element } from 'hast'
import { carriersOf } from '#core/compare/carriers.ts'
import { numberOf } from '#core/compare/options-of.ts'
import { remarksOn, rollCall, type Remark, type RollCall, type Vote } from '#core/compare/roll-call.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { chip } from '#components/board/chip.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { stanceMark } from '#components/stance/stance-mark.ts'
import { saidBy } from '#components/words/said.ts'
import { formatList } from '#site/dates.ts'
import { rollCallWords as words } from '#site/issue-words.ts'
import { ui } from '#site/language.ts'
import { nameOf, shortNameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { relationWords } from '#site/relation-words.ts'
import { urls } from '#site/urls.ts'

/** As many parties as fit beside each other: beyond, it takes a roll call to see who said nothing. */
export const FEW_PARTIES = 4

const VOTES = ['for', 'onConditions', 'undecided', 'against', 'unclear', 'declined'] as const

/** For each term of an issue every party by what it said of it, those that said nothing too; and what has to be pointed out. */
export function rollCallOf(dataset: Dataset, issue: Issue, day: Day): Element {
  const sides = new Set<string>(carriersOf(dataset, day))
  const remarks = remarksOn(dataset, issue.id, day)
  return element(
    'div',
    { class: 'roll-call', 'data-as-of': 'roll-call', 'data-issue': issue.id },
    element('p', { class: 'small', ...ui }, words.note),
    element(
      'ol',
      { class: 'issue-options' },
      rollCall(dataset, issue.id, day).map((call, at) => termOf(dataset, call, at + 1, sides, day)),
    ),
    remarks.length > 0 && [
      element('h3', ui, words.remarks),
      element(
        'ul',
        { class: 'plain' },
        remarks.map((remark) => element('li', {}, ...remarkOf(dataset, issue, remark, day))),
      ),
    ],
  )
}

function termOf(dataset: Dataset, call: RollCall, number: number, sides: ReadonlySet<string>, day: Day): Element {
  const chips = (votes: readonly Vote[]) =>
    joined(
      votes.map(({ party, stance: { stance, restsOn } }) =>
        chip({ party, stance, position: restsOn[0], name: shortNameOf(dataset, party, day), isSide: sides.has(party) }),
      ),
      ' ',
    )
  return element(
    'li',
    {},
    element('h3', {}, element('span', { class: 'option-number' }, String(number)), call.option.text),
    element(
      'dl',
      { class: 'roll' },
      VOTES.map(
        (vote) => call[vote].length > 0 && [element('dt', ui, words[vote]), element('dd', {}, chips(call[vote]))],
      ),
      call.silent.length > 0 && [element('dt', ui, words.silent), element('dd', {}, ...silentOf(dataset, call, day))],
    ),
  )
}

/** Those that said nothing of a term, by what is known of them on the issue. */
function silentOf(dataset: Dataset, { silent }: RollCall, day: Day): Child[] {
  const groups = [...Map.groupBy(silent, ({ cell }) => cell.state)].map(([state, parties]) => [
    formatList(parties.map(({ party }) => shortNameOf(dataset, party, day))),
    state !== 'coded' && [' (', element('span', ui, relationWords.state[state]), ')'],
  ])
  return joined(groups, marks.semicolon)
}

function remarkOf(dataset: Dataset, issue: Issue, remark: Remark, day: Day): Child[] {
  const place = (vote: Vote) => numberOf(issue, vote.stance.option) ?? 1
  const told = (vote: Vote) => [
    element('a', { href: urls.position(vote.stance.restsOn[0]) }, nameOf(dataset, vote.party, day)),
    marks.colon,
    stanceMark(vote.stance.stance, numberOf(issue, vote.stance.option)),
    marks.comma,
    saidBy(vote.stance.restsOn[0]),
  ]
  const [party, note, votes] =
    remark.kind === 'against-its-bloc'
      ? [remark.member.party, words.againstBloc(place(remark.member)), [remark.member, remark.bloc]]
      : [remark.party, words.bothSides(place(remark.stances[0]), place(remark.stances[1])), remark.stances]
  return [
    element('b', {}, nameOf(dataset, party, day)),
    ' ',
    element('span', ui, note),
    ' (',
    joined(votes.map(told), marks.semicolon),
    ')',
  ]
}
