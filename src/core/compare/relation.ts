import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Issue, Round } from '../model/record.ts'
import type { Cell } from './cell.ts'
import { meet, meetAcross } from './meeting.ts'
import type { Side } from './meeting-side.ts'
import { excludeEachOther, optionsOf } from './options-of.ts'
import { compareGravity, isFavourable, isMeeting, type MeetingKind, type RelationKind } from './relation-kind.ts'
import { roundsOnIssue } from './rounds-on-issue.ts'
import { viewsAt, type Alternative, type PartyViews, type ViewsInCase } from './views.ts'

type Option = Issue['options'][number]
type Both<T> = readonly [T, T]

/** How two parties stand to each other on an issue as of a day, with everything it rests on. */
export type Relation = {
  readonly issue: string
  readonly day: Day
  readonly parties: Both<string>
  /** The gravest of the meetings; or what is there instead, where there is none. */
  readonly kind: RelationKind
  /** All meetings of their stances, the gravest first. A headline never hides the rest. */
  readonly meetings: readonly Meeting[]
  /** What both are for and what cannot hold together, but comes to no meeting: to be told in words. */
  readonly exclusions: readonly Exclusion[]
  /** What each can be held to, in the order of the options. */
  readonly views: Both<readonly Side[]>
  /** What each has also said, not recorded as withdrawn, though what it asks for excludes it. */
  readonly alsoSaid: Both<readonly Side[]>
  readonly states: Both<PartyState>
  /** Where an offer leaves a choice: the alternative with which this relation was found. */
  readonly alternatives: Both<Alternative | null>
  /** Whether what the headline rests on is part of an offer that is to be taken as a whole. */
  readonly restsOnPackage: boolean
  /** Whether what the headline rests on was said before a later round on the issue. */
  readonly predates: boolean
}

/** What two stances come to: on one option, or on two that exclude each other. `sides` are in the order of the parties. */
export type Meeting = {
  readonly kind: MeetingKind
  readonly on: 'one-option' | 'excluding-options'
  readonly sides: Both<Side>
}

export type Exclusion = { readonly sides: Both<Side> }

/** Whether a party has a view on an issue, and if not, what is known of it instead. */
export type PartyState = {
  readonly party: string
  readonly state: 'view' | 'unclear' | 'declined' | Exclude<Cell['state'], 'coded'>
  readonly cell: Cell
}

/**
 * How two parties stand to each other on an issue as of a day. It is the same both ways, and no third party changes it.
 * Ids that nobody knows have no stance.
 */
export function relationBetween(dataset: Dataset, issueId: string, a: string, b: string, day: Day): Relation {
  const rounds = roundsOnIssue(dataset, issueId, day)
  return relate(viewsAt(dataset, issueId, a, day, rounds), viewsAt(dataset, issueId, b, day, rounds), dataset)
}

/** The views of several parties on an issue, worked out once, to be related two by two. */
export function viewsOf(
  dataset: Dataset,
  issueId: string,
  partyIds: readonly string[],
  day: Day,
  rounds: readonly Round[] = roundsOnIssue(dataset, issueId, day),
): PartyViews[] {
  return partyIds.map((party) => viewsAt(dataset, issueId, party, day, rounds))
}

/**
 * The relation of two parties by their views. Alternatives of an offer are tried whole, one by one: the mildest relation
 * that has a meeting counts.
 */
export function relate(a: PartyViews, b: PartyViews, dataset: Dataset): Relation {
  const options = optionsOf(dataset, a.cell.issue)
  const all = a.cases.flatMap((one) => b.cases.map((other) => relateCases(one, other, options, [a, b])))
  const isTurned = a.party > b.party
  const [first = relateCases(a.cases[0], b.cases[0], options, [a, b])] = all.toSorted(
    (one, other) => byMildness(one, other) || compareText(caseOf(one, isTurned), caseOf(other, isTurned)),
  )
  return first
}

/** Those with a meeting first, the mildest of them first; of those without, what says most. */
function byMildness(a: Relation, b: Relation): number {
  const [one, other] = [isMeeting(a.kind), isMeeting(b.kind)]
  if (one !== other) return one ? -1 : 1
  return one ? compareGravity(b.kind, a.kind) : compareGravity(a.kind, b.kind)
}

