import type { Camp } from '#core/compare/camps.ts'
import type { Side } from '#core/compare/meeting-side.ts'
import { optionsOf } from '#core/compare/options-of.ts'
import type { RelationAmong } from '#core/compare/relation-among.ts'
import type { Exclusion, PartyState } from '#core/compare/relation.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { formatList } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { shortNameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { relationWords as words } from '#site/relation-words.ts'

/** More names than these are counted where space is short; the chips beside them name everybody. */
const MOST_NAMES = 4

/** More lines of one sort than these are left to the page of the issue. */
const MOST_LINES = 2

/**
 * What lies behind the relation of some parties on an issue, in lines that name both sides and what each has said, with the
 * options by their numbers. A headline never hides the rest: other meetings of a pair follow it, and so do terms that
 * exclude each other where nothing meets.
 */
export function relationLines(dataset: Dataset, issue: Issue, among: RelationAmong): Child[][] {
  const [pair, ...others] = among.pairs
  const only = others.length === 0 ? pair : undefined
  const rest = only ? only.meetings.filter(({ kind }) => kind !== among.kind) : []
  const notes = [among.restsOnPackage && words.inPackage, among.predates && words.predates].filter(Boolean)
  return [
    ...clashLines(dataset, issue, among),
    ...(only?.exclusions ?? []).slice(0, MOST_LINES).map((one) => exclusionLine(dataset, issue, among, one)),
    ...oneSideLines(dataset, issue, among),
    ...(rest.length > 0 ? [[say(alsoWords(dataset, issue, rest))]] : []),
    ...(notes.length > 0 ? [[say(notes.join(marks.semicolon))]] : []),
  ]
}

/** "Russia requires 1; Ukraine asks for 2 and 3": each camp once, whatever number of options it stands on. */
function clashLines(dataset: Dataset, issue: Issue, { clashes, day }: RelationAmong): Child[][] {
  const joint = new Map<string, { camp: Camp; options: string[] }>()
  for (const camp of clashes.flatMap(({ sides }) => sides.flat())) {
    const key = `${camp.stance} ${camp.parties.join()}`
    const known = joint.get(key)
    if (!known) joint.set(key, { camp, options: [camp.option] })
    else if (!known.options.includes(camp.option)) known.options.push(camp.option)
  }
  const said = [...joint.values()].map(({ camp, options }) => campWords(dataset, issue, camp, day, options))
  return said.length > 0 ? [joined(said, marks.semicolon)] : []
}

function campWords(
  dataset: Dataset,
  issue: Issue,
  { option, stance, parties }: Camp,
  day: Day,
  options: readonly string[] = [option],
): Child[] {
  const said = parties.length === 1 ? words.says[stance] : words.sayTogether[stance]
  return [namesOf(dataset, parties, day), ' ', say(`${said} ${numbersOf(dataset, issue, options)}`)]
}

function exclusionLine(dataset: Dataset, issue: Issue, { day }: RelationAmong, { sides }: Exclusion): Child[] {
  const [first, second] = sides
  return [
    sideWords(dataset, issue, first, day),
    marks.semicolon,
    sideWords(dataset, issue, second, day),
    say(words.excludes(numbersOf(dataset, issue, [first.option]))),
  ]
}

function sideWords(dataset: Dataset, issue: Issue, { party, stance, option }: Side, day: Day): Child[] {
  return campWords(dataset, issue, { option, stance, parties: [party] }, day)
}

/** Who has no view, and why: absence never reads as disagreement, so its reason is named. */
function oneSideLines(dataset: Dataset, issue: Issue, among: RelationAmong): Child[][] {
  if (among.kind !== 'one-side-only') return []
  const { camps, parties, withView, day } = among
  if (parties.length > 2) {
    const held = camps.slice(0, MOST_LINES).map((camp) => campWords(dataset, issue, camp, day))
    return [[say(words.withView(withView.length, parties.length))], joined(held, marks.semicolon)]
  }
  return toldByName(among).map((one) => [shortNameOf(dataset, one.party, day), marks.colon, say(stateWords(one))])
}

/** Those without a view of whom these lines say by name what is known instead: who stands beside them need not say it again. */
export function toldByName({ kind, parties, without }: RelationAmong): readonly PartyState[] {
  return kind === 'one-side-only' && parties.length <= 2 ? without : []
}

function stateWords({ state }: PartyState): string {
  return words.state[state]
}

function alsoWords(dataset: Dataset, issue: Issue, meetings: RelationAmong['pairs'][number]['meetings']): string {
  const kinds = [...new Set(meetings.map(({ kind }) => kind))]
  const parts = kinds.map((kind) => {
    const options = meetings
      .filter((one) => one.kind === kind)
      .flatMap(({ sides }) => sides.map(({ option }) => option))
    return words.on(words.within[kind], numbersOf(dataset, issue, options))
  })
  return `${words.also} ${parts.join(marks.semicolon)}`
}

function namesOf(dataset: Dataset, parties: readonly string[], day: Day): string {
  if (parties.length > MOST_NAMES) return words.others(parties.length)
  return formatList(parties.map((party) => shortNameOf(dataset, party, day)))
}

function numbersOf(dataset: Dataset, issue: Issue, options: readonly string[]): string {
  const numbers = optionsOf(dataset, issue.id).flatMap(({ id }, at) => (options.includes(id) ? [String(at + 1)] : []))
  return formatList(numbers, 'interface')
}

function say(text: string): Child {
  return element('span', ui, text)
}
