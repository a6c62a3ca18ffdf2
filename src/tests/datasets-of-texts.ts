import { buildDatasets, type Dataset } from '../core/model/dataset.ts'
import { oncePerText } from '../core/model/once.ts'
import { classifyFile } from '../core/parse/content-file.ts'
import { parseCoding } from '../core/parse/parse-coding.ts'
import { parseEvidence } from '../core/parse/parse-evidence.ts'
import { parseRecordAt } from '../core/parse/parse-record.ts'
import { parseRemoval } from '../core/parse/parse-removal.ts'

/**
 * What files say, by their paths below the content: those that can be read, and nothing of the others. Meant for tests in which a
 * few of many files change at a time: each text is read once.
 */
export function datasetsOfTexts(texts: ReadonlyMap<string, string>): Dataset[] {
  const all = [...texts].map(([file, text]) => readOnce(file, text))
  return buildDatasets(
    all.flatMap(({ record }) => record ?? []),
    {
      removals: all.flatMap(({ removal }) => removal ?? []),
      codings: all.flatMap(({ coding }) => coding ?? []),
      evidence: all.flatMap(({ evidence }) => evidence ?? []),
    },
  )
}

const readOnce = oncePerText(read)

function read(file: string, text: string) {
  const kind = classifyFile(file)
  const record = kind.is === 'record' ? parseRecordAt(kind.place, text) : null
  const removal = kind.is === 'removal' ? parseRemoval(kind.place, text) : null
  const coding = kind.is === 'coding' ? parseCoding(kind.place, text) : null
  const evidence = kind.is === 'evidence' ? parseEvidence(kind.place, text) : null
  return {
    record: record?.ok ? record.parsed.record : null,
    removal: removal?.ok ? removal.removal : null,
    coding: coding?.ok ? coding.coding : null,
    evidence: evidence?.ok ? evidence.evidence : null,
  }
}
