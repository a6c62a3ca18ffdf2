import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Issue } from '../model/record.ts'
import { cellAt, type Cell } from './cell.ts'
import { excludeEachOther, optionsOf } from './options-of.ts'
import { isFavourable, isView, type View } from './relation-kind.ts'
import type { StanceOnOption } from './stance-on-option.ts'
import { blocsOf } from './membership.ts'

/** Who said what of one option; every party stands in exactly one of the lists. */
export type RollCall = {
  readonly option: Issue['options'][number]
  /** Requires, supports or accepts it. */
  readonly for: readonly Vote[]
  readonly onConditions: readonly Vote[]
  readonly undecided: readonly Vote[]
  /** Opposes it or rules it out. */
  readonly against: readonly Vote[]
  readonly unclear: readonly Vote[]
  readonly declined: readonly Vote[]
  /** Those that have said nothing of it, with what is known of them on the issue: named, always. */
  readonly silent: readonly { readonly party: string; readonly cell: Cell }[]
}

/** What a party said of an option. */
export type Vote = { readonly party: string; readonly stance: StanceOnOption }

/** What has to be pointed out beside a roll call, with both stances and so both dates. */
export type Remark =
  | { readonly kind: 'against-its-bloc'; readonly member: Vote; readonly bloc: Vote }
  | { readonly kind: 'both-sides'; readonly party: string; readonly stances: readonly [Vote, Vote] }

/** The roll call of each option of an issue as of a day, in the order of the options; parties in that of the columns. */
export function rollCall(dataset: Dataset, issueId: string, day: Day): RollCall[] {
  const cells = dataset.parties.map(({ id }) => cellAt(dataset, issueId, id, day))
  return optionsOf(dataset, issueId).map((option) => {
    const votes = cells.flatMap((cell) => voteOf(cell, option.id) ?? [])
    const those = (...stances: readonly string[]) => votes.filter(({ stance }) => stances.includes(stance.stance))
    const spoke = new Set(votes.map(({ party }) => party))
    return {
      option,
      for: those('requires', 'supports', 'accepts'),
      onConditions: those('conditional'),
      undecided: those('undecided'),
      against: those('opposes', 'rules-out'),
      unclear: those('unclear'),
      declined: those('declined'),
      silent: cells.filter(({ party }) => !spoke.has(party)).map((cell) => ({ party: cell.party, cell })),
    }
  })
}

/**
 * Where a member speaks against what a bloc of that day says of the same option, or a party is for two options that
 * exclude each other: in the order of the options, then of the columns.
 */
export function remarksOn(dataset: Dataset, issueId: string, day: Day): Remark[] {
  const cells = new Map(dataset.parties.map(({ id }) => [id, cellAt(dataset, issueId, id, day)]))
  const options = optionsOf(dataset, issueId)
  const viewOf = (party: string, option: string) => {
    const cell = cells.get(party)
    const vote = cell && voteOf(cell, option)
    return vote && isView(vote.stance.stance) ? vote : null
  }
  const againstBloc = options.flatMap(({ id: option }) =>
    dataset.parties.flatMap(({ id }): Remark[] => {
      const member = viewOf(id, option)
      if (!member) return []
      return blocsOf(dataset, id, day).flatMap((bloc): Remark[] => {
        const its = viewOf(bloc.id, option)
        return its && leaningOf(its) * leaningOf(member) < 0 ? [{ kind: 'against-its-bloc', member, bloc: its }] : []
      })
    }),
  )
  const bothSides = options.flatMap((one, at) =>
    options
      .slice(at + 1)
      .filter((other) => excludeEachOther(one, other))
      .flatMap((other) =>
        dataset.parties.flatMap(({ id }): Remark[] => {
          const [first, second] = [viewOf(id, one.id), viewOf(id, other.id)]
          const isBoth = first && second && leaningOf(first) > 0 && leaningOf(second) > 0
          return isBoth ? [{ kind: 'both-sides', party: id, stances: [first, second] }] : []
        }),
      ),
  )
  return [...againstBloc, ...bothSides]
}

/** On which side of an option a view stands, to tell two of them apart and for nothing else. */
function leaningOf({ stance: { stance } }: Vote): number {
  if (stance === 'opposes' || stance === 'rules-out') return -1
  return isView(stance) && isFavourable(stance satisfies View) ? 1 : 0
}

function voteOf(cell: Cell, option: string): Vote | null {
  if (cell.state !== 'coded') return null
  const stance = cell.stances.find((one) => one.option === option)
  return stance ? { party: cell.party, stance } : null
}
