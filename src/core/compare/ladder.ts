import { boundsOf, type AmountBounds } from '../model/amount-bounds.ts'
import { cellKey, type Dataset } from '../model/dataset.ts'
import type { Day, PartialDate } from '../model/date.ts'
import type { Issue, Position } from '../model/record.ts'
import { saidOn } from '../model/said-on.ts'
import { isSaid, mayReplace, standsFor } from './as-of.ts'
import { inSaidTime } from './history.ts'

type Measure = Issue['measure'][number]

/** The dated figures of the parties on one measure: a row a party, a mark a figure. Unlike units never share a ladder. */
export type Ladder = {
  readonly measure: Measure
  /** In the order of the columns; parties without a figure are left out. */
  readonly rows: readonly LadderRow[]
  /** The lowest and the highest figure of all marks: an open end goes beyond. */
  readonly from: number
  readonly to: number
}

export type LadderRow = {
  readonly party: string
  /** In said time. */
  readonly marks: readonly LadderMark[]
  /** Which marks one supersedes the other, by their places in `marks`: only these are joined. */
  readonly joins: readonly (readonly [earlier: number, later: number])[]
}

export type LadderMark = {
  readonly position: Position
  readonly said: PartialDate
  readonly bounds: AmountBounds
  /** The option or the measure that it is a figure of. */
  readonly of: string
  /** Whether the words still stand on the day. */
  readonly standing: boolean
}

/** The ladders of an issue as of a day, in the order of its measures; a measure without figures has none. */
export function laddersOf(dataset: Dataset, issueId: string, day: Day): Ladder[] {
  const measures = dataset.issueById.get(issueId)?.measure ?? []
  return measures.flatMap((measure) => {
    const rows = dataset.parties.flatMap(({ id }) => rowOf(dataset, issueId, id, day, measure) ?? [])
    const ends = rows.flatMap(({ marks }) => marks.flatMap(({ bounds }) => endsOf(bounds)))
    return rows.length > 0 ? [{ measure, rows, from: Math.min(...ends), to: Math.max(...ends) }] : []
  })
}

function rowOf(dataset: Dataset, issueId: string, party: string, day: Day, measure: Measure): LadderRow | null {
  const said = (dataset.positionsByCell.get(cellKey(issueId, party)) ?? []).filter((one) => isSaid(one, dataset, day))
  const marks = inSaidTime(said, dataset.comparison.covers_until).flatMap((position) =>
    position.amounts
      .filter((amount) => belongsTo(amount, measure, dataset.issueById.get(issueId)?.measure ?? []))
      .flatMap((amount): LadderMark[] => {
        const bounds = boundsOf(amount)
        const standing = standsFor(position, party, dataset, day)
        return bounds ? [{ position, said: saidOn(position), bounds, of: amount.of, standing }] : []
      }),
  )
  const joins = marks.flatMap(({ position: earlier }, from) =>
    marks.flatMap(({ position: later }, to) =>
      later.supersedes.includes(earlier.id) && mayReplace(later, earlier, dataset) ? [[from, to] as const] : [],
    ),
  )
  return marks.length > 0 ? { party, marks, joins } : null
}

/** A figure of the measure itself, or of an option in its unit; another unit is another line. */
function belongsTo({ of, unit }: Position['amounts'][number], measure: Measure, measures: readonly Measure[]): boolean {
  return unit === measure.unit && (of === measure.id || !measures.some(({ id }) => id === of))
}

/** The ends of a figure that are not open. */
export function endsOf(bounds: AmountBounds): number[] {
  switch (bounds.kind) {
    case 'point':
      return [bounds.at]
    case 'range':
      return [bounds.from, bounds.to]
    case 'from':
      return [bounds.from]
    case 'up-to':
      return [bounds.to]
  }
}
