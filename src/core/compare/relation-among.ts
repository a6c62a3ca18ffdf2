import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day, PartialDate } from '../model/date.ts'
import { countsFrom, saidOn } from '../model/said-on.ts'
import { campsOf, sidesOf, type Camp } from './camps.ts'
import { optionsOf } from './options-of.ts'
import { compareGravity, ENOUGH_FOR_TWO, isMeeting, type MeetingKind, type RelationKind } from './relation-kind.ts'
import { relate, stateOf, viewsOf, type PartyState, type Relation } from './relation.ts'
import type { PartyViews } from './views.ts'

/** How several parties stand to each other on an issue as of a day. */
export type RelationAmong = {
  readonly issue: string
  readonly day: Day
  /** Those it is about, in the order of the columns. */
  readonly parties: readonly string[]
  readonly kind: RelationKind
  /** What makes the headline, with the names of both sides, in the order of the options; none where no stances meet. */
  readonly clashes: readonly Clash[]
  readonly withView: readonly string[]
  /** Those without a view, and what is known of them instead. */
  readonly without: readonly PartyState[]
  /** Who holds what, by option and then from the strongest demand to the strongest refusal. */
  readonly camps: readonly Camp[]
  /** Every two of them. */
  readonly pairs: readonly Relation[]
  readonly restsOnPackage: boolean
  readonly predates: boolean
  /** When the first and the last of the statements it rests on were said; null where there are none. */
  readonly evidence: { readonly from: PartialDate; readonly to: PartialDate } | null
}

/** All that comes to one kind on one option, or on two that exclude each other: `options` are the same where it is one. */
export type Clash = {
  readonly kind: MeetingKind
  readonly options: readonly [string, string]
  /** Who stands against whom; where all stand together, the second is empty. */
  readonly sides: readonly [readonly Camp[], readonly Camp[]]
}

/**
 * How several parties stand to each other on an issue: with two, their relation; with more, the gravest that any two come
 * to, down to `open`; `same-term` and `same-refusal` only where all have that view of one and the same option. The order in
 * which they are named makes no difference; ids that nobody knows are passed over.
 */
export function relationAmong(dataset: Dataset, issueId: string, day: Day, partyIds: readonly string[]): RelationAmong {
  const parties = dataset.parties.map(({ id }) => id).filter((id) => partyIds.includes(id))
  return amongViews(dataset, issueId, day, viewsOf(dataset, issueId, parties, day))
}

/** The same for views that have been worked out. */
export function amongViews(dataset: Dataset, issueId: string, day: Day, views: readonly PartyViews[]): RelationAmong {
  const pairs = views.flatMap((one, at) => views.slice(at + 1).map((other) => relate(one, other, dataset)))
  const options = optionsOf(dataset, issueId).map(({ id }) => id)
  const states = views.map((one) => stateOf(one, { views: one.cases.flatMap((inCase) => inCase.views) }))
  const withView = states.filter(({ state }) => state === 'view').map(({ party }) => party)
  const { kind, on } = headlineOf(views, withView.length, pairs, options)
  const clashes = isMeeting(kind) ? clashesOf(kind, pairs, options, on, views) : []
  const resting = clashes.length > 0 ? clashMeetings(kind, pairs, on).flatMap(({ sides }) => sides) : sidesOf(views)
  return {
    ...{ issue: issueId, day, parties: views.map(({ party }) => party), kind, clashes, withView, pairs },
    without: states.filter(({ state }) => state !== 'view'),
    camps: campsOf(sidesOf(views), options, views),
    restsOnPackage: resting.some(({ inPackage }) => inPackage),
    predates: resting.some(({ overtakenBy }) => overtakenBy !== null),
    evidence: evidenceOf(
      resting.flatMap(({ restsOn }) => restsOn),
      dataset.comparison.covers_until,
    ),
  }
}

type Headline = { readonly kind: RelationKind; readonly on: readonly string[] | null }

