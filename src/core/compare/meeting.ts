import { isView, type MeetingKind, type View } from './relation-kind.ts'
import type { Stance } from '../model/stance.ts'

/**
 * What two stances on one option come to, by the table of the content model ("Meeting of two stances on the same option").
 * Null stands for every state without a stance, and is what comes of it. It is the same both ways.
 */
export function meet(a: Stance | null, b: Stance | null): MeetingKind | null {
  return isView(a) && isView(b) ? TABLE[a][b] : null
}

/**
 * What stances on two options that exclude each other come to; null where they come to nothing. A term that a party can
 * live with does not stand against another's, and neither does one that it refuses.
 */
export function meetAcross(a: Stance | null, b: Stance | null): MeetingKind | null {
  if (isAsk(a) && isAsk(b)) return a === 'requires' && b === 'requires' ? 'competing-requirements' : 'exclusive-terms'
  return (isAsk(a) && b === 'conditional') || (a === 'conditional' && isAsk(b)) ? 'conditional' : null
}

function isAsk(stance: Stance | null): boolean {
  return stance === 'requires' || stance === 'supports'
}

const same = 'same-term'
const refusal = 'same-refusal'
const depends = 'conditional'
const open = 'open'
const apart = 'apart'

type Row = Readonly<Record<View, MeetingKind>>

/** In the order and the words of the content model, so that the two can be laid side by side. */
const TABLE: Readonly<Record<View, Row>> = {
  requires: row(same, same, same, depends, open, apart, 'deadlock'),
  supports: row(same, same, same, depends, open, apart, apart),
  accepts: row(same, same, same, depends, open, apart, apart),
  conditional: row(depends, depends, depends, depends, open, apart, apart),
  undecided: row(open, open, open, open, open, open, open),
  opposes: row(apart, apart, apart, apart, open, refusal, refusal),
  'rules-out': row('deadlock', apart, apart, apart, open, refusal, refusal),
}

function row(
  requires: MeetingKind,
  supports: MeetingKind,
  accepts: MeetingKind,
  conditional: MeetingKind,
  undecided: MeetingKind,
  opposes: MeetingKind,
  rulesOut: MeetingKind,
): Row {
  return { requires, supports, accepts, conditional, undecided, opposes, 'rules-out': rulesOut }
}
