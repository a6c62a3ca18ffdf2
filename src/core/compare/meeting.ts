import type { Stance } from '../model/stance.ts'

/** What two stances on the same option come to. `deadlock` is one as stated, not a forecast. */
export type Meeting =
  | 'common-ground'
  | 'common-refusal'
  | 'conditional'
  | 'open'
  | 'apart'
  | 'deadlock'
  | 'competing-requirements'
  | 'not-comparable'

/** The stances that can be held against each other. `unclear` can not: nobody knows which one it is. */
export type ComparableStance = Exclude<Stance, 'unclear'>

export function isComparable(stance: Stance | null): stance is ComparableStance {
  return stance !== null && stance !== 'unclear'
}

/**
 * What two stances on one option come to, by the table of the content model ("Meeting point"). Null stands for every
 * state without a stance. It is the same both ways, and never `apart` or worse where one of them is missing.
 */
export function meet(a: Stance | null, b: Stance | null): Meeting {
  return isComparable(a) && isComparable(b) ? TABLE[a][b] : 'not-comparable'
}

const common = 'common-ground'
const refusal = 'common-refusal'
const depends = 'conditional'
const open = 'open'
const apart = 'apart'

type Row = Readonly<Record<ComparableStance, Meeting>>

/** In the order and the words of the content model, so that the two can be laid side by side. */
const TABLE: Readonly<Record<ComparableStance, Row>> = {
  requires: row(common, common, common, depends, open, apart, 'deadlock'),
  supports: row(common, common, common, depends, open, apart, apart),
  accepts: row(common, common, common, depends, open, apart, apart),
  conditional: row(depends, depends, depends, depends, open, apart, apart),
  undecided: row(open, open, open, open, open, open, open),
  opposes: row(apart, apart, apart, apart, open, refusal, refusal),
  'rules-out': row('deadlock', apart, apart, apart, open, refusal, refusal),
}

function row(
  requires: Meeting,
  supports: Meeting,
  accepts: Meeting,
  conditional: Meeting,
  undecided: Meeting,
  opposes: Meeting,
  rulesOut: Meeting,
): Row {
  return { requires, supports, accepts, conditional, undecided, opposes, 'rules-out': rulesOut }
}
