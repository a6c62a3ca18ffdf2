import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import { mixedScriptWord } from '../parse/text-safety.ts'
import type { Change } from './change.ts'

/** The words that mix alphabets in records that are new or changed. They may be meant so; a person has to look. */
export function findMixedWords(
  formerOf: (record: AnyRecord) => AnyRecord | undefined,
  after: readonly AnyRecord[],
): Change[] {
  return after
    .filter((record) => JSON.stringify(formerOf(record)) !== JSON.stringify(record))
    .flatMap((record) => find(record, record, []))
}

function find(record: AnyRecord, value: unknown, path: FieldPath): Change[] {
  if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value)
    return Object.entries(value).flatMap(([key, inner]) => find(record, inner, [...path, isList ? Number(key) : key]))
  }
  const word = typeof value === 'string' ? mixedScriptWord(value) : null
  return word === null ? [] : [{ kind: 'mixed-scripts', record, path, word }]
}
