import type { Dataset } from '#core/model/dataset.ts'
import type { Evidence } from '#core/model/evidence.ts'
import { didYouMean } from '#core/problem/closest.ts'

/** A source that can be fetched. */
export type Chosen = {
  readonly dataset: Dataset
  readonly source: string
  readonly url: string
  readonly before: Evidence | undefined
}

/** The sources with an address that are named, as `<source>` or `<comparison>/<source>`; all if none is. Or why a name is none. */
export function chooseSources(
  datasets: readonly Dataset[],
  names: readonly string[],
): readonly Chosen[] | { readonly refused: string } {
  const all = datasets.flatMap((dataset) =>
    dataset.sources.map(({ id, url }) => ({
      ...{ dataset, source: id, url, name: `${dataset.comparison.id}/${id}` },
      before: dataset.evidenceBySource.get(id),
    })),
  )
  const chosen = new Set<string>()
  for (const name of names) {
    const found = all.filter((one) => one.name === name || one.source === name)
    if (found.length === 0) {
      const fix = didYouMean(
        name,
        all.flatMap((one) => [one.source, one.name]),
        'Sources are named as their files are.',
      )
      return { refused: `There is no source ${name}. ${fix}` }
    }
    if (found.every(({ url }) => url === undefined)) {
      return { refused: `The source ${name} is not on the web: there is nothing to fetch.` }
    }
    for (const one of found) chosen.add(one.name)
  }
  return all.flatMap(({ name, url, ...one }) =>
    url === undefined || (names.length > 0 && !chosen.has(name)) ? [] : [{ ...one, url }],
  )
}

/** Runs a task for each of a list, so many at a time, and gives what came of each in the order of the list. */
export async function inPools<T, R>(of: readonly T[], most: number, task: (one: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>()
  const left = of.entries()
  const work = async () => {
    for (const [at, one] of left) results.set(at, await task(one))
  }
  await Promise.all(Array.from({ length: Math.min(most, of.length) }, work))
  return of.flatMap((_, at) => (results.has(at) ? [results.get(at) as R] : []))
}
