import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Issue, Position } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'
import { carriersOf } from './carriers.ts'
import type { Cell } from './cell.ts'
import type { IssueRelation } from './issue-relation.ts'
import { optionsOf } from './options-of.ts'

/** One issue as the board shows it: who has said what of each term, who has not, how the sides stand, what came of it. */
export type BoardRow = {
  readonly issue: Issue
  readonly day: Day
  /** In the order of the options; a party stands at every option of which it has said something. */
  readonly terms: readonly BoardTerm[]
  /** The parties at no option, by why: each absence is another fact. In the order of the columns. */
  readonly absent: readonly { readonly state: AbsentState; readonly parties: readonly string[] }[]
  readonly relation: IssueRelation
  /** Whether only some of the parties stand in it: then a term without any may have others behind it. */
  readonly isOfSome: boolean
}

export type BoardTerm = {
  readonly option: Issue['options'][number]
  readonly behind: readonly Behind[]
}

/** A party that has said something of an option, and the statement that says so. */
export type Behind = {
  readonly party: string
  readonly stance: Stance
  readonly position: Position
  /** Whether it is one of those whose relation makes the headline. */
  readonly isSide: boolean
}

export type AbsentState = Exclude<Cell['state'], 'coded'>

/** In the order in which they are told. */
const ABSENT_STATES = [
  'uncoded',
  'withdrawn',
  'retracted',
  'none-found',
  'gap-stale',
  'not-a-participant',
  'not-researched',
] as const satisfies readonly AbsentState[]

/**
 * The row of an issue as of a day.
 *
 * @param relation that of the issue as of the day, which `relationsAt` gives for all of them at once
 * @param cells those of the parties shown, mostly all, on the issue as of that day, in the order of the columns
 */
export function boardRow(dataset: Dataset, relation: IssueRelation, cells: readonly Cell[], day: Day): BoardRow {
  const { issue } = relation
  const sides = new Set<string>(carriersOf(dataset, day))
  const coded = cells.flatMap((cell) => (cell.state === 'coded' ? [cell] : []))
  return {
    ...{ issue, day },
    terms: optionsOf(dataset, issue.id).map((option) => ({
      option,
      behind: coded.flatMap((cell) =>
        cell.stances
          .filter((one) => one.option === option.id)
          .map(({ stance, restsOn: [position] }) => ({
            ...{ party: cell.party, stance, position },
            isSide: sides.has(cell.party),
          })),
      ),
    })),
    absent: ABSENT_STATES.map((state) => ({
      state,
      parties: cells.filter((cell) => cell.state === state).map(({ party }) => party),
    })).filter(({ parties }) => parties.length > 0),
    relation,
    isOfSome: cells.length < dataset.parties.length,
  }
}
