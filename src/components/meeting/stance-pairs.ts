import type { OptionLabel } from '#core/compare/meeting-point.ts'
import type { MeetingPair, MeetingPoint } from '#core/compare/meeting-point.ts'
import type { Side } from '#core/compare/meeting-side.ts'
import { STANCES, type Stance } from '#core/model/stance.ts'

/** All pairs of parties with the same two stances, which come to the same: few lines even for many parties. */
export type StancePair = {
  readonly meeting: OptionLabel
  readonly first: Camp
  readonly second: Camp
}

/** The parties with one stance on one option. */
export type Camp = { readonly stance: Stance; readonly option: string; readonly parties: readonly string[] }

/** The pairs of a meeting point, gathered by their stances, in the order of the codebook. */
export function stancePairs({ pairs }: MeetingPoint): StancePair[] {
  const gathered = new Map<string, { meeting: OptionLabel; sides: [Side[], Side[]] }>()
  for (const pair of pairs) {
    const [first, second] = inOrder(pair)
    const key = [pair.meeting, first.stance, first.option, second.stance, second.option].join()
    const found = gathered.get(key) ?? { meeting: pair.meeting, sides: [[], []] }
    found.sides[0].push(first)
    found.sides[1].push(second)
    gathered.set(key, found)
  }
  return [...gathered.values()].map(({ meeting, sides: [first, second] }) => ({
    meeting,
    first: camp(first),
    second: camp(second),
  }))
}

/** Whether both sides of a line have the same stance on the same option, and so are one camp. */
export function isOneCamp({ first, second }: StancePair): boolean {
  return first.stance === second.stance && first.option === second.option
}

function inOrder({ sides: [a, b] }: MeetingPair): [Side, Side] {
  return STANCES.indexOf(a.stance) > STANCES.indexOf(b.stance) ? [b, a] : [a, b]
}

function camp(sides: readonly Side[]): Camp {
  const { stance, option } = sides[0]!
  return { stance, option, parties: [...new Set(sides.map(({ party }) => party))] }
}
