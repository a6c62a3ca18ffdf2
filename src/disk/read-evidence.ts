import type { Evidence } from '#core/model/evidence.ts'
import type { Problem } from '#core/model/problem.ts'
import type { ContentFile } from '#core/parse/content-file.ts'
import { parseEvidence } from '#core/parse/parse-evidence.ts'
import { readText } from './read-text.ts'

/** Reads the evidence among the files of a content folder. A file with an error gives its problems and no evidence. */
export function readEvidence(
  folder: string,
  files: readonly ContentFile[],
): { evidence: readonly Evidence[]; problems: readonly Problem[] } {
  const reads = files.flatMap((file) => {
    if (file.is !== 'evidence') return []
    const found = readText(folder, file.place.file)
    if ('problem' in found) return [{ ok: false as const, problems: [found.problem] }]
    return [parseEvidence(file.place, found.text)]
  })
  return {
    evidence: reads.flatMap((read) => (read.ok ? read.evidence : [])),
    problems: reads.flatMap((read) => (read.ok ? [] : read.problems)),
  }
}
