import type { Stance } from '../model/stance.ts'

/** What two stances can come to, the gravest first. `deadlock` is one as stated, not a forecast. */
export const MEETINGS = [
  'deadlock',
  'competing-requirements',
  'exclusive-terms',
  'apart',
  'conditional',
  'open',
  'same-term',
  'same-refusal',
] as const
export type MeetingKind = (typeof MEETINGS)[number]

/**
 * How parties stand to each other on an issue: the gravest of what their stances come to, or, where no two of them meet,
 * what is there instead. In the order in which they are listed. The ids are the values of `data-relation` and of the open
 * data, and the keys of the words for them.
 */
export const RELATIONS = [...MEETINGS, 'different-terms', 'one-side-only', 'no-stance'] as const
export type RelationKind = (typeof RELATIONS)[number]

/** The kinds of meeting that two parties out of many are enough for: a word for agreement needs all of them. */
export const ENOUGH_FOR_TWO = MEETINGS.slice(0, MEETINGS.indexOf('open') + 1)

export function isMeeting(kind: RelationKind): kind is MeetingKind {
  return (MEETINGS as readonly string[]).includes(kind)
}

/** For sorting: the gravest first, what is no meeting last. */
export function compareGravity(a: RelationKind, b: RelationKind): number {
  return RELATIONS.indexOf(a) - RELATIONS.indexOf(b)
}

/** A stance that can be held against others: any but `unclear`, which nobody knows, and `declined`, which is none. */
export type View = Exclude<Stance, 'unclear' | 'declined'>

export function isView(stance: Stance | null): stance is View {
  return stance !== null && stance !== 'unclear' && stance !== 'declined'
}

/** The views by which a party is for an option: asked for, or to be lived with, at once or on conditions. */
const FAVOURABLE: ReadonlySet<View> = new Set(['requires', 'supports', 'accepts', 'conditional'])

export function isFavourable(view: View): boolean {
  return FAVOURABLE.has(view)
}
