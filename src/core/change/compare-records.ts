import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'
import type { Change } from './change.ts'
import { compareWords } from './compare-words.ts'

/** What follows from the path of a file and so never changes within it; and what is compared apart. */
const IDENTITY = new Set(['type', 'id', 'comparison', 'file', 'accept'])

/** What changed between two states of one record, field by field. */
export function compareRecords(before: AnyRecord, after: AnyRecord): Change[] {
  return [...compareValues(after, [], withoutIdentity(before), withoutIdentity(after)), ...newlyAccepted(before, after)]
}

function compareValues(record: AnyRecord, path: FieldPath, before: unknown, after: unknown): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isGroup(before) || isGroup(after)) {
    const [old, now] = [before, after].map((value) => (isGroup(value) ? value : {}))
    const keys = [...new Set([...Object.keys(old!), ...Object.keys(now!)])]
    return keys.flatMap((key) => compareValues(record, [...path, key], old![key], now![key]))
  }
  if (isGroupList(before) || isGroupList(after)) {
    const [old, now] = [before, after].map((value) => (Array.isArray(value) ? value : []))
    const length = Math.max(old!.length, now!.length)
    return Array.from({ length }, (_, at) => compareValues(record, [...path, at], old![at], now![at])).flat()
  }
  return [changeOf(record, path, before, after)]
}

function changeOf(record: AnyRecord, path: FieldPath, before: unknown, after: unknown): Change {
  const [first, last] = [path[0], path.at(-1)]
  if (record.type === 'position' && first === 'stances') {
    const stances = { from: (before ?? null) as Stance | null, to: (after ?? null) as Stance | null }
    return { kind: 'coded', record, party: record.party, issue: record.issue, option: String(last), ...stances }
  }
  if (last === 'source' || (record.type === 'source' && last === 'url')) {
    return { kind: 'source', record, path, from: show(before), to: show(after) }
  }
  const isQuoted = last === 'text' && ['quote', 'translation'].includes(String(path.at(-2)))
  return { kind: isQuoted ? 'quote' : 'field', record, path, words: compareWords(show(before), show(after)) }
}

function newlyAccepted(before: AnyRecord, after: AnyRecord): Change[] {
  const known = new Set(before.accept.map(({ rule, reason }) => `${rule} ${reason}`))
  return after.accept
    .filter(({ rule, reason }) => !known.has(`${rule} ${reason}`))
    .map(({ rule, reason }) => ({ kind: 'accepted', record: after, rule, reason }))
}

function withoutIdentity(record: AnyRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !IDENTITY.has(key)))
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isGroupList(value: unknown): boolean {
  return Array.isArray(value) && value.some(isGroup)
}

function show(value: unknown): string {
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? value.map(show).join(', ') : String(value)
}
