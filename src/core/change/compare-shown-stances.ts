import { cellAt } from '../compare/cell.ts'
import { latestDay } from '../compare/latest-day.ts'
import type { Dataset } from '../model/dataset.ts'
import type { IssueId, OptionId, PartyId } from '../model/ids.ts'
import type { Stance } from '../model/stance.ts'
import type { Change } from './change.ts'
import type { NewIds } from './follow-ids.ts'

type Shown = { readonly party: PartyId; readonly issue: IssueId; readonly option: OptionId; readonly stance: Stance }

/** The cells in which the pages will show another stance than before, whichever records brought it about. */
export function compareShownStances(
  before: Dataset | undefined,
  after: Dataset | undefined,
  ids: NewIds = new Map(),
): Change[] {
  const [old, now] = [shownIn(before, ids), shownIn(after)]
  if (!after) return []
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Change[] => {
    const [from, to] = [old.get(key), now.get(key)]
    const shown = to ?? from
    const record = shown && after.issueById.get(shown.issue)
    if (from?.stance === to?.stance || !record) return []
    const { party, issue, option } = shown
    return [{ kind: 'shown', record, party, issue, option, from: from?.stance ?? null, to: to?.stance ?? null }]
  })
}

function shownIn(dataset: Dataset | undefined, ids: NewIds = new Map()): Map<string, Shown> {
  if (!dataset) return new Map()
  const day = latestDay(dataset)
  return new Map(
    [...dataset.positionsByCell.keys()].flatMap((cell) => {
      const [issue = '', party = ''] = cell.split('/')
      const found = cellAt(dataset, issue, party, day)
      if (found.state !== 'coded') return []
      const at = { party: ids.get(`party/${party}`) ?? party, issue: ids.get(`issue/${issue}`) ?? issue }
      return found.stances.map(
        ({ option, stance }) => [`${at.issue}/${at.party}/${option}`, { ...at, option, stance }] as const,
      )
    }),
  )
}
