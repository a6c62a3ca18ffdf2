import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Issue } from '../model/record.ts'
import { cellAt, type Cell } from './cell.ts'
import { optionsOf } from './options-of.ts'
import type { StanceOnOption } from './stance-on-option.ts'

/** One option with everybody who has a stance on it, of whatever sort. No chip means no record. */
export type OptionChips = {
  readonly option: Issue['options'][number]
  readonly chips: readonly Chip[]
}

export type Chip = { readonly party: string; readonly stance: StanceOnOption; readonly cell: Cell }

/** Who stands behind each option as of a day, in the order of the options and of the columns. */
export function optionChips(dataset: Dataset, issueId: string, day: Day): OptionChips[] {
  const cells = dataset.parties.map(({ id }) => cellAt(dataset, issueId, id, day))
  return optionsOf(dataset, issueId).map((option) => ({
    option,
    chips: cells.flatMap((cell) => {
      const stance = cell.state === 'coded' ? cell.stances.find((one) => one.option === option.id) : undefined
      return stance ? [{ party: cell.party, stance, cell }] : []
    }),
  }))
}
