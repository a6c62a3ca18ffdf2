import type { Dataset } from '../model/dataset.ts'
import { evidenceFile } from '../parse/evidence-path.ts'
import { serialiseEvidence } from '../parse/serialise-evidence.ts'
import type { NewIds } from './new-ids.ts'
import type { FileChange, MoveRequest } from './request.ts'

/**
 * What was seen of sources follows them and the records that quote them. What was seen of a source that becomes one with another
 * goes: it was at another address. What was seen is never changed.
 */
export function evidenceChanges(
  request: MoveRequest,
  dataset: Dataset,
  { renames }: NewIds,
  textOf: (file: string) => string,
): FileChange[] {
  const comparison = request.kind === 'comparison' ? request.to : dataset.comparison.id
  const isMerged = (kind: string, id: string) => request.do === 'merge' && request.kind === kind && request.from === id
  const nowOf = (record: string) => {
    const [folder = '', ...rest] = record.split('/')
    const id = rest.join('/')
    const kind = folder === 'claims' ? 'claim' : 'position'
    return isMerged(kind, id) ? null : `${folder}/${renames.get(kind)?.get(id) ?? id}`
  }
  return dataset.evidence.flatMap((evidence): FileChange[] => {
    const before = textOf(evidence.file)
    if (isMerged('source', evidence.source)) return [{ from: evidence.file, to: null, text: before }]
    const to = evidenceFile(comparison, renames.get('source')?.get(evidence.source) ?? evidence.source)
    const quotations = evidence.quotations.flatMap((quotation) => {
      const record = nowOf(quotation.record)
      return record === null ? [] : [{ ...quotation, record }]
    })
    const isSame =
      quotations.length === evidence.quotations.length &&
      quotations.every(({ record }, at) => record === evidence.quotations[at]?.record)
    if (isSame && to === evidence.file) return []
    return [{ from: evidence.file, to, text: isSame ? before : serialiseEvidence({ ...evidence, quotations }) }]
  })
}
