import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'
import type { Change } from './change.ts'
import { compareValues } from './compare-values.ts'
import { wordRuns } from '../statement/word-runs.ts'
import { textKindOf } from './text-kind.ts'

/** What follows from the path of a file and so never changes within it; and what is compared apart. */
const IDENTITY = new Set(['type', 'id', 'comparison', 'file', 'accept', 'former_ids'])

/** What changed between two states of one record, field by field. `mostEdits` as for `wordRuns`. */
export function compareRecords(before: AnyRecord, after: AnyRecord, mostEdits?: number): Change[] {
  const changed = compareValues(withoutIdentity(before), withoutIdentity(after))
  const hasSameWords = !changed.some(({ path }) => STATED.has(String(path[0])))
  return [
    ...changed.flatMap(({ path, before: old, after: now }) =>
      changesOf(after, path, [old, now], hasSameWords, mostEdits),
    ),
    ...newlyAccepted(before, after),
  ]
}

/** What a stance is read from: where none of it changed, another stance is another reading of the same words. */
const STATED = new Set([
  'quote',
  'translation',
  'translations',
  'full_text',
  'condition',
  'conditions',
  'answer',
  'source',
])

/** The warnings that a record accepts and did not accept before. */
export function newlyAccepted(before: AnyRecord | null, after: AnyRecord): Change[] {
  const known = new Set(before?.accept.map(({ rule, reason }) => `${rule} ${reason}`))
  return after.accept
    .filter(({ rule, reason }) => !known.has(`${rule} ${reason}`))
    .map(({ rule, reason }) => ({ kind: 'accepted', record: after, rule, reason }))
}

function changesOf(
  record: AnyRecord,
  path: FieldPath,
  [before, after]: readonly [unknown, unknown],
  hasSameWords: boolean,
  mostEdits?: number,
): Change[] {
  const kind = textKindOf(record, path)
  if (kind === 'coded' && record.type === 'position') {
    const stances = { from: (before ?? null) as Stance | null, to: (after ?? null) as Stance | null }
    const option = String(path.at(-1))
    return [{ kind, record, party: record.party, issue: record.issue, option, ...stances, hasSameWords }]
  }
  if (kind === 'source') return [{ kind, record, path, from: show(before), to: show(after) }]
  const words = wordRuns(show(before), show(after), undefined, mostEdits)
  return [{ kind: kind === 'coded' ? 'field' : kind, record, path, words }]
}

/** The fields of a record, without what its path says. */
export function withoutIdentity(record: AnyRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !IDENTITY.has(key)))
}

/** A value as text: a list with commas, a group field by field. */
function show(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(show).join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([key, inner]) =>
      typeof inner === 'object' && !Array.isArray(inner) ? show(inner) : `${key}: ${show(inner)}`,
    )
    .join('; ')
}
