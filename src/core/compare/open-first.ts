import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import { latestStatements } from './latest-statements.ts'
import { countsFrom } from '../model/said-on.ts'

const STATUSES = ['open', 'suspended', 'closed'] as const

/**
 * Comparisons as a reader looks for them: those that the publisher puts `first`, in that order; then negotiations that are
 * open, and of each status the newest word first.
 */
export function openFirst(datasets: readonly Dataset[], first: readonly string[] = []): Dataset[] {
  const rank = ({ comparison }: Dataset) =>
    first.includes(comparison.id) ? first.indexOf(comparison.id) : first.length
  return datasets.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      STATUSES.indexOf(a.comparison.status) - STATUSES.indexOf(b.comparison.status) ||
      compareText(newest(b), newest(a)) ||
      compareText(a.comparison.id, b.comparison.id),
  )
}

function newest(dataset: Dataset): string {
  const [latest] = latestStatements([dataset], 1)
  return latest ? countsFrom(latest.position, dataset.comparison.covers_until) : ''
}
