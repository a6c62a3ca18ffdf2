import type { Dataset } from './dataset.ts'
import { KINDS, RECORD_TYPES, type RecordType } from './kinds.ts'
import type { AnyRecord, RecordOf } from './record.ts'

/** All records of a comparison, kind by kind as the table has them, and within one as the dataset orders them. */
export function recordsOf(dataset: Dataset): AnyRecord[] {
  return RECORD_TYPES.flatMap((type): readonly AnyRecord[] => recordsOfKind(dataset, type))
}

/** The records of one kind, as the dataset orders them. */
export function recordsOfKind<T extends RecordType>(dataset: Dataset, type: T): readonly RecordOf<T>[] {
  return dataset[KINDS[type].plural] as readonly unknown[] as readonly RecordOf<T>[]
}

/** The records of one kind by their ids. */
export function byIdOfKind<T extends RecordType>(dataset: Dataset, type: T): ReadonlyMap<string, RecordOf<T>> {
  return dataset[`${type}ById`] as ReadonlyMap<string, unknown> as ReadonlyMap<string, RecordOf<T>>
}
