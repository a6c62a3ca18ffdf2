import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'
import type { Change } from './change.ts'
import { compareValues } from './compare-values.ts'
import { wordRuns } from '../statement/word-runs.ts'
import { textKindOf } from './text-kind.ts'

/** What follows from the path of a file and so never changes within it; and what is compared apart. */
const IDENTITY = new Set(['type', 'id', 'comparison', 'file', 'accept'])

/** What changed between two states of one record, field by field. */
export function compareRecords(before: AnyRecord, after: AnyRecord): Change[] {
  const changed = compareValues(withoutIdentity(before), withoutIdentity(after))
  return [
    ...changed.flatMap(({ path, before: old, after: now }) => changesOf(after, path, old, now)),
    ...newlyAccepted(before, after),
  ]
}

/** The warnings that a record accepts and did not accept before. */
export function newlyAccepted(before: AnyRecord | null, after: AnyRecord): Change[] {
  const known = new Set(before?.accept.map(({ rule, reason }) => `${rule} ${reason}`))
  return after.accept
    .filter(({ rule, reason }) => !known.has(`${rule} ${reason}`))
    .map(({ rule, reason }) => ({ kind: 'accepted', record: after, rule, reason }))
}

/** True for two records that say the same under different names. */
export function isRenamed(before: AnyRecord, after: AnyRecord): boolean {
  if (before.type !== after.type || before.comparison !== after.comparison) return false
  return (
    JSON.stringify([withoutIdentity(before), before.accept]) === JSON.stringify([withoutIdentity(after), after.accept])
  )
}

function changesOf(record: AnyRecord, path: FieldPath, before: unknown, after: unknown): Change[] {
  const kind = textKindOf(record, path)
  if (kind === 'coded' && record.type === 'position') {
    const stances = { from: (before ?? null) as Stance | null, to: (after ?? null) as Stance | null }
    const option = String(path.at(-1))
    return [{ kind, record, party: record.party, issue: record.issue, option, ...stances }]
  }
  if (kind === 'source') return [{ kind, record, path, from: show(before), to: show(after) }]
  const words = wordRuns(show(before), show(after))
  return [{ kind: kind === 'coded' ? 'field' : kind, record, path, words }]
}

function withoutIdentity(record: AnyRecord): Record<string, unknown> {
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
