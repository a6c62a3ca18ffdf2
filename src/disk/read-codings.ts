import type { Coding } from '#core/model/coding.ts'
import type { Problem } from '#core/model/problem.ts'
import type { ContentFile } from '#core/parse/content-file.ts'
import { parseCoding } from '#core/parse/parse-coding.ts'
import { readText } from './read-text.ts'

/** Reads what coders wrote, of the files of a content folder. A file with an error gives its problems and no coding. */
export function readCodings(
  folder: string,
  files: readonly ContentFile[],
): { codings: readonly Coding[]; problems: readonly Problem[] } {
  const reads = files.flatMap((file) => {
    if (file.is !== 'coding') return []
    const found = readText(folder, file.place.file)
    if ('problem' in found) return [{ ok: false as const, problems: [found.problem] }]
    return [parseCoding(file.place, found.text)]
  })
  return {
    codings: reads.flatMap((read) => (read.ok ? read.coding : [])),
    problems: reads.flatMap((read) => (read.ok ? [] : read.problems)),
  }
}
