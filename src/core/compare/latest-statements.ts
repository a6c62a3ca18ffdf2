import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Position } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import { wasNeverSo } from './as-of.ts'

/** A position with the comparison it belongs to. */
export type LatestStatement = { readonly dataset: Dataset; readonly position: Position }

/**
 * The statements said last, the latest first; those of one day by comparison and id. In said time: when a record was
 * added is another matter, and a reader wants to know who spoke.
 */
export function latestStatements(datasets: readonly Dataset[], most: number): LatestStatement[] {
  return datasets
    .flatMap((dataset) => dataset.positions.map((position) => ({ dataset, position })))
    .filter(({ position }) => !wasNeverSo(position))
    .sort(
      (a, b) =>
        compareText(dayOf(b), dayOf(a)) ||
        compareText(a.position.comparison, b.position.comparison) ||
        compareText(a.position.id, b.position.id),
    )
    .slice(0, most)
}

/** The day from which a statement counts in its comparison. */
function dayOf({ dataset, position }: LatestStatement): Day {
  return countsFrom(position, dataset.comparison.covers_until)
}