/** The same for both ways of asking, so that equals are chosen alike. */
function caseOf({ alternatives }: Relation, isTurned: boolean): string {
  const names = alternatives.map((one) => (one ? `${one.source} ${one.id}` : ''))
  return (isTurned ? names.toReversed() : names).join('/')
}

function relateCases(a: ViewsInCase, b: ViewsInCase, options: readonly Option[], parties: Both<PartyViews>): Relation {
  const optionById = new Map(options.map((option, at) => [option.id, { option, at }]))
  const place = ({ option }: Side) => optionById.get(option)?.at ?? 0
  const meetings: Meeting[] = []
  const exclusions: Exclusion[] = []
  for (const one of a.views) {
    for (const other of b.views) {
      const sides = [one, other] as const
      if (one.option === other.option) {
        const kind = meet(one.stance, other.stance)
        if (kind) meetings.push({ kind, on: 'one-option', sides })
      } else if (leavesNoWay(one.option, other.option)) {
        const kind = meetAcross(one.stance, other.stance)
        if (kind) meetings.push({ kind, on: 'excluding-options', sides })
        else if (isFavourable(one.stance) && isFavourable(other.stance)) exclusions.push({ sides })
      }
    }
  }
  const isTurned = parties[0].party > parties[1].party
  const inOrder = ({ sides: x }: Exclusion, { sides: y }: Exclusion) => byOptions(x, y, place, isTurned)
  const sorted = meetings.toSorted((x, y) => compareGravity(x.kind, y.kind) || inOrder(x, y))
  const hold = sorted.filter(({ kind }) => kind === sorted[0]?.kind).flatMap(({ sides }) => sides)
  const restsOn = hold.length > 0 ? hold : [...a.views, ...b.views]
  return {
    issue: parties[0].cell.issue,
    day: parties[0].cell.day,
    parties: [parties[0].party, parties[1].party],
    kind: sorted[0]?.kind ?? withoutMeeting(a.views.length > 0, b.views.length > 0),
    meetings: sorted,
    exclusions: exclusions.toSorted(inOrder),
    views: [a.views, b.views],
    alsoSaid: [a.alsoSaid, b.alsoSaid],
    states: [stateOf(parties[0], a), stateOf(parties[1], b)],
    alternatives: [a.alternative, b.alternative],
    restsOnPackage: restsOn.some(({ inPackage }) => inPackage),
    predates: restsOn.some(({ overtakenBy }) => overtakenBy !== null),
  }

  /** Whether two terms exclude each other, and so does whatever else each party would take in the place of its own. */
  function leavesNoWay(mine: string, theirs: string): boolean {
    const excludes = (x: string, y: string) => {
      const [one, other] = [optionById.get(x), optionById.get(y)]
      return one !== undefined && other !== undefined && excludeEachOther(one.option, other.option)
    }
    return (
      excludes(mine, theirs) &&
      (a.eitherOf.get(mine) ?? []).every(({ id }) => excludes(id, theirs)) &&
      (b.eitherOf.get(theirs) ?? []).every(({ id }) => excludes(id, mine))
    )
  }
}

/** In the order of the options; of the two ways in which two options can be shared out, that of the first id first. */
function byOptions(x: Both<Side>, y: Both<Side>, place: (side: Side) => number, isTurned: boolean): number {
  const [a, b] = [x.map(place), y.map(place)]
  const first = isTurned ? 1 : 0
  return Math.min(...a) - Math.min(...b) || Math.max(...a) - Math.max(...b) || (a[first] ?? 0) - (b[first] ?? 0)
}

function withoutMeeting(a: boolean, b: boolean): RelationKind {
  if (a && b) return 'different-terms'
  return a || b ? 'one-side-only' : 'no-stance'
}

/** What is known of a party on an issue where a view is asked for. */
export function stateOf({ party, cell }: PartyViews, { views }: Pick<ViewsInCase, 'views'>): PartyState {
  if (views.length > 0) return { party, cell, state: 'view' }
  if (cell.state !== 'coded') return { party, cell, state: cell.state }
  return { party, cell, state: cell.stances.some(({ stance }) => stance !== 'declined') ? 'unclear' : 'declined' }
}
