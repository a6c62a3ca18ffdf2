import { changesOfVersion, type FileVersion } from '#core/change/record-versions.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { dayOfTime, type Day } from '#core/model/date.ts'
import { parseRecordAt } from '#core/parse/parse-record.ts'
import { wordRuns, type WordRun } from '#core/statement/word-runs.ts'
import { fieldWords } from '#site/field-words.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'

/** One change of a record: on which day it came here, and what of it readers can see. */
export type HistoryStep = {
  readonly on: Day
  readonly changes: readonly { readonly label: string; readonly words: readonly WordRun[] }[]
}

/**
 * How a record came to be what it is, the last change first: only what readers see of it, with the words that changed. A version
 * that cannot be read as such a record today is passed over.
 */
export function recordHistory(record: AnyRecord, versions: readonly FileVersion[], language: string): HistoryStep[] {
  const { type, id, comparison, file } = record
  const place = { type, id, comparison, file, ...('issue' in record ? { issue: record.issue } : {}) }
  const known = versions.flatMap(({ time, text }) => {
    const result = text === null ? null : parseRecordAt(place, text)
    return result?.ok ? [{ on: dayOfTime(time), record: result.parsed.record }] : []
  })
  return known.slice(0, -1).flatMap(({ on, record: after }, at): HistoryStep[] => {
    const before = known[at + 1]
    if (!before) return []
    const changes = changesOfVersion(before.record, after).map(({ path, before: old, after: now }) => ({
      label: labelOf(path),
      words: wordRuns(inWords(old), inWords(now), language),
    }))
    return changes.length > 0 ? [{ on, changes }] : []
  })
}

/** More changes than these make a list long; then as many of the last ones as these stand open, and the others are folded. */
const LONG = { from: 6, open: 3 }

/** The changes that stand open on a page, and those that are folded below them. */
export function foldSteps(steps: readonly HistoryStep[]): {
  readonly shown: readonly HistoryStep[]
  readonly folded: readonly HistoryStep[]
} {
  const open = steps.length < LONG.from ? steps.length : LONG.open
  return { shown: steps.slice(0, open), folded: steps.slice(open) }
}

/** The field and, within a group or a list, which part of it. */
function labelOf(path: readonly (string | number)[]): string {
  const names: Readonly<Record<string, string>> = fieldWords
  return path.map((step) => names[step] ?? String(step)).join(marks.comma)
}

/** A value as text: a list with commas, a group part by part. */
function inWords(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(inWords).join(marks.comma)
  if (typeof value !== 'object') return String(value)
  return Object.values(value).map(inWords).filter(Boolean).join(marks.semicolon)
}
