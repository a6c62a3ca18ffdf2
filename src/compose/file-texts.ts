import type { AnyRecord } from '#core/model/record.ts'
import { splitRecord } from '#core/parse/split-record.ts'
import { serialiseRecord } from '#core/parse/serialise-record.ts'

/**
 * The text of a record's file as the form takes it to change single lines: as its author wrote it, or, where that is
 * not known or nothing that can be edited line by line, the record as the program writes it.
 */
export function fileText(record: AnyRecord, raw: string | null): string {
  const text = raw?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const body = text === undefined ? undefined : splitRecord(text)?.body
  return text !== undefined && body === record.body ? text : serialiseRecord(record)
}
