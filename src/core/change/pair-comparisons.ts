import type { Dataset } from '../model/dataset.ts'
import { recordsOf } from '../model/records-of.ts'

/** A comparison as it was and as it is, under the id that it has now, or had where it is gone. */
export type ComparisonPair = {
  readonly id: string
  readonly old: Dataset | undefined
  readonly now: Dataset | undefined
}

/**
 * The comparisons of two states, each with what it was: under the same id; else by its own word (`former_ids`), by its
 * title, or by the records that lie in it under the same names. In the order of their ids.
 */
export function pairComparisons(before: readonly Dataset[], after: readonly Dataset[]): ComparisonPair[] {
  const [old, now] = [byId(before), byId(after)]
  const left = new Map([...old].filter(([id]) => !now.has(id)))
  const pairs = [...now].map(([id, dataset]): ComparisonPair => {
    const former = old.get(id) ?? formerOf(dataset, left)
    if (former) left.delete(former.comparison.id)
    return { id, old: former, now: dataset }
  })
  const gone = [...left].map(([id, dataset]): ComparisonPair => ({ id, old: dataset, now: undefined }))
  return [...pairs, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function byId(all: readonly Dataset[]): Map<string, Dataset> {
  return new Map(all.map((dataset) => [dataset.comparison.id, dataset]))
}

function formerOf({ comparison, ...rest }: Dataset, left: ReadonlyMap<string, Dataset>): Dataset | undefined {
  if (left.size === 0) return undefined
  const named = comparison.former_ids.map((id) => left.get(id)).find((found) => found !== undefined)
  if (named) return named
  const titled = [...left.values()].find((other) => other.comparison.title === comparison.title)
  if (titled) return titled
  const names = new Set(recordsOf({ comparison, ...rest }).map(({ type, id }) => `${type}/${id}`))
  return [...left.values()].slice(0, MOST_HELD).find((other) => {
    const records = recordsOf(other)
    const shared = records.filter(({ type, id }) => names.has(`${type}/${id}`)).length
    return 2 * shared > Math.min(records.length, names.size)
  })
}

/** A proposal that renames more comparisons than these is read comparison by comparison. */
const MOST_HELD = 20
