import type { OptionId } from '../model/ids.ts'
import type { Position } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'
import { byPrecedence, compareWeight } from './headline.ts'

/** What a party's standing words come to on one option, and the positions that say so. */
export type StanceOnOption = {
  readonly option: OptionId
  readonly stance: Stance
  /** The positions it rests on: equal voices, the first in precedence first. They differ only if it is `unclear`. */
  readonly restsOn: readonly [Position, ...Position[]]
}

/**
 * The stance of a party on an option, from all its standing positions on the issue that code this option, in the order
 * of the headline; where two of one tier and one day differ, `unclear`. Null where none of them codes it: nothing is
 * inferred from the other options (the content model, "Stance of a party on an option").
 */
export function stanceOnOption(standing: readonly Position[], option: OptionId): StanceOnOption | null {
  const coding = byPrecedence(standing.filter((position) => Object.hasOwn(position.stances, option)))
  const first = coding[0]
  if (!first) return null
  const [, ...others] = coding.filter((position) => compareWeight(position, first) === 0)
  const stance = first.stances[option]!
  const differ = others.some((position) => position.stances[option] !== stance)
  return { option, stance: differ ? 'unclear' : stance, restsOn: [first, ...others] }
}
