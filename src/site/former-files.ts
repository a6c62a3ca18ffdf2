import { KINDS } from '#core/model/kinds.ts'
import type { AnyRecord } from '#core/model/record.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { recordsOf } from '#core/model/records-of.ts'
import type { FormerFiles } from '#disk/record-times.ts'

/** The files in which each record may have been, by its file: under its former ids, and former names of its comparison. */
export function formerFiles(datasets: readonly Dataset[]): FormerFiles {
  return new Map(
    datasets.flatMap((dataset) =>
      recordsOf(dataset).map((record) => [record.file, filesOf(record, dataset.comparison.former_ids)] as const),
    ),
  )
}

function filesOf({ type, id, comparison, former_ids: formers }: AnyRecord, names: readonly string[]): string[] {
  const { folder } = KINDS[type]
  return [comparison, ...names].flatMap((name) =>
    folder === null ? [`${name}/comparison.md`] : [id, ...formers].map((one) => `${name}/${folder}/${one}.md`),
  )
}
