import type { Dataset } from '../../model/dataset.ts'
import { KINDS } from '../../model/kinds.ts'
import type { AnyRecord } from '../../model/record.ts'
import { byIdOfKind, recordsOf } from '../../model/records-of.ts'
import { readRecordPath } from '../../parse/record-path.ts'
import type { Finding, Rule } from '../rule.ts'

/** Finds former ids that cannot lead anywhere: in use, of the record itself, claimed twice, or of what was removed. */
export const formerId: Rule = {
  slug: 'former-id',
  severity: 'error',
  title: 'An address that a record had leads to this record and to no other',
  why: 'Whoever follows a former address has to come to one place. One that is in use, or that two records claim, would lead to something else than what was cited.',
  example: {
    wrong: '# parties/north.md\nformer_ids: [south]',
    right: '# parties/north.md\nformer_ids: [north-side]',
  },
  check: (dataset) => {
    const claimed = new Map<string, { readonly record: AnyRecord; readonly path: readonly (string | number)[] }>()
    return recordsOf(dataset).flatMap((record) =>
      record.former_ids.flatMap((id, at): Finding[] => {
        const path = ['former_ids', at]
        const key = `${record.type} ${id}`
        const other = claimed.get(key)
        if (!other) claimed.set(key, { record, path })
        const wrong = whatIsWrong(record, id, dataset)
        if (wrong) return [{ record, path, ...wrong }]
        if (!other) return []
        const message = `found "${id}", which ${other.record.file} names too; expected that one record had it`
        return [{ record, path, message, fix: 'Keep it where its address should lead.', related: [other] }]
      }),
    )
  },
}

function whatIsWrong(record: AnyRecord, id: string, dataset: Dataset): Pick<Finding, 'message' | 'fix'> | null {
  const { type, comparison } = record
  if (id === record.id) {
    return { message: `found "${id}", which the record has now; expected an id it had before`, fix: 'Remove it.' }
  }
  const inUse = type === 'comparison' ? undefined : byIdOfKind(dataset, type).get(id)
  if (inUse) {
    const isCircle = inUse.former_ids.includes(record.id)
    return {
      message: isCircle
        ? `found "${id}", which says in turn that it was "${record.id}": that leads in a circle; expected an id that is no longer in use`
        : `found "${id}", under which ${inUse.file} is found; expected an id that is no longer in use`,
      fix: 'Remove it, or give that record another name.',
    }
  }
  if (dataset.removals.some((removal) => removal.kind === type && removal.id === id)) {
    return {
      message: `found "${id}", of which a note says that it was removed; expected one of the two`,
      fix: 'Remove the note, or the id here. A note can name this record under see.',
    }
  }
  const { folder } = KINDS[type]
  const place = readRecordPath(folder === null ? `${id}/comparison.md` : `${comparison}/${folder}/${id}.md`)
  return 'rule' in place
    ? { message: `found "${id}", which ${KINDS[type].noun} cannot have had: ${place.message}`, fix: 'Mend the id.' }
    : null
}
