import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import { countsOn, type Day } from '../model/date.ts'
import type { AnyRecord, Position } from '../model/record.ts'
import { recordsOf } from '../model/records-of.ts'

/** Something that was mended in a record here, or a record of words that was withdrawn or denied. */
export type Correction = {
  readonly dataset: Dataset
  readonly on: Day
  /** Tells it from the others of its record, and stays. */
  readonly key: string
} & (
  | { readonly kind: 'correction'; readonly record: AnyRecord; readonly note: string }
  | { readonly kind: 'retraction'; readonly record: Position; readonly retracted: NonNullable<Position['retracted']> }
)

/** All corrections and retractions of all comparisons, the last first; those of one day by the file of their record. */
export function allCorrections(datasets: readonly Dataset[]): Correction[] {
  return datasets
    .flatMap((dataset) =>
      recordsOf(dataset).flatMap((record) => [...corrected(record, dataset), ...retracted(record, dataset)]),
    )
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.record.file, b.record.file) || compareText(a.key, b.key))
}

function corrected(record: AnyRecord, dataset: Dataset): Correction[] {
  return record.corrections.map(({ on, note }, at) => {
    const before = record.corrections.slice(0, at).filter((other) => other.on === on).length
    return {
      dataset,
      kind: 'correction',
      record,
      on,
      note,
      key: `corrected-${on}${before === 0 ? '' : `-${before + 1}`}`,
    }
  })
}

function retracted(record: AnyRecord, dataset: Dataset): Correction[] {
  if (record.type !== 'position' || record.retracted === undefined) return []
  const on = countsOn(record.retracted.on, dataset.comparison.covers_until)
  return [{ dataset, kind: 'retraction', record, on, retracted: record.retracted, key: 'retracted' }]
}
