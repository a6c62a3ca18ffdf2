import type { Dataset } from '../model/dataset.ts'
import type { AnyRecord } from '../model/record.ts'

/** All records of a comparison, by type and then as the dataset orders them. */
export function recordsOf(dataset: Dataset): AnyRecord[] {
  const { comparison, parties, issues, sources, positions, claims, rounds, gaps } = dataset
  return [comparison, ...parties, ...issues, ...sources, ...positions, ...claims, ...rounds, ...gaps]
}
