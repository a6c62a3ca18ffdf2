import type { Dataset } from '../model/dataset.ts'
import type { OptionId } from '../model/ids.ts'
import type { Position } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'
import { byPrecedence, compareWeight } from './headline.ts'
import { codingOf } from './options-of.ts'
import type { CellWords } from './words-of-cell.ts'

/** What a party's standing words come to on one option, and the positions that say so. */
export type StanceOnOption = {
  readonly option: OptionId
  readonly stance: Stance
  /** The positions it rests on: equal voices, the first in precedence first. They differ only if it is `unclear`. */
  readonly restsOn: readonly [Position, ...Position[]]
  /** Where it has also said that it will not say: that stands beside its stance and never in its place. */
  readonly declined: readonly Position[]
  /** The parties before it whose words these are; empty where they are its own. */
  readonly inheritedFrom: readonly string[]
}

/**
 * The stance of a party on an option, from all its standing positions on the issue that code this option, in the order
 * of the headline; where two of one tier and one day differ, `unclear`. Null where none of them codes it: nothing is
 * inferred from the other options. What it inherits counts until it codes the option itself; where those before it
 * differ, `unclear` ("Stance of a party on an option", "Successors").
 */
export function stanceOnOption(words: CellWords, option: OptionId, dataset: Dataset): StanceOnOption | null {
  const own = ownStance(words.standing, option, dataset)
  if (own && own.stance !== 'declined') return own
  const hasCoded = words.said.some((position) => isView(codingIn(position, option, dataset)))
  const before = hasCoded ? [] : words.inherited.flatMap((earlier) => inheritedStance(earlier, option, dataset) ?? [])
  const settled = joinStances(before.filter(({ stance }) => stance !== 'declined'))
  const declined = [...(own?.restsOn ?? []), ...before.flatMap(({ declined }) => declined)]
  if (settled) return { ...settled, declined: unique([...declined, ...declinedIn(before)]) }
  return own ?? joinStances(before)
}

function ownStance(standing: readonly Position[], option: OptionId, dataset: Dataset): StanceOnOption | null {
  const until = dataset.comparison.covers_until
  const coding = byPrecedence(
    standing.filter((position) => codingIn(position, option, dataset) !== undefined),
    until,
  )
  const declined = coding.filter((position) => codingIn(position, option, dataset) === 'declined')
  const spoken = coding.filter((position) => !declined.includes(position))
  const [first] = spoken.length > 0 ? spoken : declined
  if (!first) return null
  const [, ...others] = (spoken.length > 0 ? spoken : declined).filter((one) => compareWeight(one, first, until) === 0)
  const stance = codingIn(first, option, dataset) ?? 'unclear'
  const differ = others.some((position) => codingIn(position, option, dataset) !== stance)
  return {
    option,
    stance: differ ? 'unclear' : stance,
    restsOn: [first, ...others],
    declined: spoken.length > 0 ? declined : [],
    inheritedFrom: [],
  }
}

function inheritedStance(earlier: CellWords, option: OptionId, dataset: Dataset): StanceOnOption | null {
  const stance = stanceOnOption(earlier, option, dataset)
  if (!stance || stance.inheritedFrom.length > 0) return stance
  return { ...stance, inheritedFrom: [earlier.party] }
}

/** The one stance of several parties, or `unclear` where they differ; null where there are none. */
function joinStances(stances: readonly StanceOnOption[]): StanceOnOption | null {
  const [first, ...others] = stances
  if (!first) return null
  const [lead = first.restsOn[0], ...rest] = unique(stances.flatMap(({ restsOn }) => restsOn))
  return {
    ...first,
    stance: others.some(({ stance }) => stance !== first.stance) ? 'unclear' : first.stance,
    restsOn: [lead, ...rest],
    inheritedFrom: unique(stances.flatMap(({ inheritedFrom }) => inheritedFrom)),
  }
}

function declinedIn(stances: readonly StanceOnOption[]): Position[] {
  return stances.filter(({ stance }) => stance === 'declined').flatMap(({ restsOn }) => restsOn)
}

function codingIn(position: Position, option: OptionId, dataset: Dataset): Stance | undefined {
  const coding = codingOf(position, dataset)
  return Object.hasOwn(coding, option) ? coding[option] : undefined
}

function isView(stance: Stance | undefined): boolean {
  return stance !== undefined && stance !== 'declined'
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
