import { cellKey, type Dataset } from '../model/dataset.ts'
import { firstDay, type Day } from '../model/date.ts'
import type { Position, Round } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import type { Stance } from '../model/stance.ts'
import { isSaid, mayReplace } from './as-of.ts'
import { inSaidTime } from './history.ts'
import { codingOf, optionsOf } from './options-of.ts'
import { roundEnded, roundsOnIssue } from './rounds-on-issue.ts'

/** How the words on an issue moved: a lane a party, a mark a statement, rounds across. */
export type Lanes = {
  /** The first day of the records on the issue, and the last day shown; null where nothing had been said. */
  readonly span: { readonly begins: Day; readonly ends: Day } | null
  readonly rounds: readonly { readonly round: Round; readonly from: Day; readonly to: Day }[]
  /** In the order of the columns; parties that had said nothing are left out. */
  readonly lanes: readonly Lane[]
}

export type Lane = {
  readonly party: string
  /** In said time. */
  readonly marks: readonly LaneMark[]
  /** Which marks one supersedes the other, by their places in `marks`: only these are joined. */
  readonly joins: readonly (readonly [earlier: number, later: number])[]
}

export type LaneMark = {
  readonly position: Position
  /** The day from which it counts. */
  readonly on: Day
  /** Its stances in the order of the options, none where it is not coded. */
  readonly stances: readonly { readonly option: string; readonly stance: Stance }[]
}

/** The movement of all parties on an issue up to a day. What later turned out never to have been said is not in it. */
export function lanesOf(dataset: Dataset, issueId: string, day: Day): Lanes {
  const lanes = dataset.parties.flatMap(({ id }) => laneOf(dataset, issueId, id, day) ?? [])
  const rounds = roundsOnIssue(dataset, issueId, day).map((round) => ({
    ...{ round, from: firstDay(round.start) },
    to: roundEnded(round, dataset.comparison.covers_until),
  }))
  const days = [...lanes.flatMap(({ marks }) => marks.map(({ on }) => on)), ...rounds.map(({ from }) => from)].sort()
  const [begins] = days
  return { span: begins === undefined ? null : { begins, ends: day }, rounds, lanes }
}

function laneOf(dataset: Dataset, issueId: string, party: string, day: Day): Lane | null {
  const until = dataset.comparison.covers_until
  const said = (dataset.positionsByCell.get(cellKey(issueId, party)) ?? []).filter((one) => isSaid(one, dataset, day))
  const positions = inSaidTime(said, until)
  const marks = positions.map((position) => {
    const coding = codingOf(position, dataset)
    const stances = optionsOf(dataset, issueId).flatMap(({ id: option }) => {
      const stance = Object.hasOwn(coding, option) ? coding[option] : undefined
      return stance === undefined ? [] : [{ option, stance }]
    })
    return { position, on: countsFrom(position, until), stances }
  })
  const joins = positions.flatMap((earlier, from) =>
    positions.flatMap((later, to) =>
      later.supersedes.includes(earlier.id) && mayReplace(later, earlier, dataset) ? [[from, to] as const] : [],
    ),
  )
  return marks.length > 0 ? { party, marks, joins } : null
}
