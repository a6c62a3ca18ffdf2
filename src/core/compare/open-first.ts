import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import { latestStatements } from './latest-statements.ts'
import { countsFrom } from '../model/said-on.ts'

const STATUSES = ['open', 'suspended', 'closed'] as const

/** Comparisons as a reader looks for them: negotiations that are open first, and of each status the newest word first. */
export function openFirst(datasets: readonly Dataset[]): Dataset[] {
  return datasets.toSorted(
    (a, b) =>
      STATUSES.indexOf(a.comparison.status) - STATUSES.indexOf(b.comparison.status) ||
      compareText(newest(b), newest(a)) ||
      compareText(a.comparison.id, b.comparison.id),
  )
}

function newest(dataset: Dataset): string {
  const [latest] = latestStatements([dataset], 1)
  return latest ? countsFrom(latest.position, dataset.comparison.covers_until) : ''
}
