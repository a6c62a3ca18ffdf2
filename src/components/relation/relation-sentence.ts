import type { Clash, RelationAmong } from '#core/compare/relation-among.ts'
import type { Exclusion, PartyState } from '#core/compare/relation.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Issue } from '#core/model/record.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { formatList } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { shortNameOf } from '#site/party-names.ts'
import { relationWords as words } from '#site/relation-words.ts'

/** More names than these are counted where space is short; the chips beside them name everybody. */
const MOST_NAMES = 4

/** More findings of one sort than these are left to the page of the issue. */
const MOST_CLASHES = 2

/**
 * What lies behind the relation of some parties on an issue, in lines that name both sides and what each has said, with the
 * options by their numbers. A headline never hides the rest: other meetings of a pair follow it, and so do terms that
 * exclude each other where nothing meets.
 */
export function relationLines(dataset: Dataset, issue: Issue, among: RelationAmong): Child[][] {
  const [pair] = among.pairs.length === 1 ? among.pairs : []
  const rest = pair ? pair.meetings.filter(({ kind }) => kind !== among.kind) : []
  return [
    ...among.clashes.slice(0, MOST_CLASHES).map((clash) => clashLine(dataset, issue, among, clash)),
    ...(pair?.exclusions ?? []).slice(0, MOST_CLASHES).map((one) => exclusionLine(dataset, issue, among, one)),
    ...oneSideLines(dataset, issue, among),
    ...(rest.length > 0 ? [alsoLine(issue, rest)] : []),
    ...(among.restsOnPackage ? [[say(words.inPackage)]] : []),
    ...(among.predates ? [[say(words.predates)]] : []),
  ]
}

/** "Russia requires 1; Ukraine asks for 3", with the parties of each camp by name. */
function clashLine(dataset: Dataset, issue: Issue, { day }: RelationAmong, clash: Clash): Child[] {
  const camps = clash.sides[0] === clash.sides[1] ? clash.sides[0] : clash.sides.flat()
  return joined(
    camps.map((camp) => campWords(dataset, issue, camp, day)),
    '; ',
  )
}

function campWords(dataset: Dataset, issue: Issue, { option, stance, parties }: Camp, day: string): Child[] {
  const said = parties.length === 1 ? words.says[stance] : words.sayTogether[stance]
  return [namesOf(dataset, parties, day), ' ', say(`${said} ${numberOf(issue, option)}`)]
}

function exclusionLine(dataset: Dataset, issue: Issue, { day }: RelationAmong, { sides }: Exclusion): Child[] {
  const [first, second] = sides
  return [
    sideWords(dataset, issue, first, day),
    '; ',
    sideWords(dataset, issue, second, day),
    say(words.excludes(String(numberOf(issue, first.option)))),
  ]
}

function sideWords(dataset: Dataset, issue: Issue, { party, stance, option }: Side, day: string): Child[] {
  return campWords(dataset, issue, { option, stance, parties: [party] }, day)
}

/** Who has no view, and why: absence never reads as disagreement, so its reason is named. */
function oneSideLines(dataset: Dataset, issue: Issue, among: RelationAmong): Child[][] {
  if (among.kind !== 'one-side-only') return []
  const { camps, without, parties, withView, day } = among
  if (parties.length > 2) {
    const held = camps.slice(0, MOST_CLASHES).map((camp) => campWords(dataset, issue, camp, day))
    return [[say(words.withView(withView.length, parties.length))], joined(held, '; ')]
  }
  return without.map((one) => [shortNameOf(dataset, one.party, day), ': ', say(stateWords(one))])
}

function stateWords({ state }: PartyState): string {
  return words.state[state]
}

function alsoLine(issue: Issue, meetings: RelationAmong['pairs'][number]['meetings']): Child[] {
  const parts = meetings.map(({ kind, sides }) => {
    const numbers = [...new Set(sides.map(({ option }) => numberOf(issue, option)))].sort((a, b) => a - b)
    return `${words.name[kind].toLowerCase()} (${formatList(numbers.map(String), 'interface')})`
  })
  return [say(`${words.also} ${[...new Set(parts)].join('; ')}`)]
}

function namesOf(dataset: Dataset, parties: readonly string[], day: string): string {
  if (parties.length > MOST_NAMES) return words.others(parties.length)
  return formatList(parties.map((party) => shortNameOf(dataset, party, day)))
}

function numberOf(issue: Issue, option: string): number {
  return issue.options.findIndex(({ id }) => id === option) + 1
}

function say(text: string): Child {
  return element('span', ui, text)
}
