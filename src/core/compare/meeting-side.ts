import type { Dataset } from '../model/dataset.ts'
import type { PartialDate } from '../model/date.ts'
import type { PartyId } from '../model/ids.ts'
import type { Position, Round } from '../model/record.ts'
import { saidOn } from '../model/said-on.ts'
import type { Cell } from './cell.ts'
import { isView, type View } from './relation-kind.ts'
import { overtakenBy } from './rounds-on-issue.ts'
import type { StanceOnOption } from './stance-on-option.ts'

/** One party's part in a meeting: its stance on an option, with everything that has to stand beside it. */
export type Side = {
  readonly party: PartyId
  readonly option: string
  readonly stance: View
  readonly said: PartialDate
  readonly restsOn: readonly [Position, ...Position[]]
  /** Whether it is part of an offer that is to be taken as a whole. */
  readonly inPackage: boolean
  /** The alternative of that offer that it belongs to. */
  readonly alternative: string | null
  /** The parties before it whose words these are; empty where they are its own. */
  readonly inheritedFrom: readonly string[]
  /** Where it has also said that it will not say. */
  readonly declined: readonly Position[]
  /** The latest round on the issue that began after it was said, if there was one. */
  readonly overtakenBy: Round | null
}

/** A party that can not be compared on an option, and why. `uncoded`: it has spoken, but not coded on this option. */
export type NotComparable = {
  readonly party: PartyId
  readonly why: 'unclear' | 'declined' | Exclude<Cell['state'], 'coded'>
}

/**
 * A party's part on one option, or why it has none.
 *
 * @param rounds the rounds on the issue so far, as `roundsOnIssue` gives them
 */
export function sideOf(cell: Cell, option: string, dataset: Dataset, rounds: readonly Round[]): Side | NotComparable {
  const { party } = cell
  if (cell.state !== 'coded') return { party, why: cell.state }
  const found = cell.stances.find((one) => one.option === option)
  if (!found) return { party, why: 'uncoded' }
  const { stance } = found
  if (!isView(stance)) return { party, why: stance }
  return toSide(party, { ...found, stance }, dataset, rounds)
}

/** A stance that is a view, with what has to stand beside it. */
export function toSide(
  party: string,
  { option, stance, restsOn, declined, inheritedFrom }: StanceOnOption & { readonly stance: View },
  dataset: Dataset,
  rounds: readonly Round[],
): Side {
  const sources = restsOn.map((position) => dataset.sourceById.get(position.source))
  return {
    ...{ party, option, stance, restsOn, inheritedFrom, declined },
    said: saidOn(restsOn[0]),
    inPackage: sources.some((source) => source !== undefined && source.package !== false),
    alternative: restsOn.find(({ alternative }) => alternative !== undefined)?.alternative ?? null,
    overtakenBy: overtakenBy(restsOn, dataset, rounds),
  }
}

export function isSide(side: Side | NotComparable): side is Side {
  return 'stance' in side
}