/** `on` names the options that all agree on, where that is the headline of more than two. */
function headlineOf(
  views: readonly PartyViews[],
  withView: number,
  pairs: readonly Relation[],
  options: readonly string[],
): Headline {
  const [pair, ...more] = pairs
  if (!pair || more.length === 0)
    return { kind: pair?.kind ?? (withView > 0 ? 'one-side-only' : 'no-stance'), on: null }
  const gravest = pairs.map(({ kind }) => kind).toSorted(compareGravity)[0]
  if (gravest && ENOUGH_FOR_TWO.some((kind) => kind === gravest)) return { kind: gravest, on: null }
  for (const kind of ['same-term', 'same-refusal'] as const) {
    const on = options.filter((option) => pairs.every((one) => one.meetings.some(meetsOn(kind, option))))
    if (on.length > 0) return { kind, on }
  }
  if (withView === 0) return { kind: 'no-stance', on: null }
  return { kind: withView < views.length ? 'one-side-only' : 'different-terms', on: null }
}

function meetsOn(kind: MeetingKind, option: string) {
  return (meeting: Relation['meetings'][number]) =>
    meeting.kind === kind && meeting.on === 'one-option' && meeting.sides[0].option === option
}

function clashMeetings(kind: RelationKind, pairs: readonly Relation[], on: readonly string[] | null) {
  return pairs
    .flatMap(({ meetings }) => meetings)
    .filter((meeting) => meeting.kind === kind && (on === null || on.includes(meeting.sides[0].option)))
}

function clashesOf(
  kind: MeetingKind,
  pairs: readonly Relation[],
  options: readonly string[],
  on: readonly string[] | null,
  views: readonly PartyViews[],
): Clash[] {
  const place = (option: string) => options.indexOf(option)
  const groups = new Map<string, Relation['meetings'][number][]>()
  for (const meeting of clashMeetings(kind, pairs, on)) {
    const [first, second] = meeting.sides.map(({ option }) => place(option)).toSorted((a, b) => a - b)
    const key = `${first} ${second}`
    groups.set(key, [...(groups.get(key) ?? []), meeting])
  }
  return [...groups.values()]
    .map((meetings): Clash => {
      const sides = meetings.flatMap((meeting) => meeting.sides)
      const named = [...new Set(sides.map(({ option }) => option))].toSorted((a, b) => place(a) - place(b))
      const [first = '', second = first] = named
      const isFirst =
        first === second
          ? (side: (typeof sides)[number]) => STANDS_FIRST[kind](side.stance)
          : (side: (typeof sides)[number]) => side.option === first
      return {
        kind,
        options: [first, second],
        sides: [
          campsOf(sides.filter(isFirst), options, views),
          campsOf(
            sides.filter((side) => !isFirst(side)),
            options,
            views,
          ),
        ],
      }
    })
    .toSorted((a, b) => place(a.options[0]) - place(b.options[0]) || place(a.options[1]) - place(b.options[1]))
}

/** On one option: which stances stand on the first side of a kind of meeting. */
const STANDS_FIRST: Readonly<Record<MeetingKind, (stance: string) => boolean>> = {
  deadlock: (stance) => stance === 'requires',
  'competing-requirements': () => true,
  'exclusive-terms': () => true,
  apart: (stance) => stance !== 'opposes' && stance !== 'rules-out',
  conditional: (stance) => stance !== 'conditional',
  open: (stance) => stance !== 'undecided',
  'same-term': () => true,
  'same-refusal': () => true,
}

type Restful = Parameters<typeof saidOn>[0]

function evidenceOf(positions: readonly Restful[], until: Day): RelationAmong['evidence'] {
  const sorted = positions.toSorted((a, b) => compareText(countsFrom(a, until), countsFrom(b, until)))
  const [first] = sorted
  const last = sorted.at(-1)
  return first && last ? { from: saidOn(first), to: saidOn(last) } : null
}
