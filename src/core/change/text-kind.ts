import type { FieldPath } from '../model/field-path.ts'
import { weightAt } from '../model/record-fields.ts'
import type { AnyRecord } from '../model/record.ts'
import type { TextKind } from './change.ts'

/** What a text or value of a record is to a reader: `source` where it says where something can be read, `coded` a stance. */
export function textKindOf(record: AnyRecord, path: FieldPath): TextKind | 'source' | 'coded' {
  // The issue of a position follows from its folder, and so no schema has it.
  if (record.type === 'position' && path[0] === 'issue') return 'attribution'
  const weight = weightAt(record, path)
  return weight === 'apart' ? 'field' : weight
}
