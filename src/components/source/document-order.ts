import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'

/**
 * The positions that a source states, in the order of the document as far as their locators tell it: "section I, 2"
 * before "section I, 10". Positions without a locator follow in the order of the comparison's issues.
 */
export function inDocumentOrder(dataset: Dataset, source: string): Position[] {
  const rank = new Map(dataset.issues.map((issue, at) => [issue.id, at]))
  return [...(dataset.positionsBySource.get(source) ?? [])].sort(
    (a, b) =>
      Number(a.locator === undefined) - Number(b.locator === undefined) ||
      ORDER.compare(a.locator ?? '', b.locator ?? '') ||
      (rank.get(a.issue) ?? 0) - (rank.get(b.issue) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )
}

const ORDER = new Intl.Collator('en', { numeric: true })
