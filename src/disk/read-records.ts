import { createHash } from 'node:crypto'
import type { Hash } from '#core/model/dataset.ts'
import type { Problem } from '#core/model/problem.ts'
import type { ParsedRecord } from '#core/parse/parse-result.ts'
import { parseRecordAt } from '#core/parse/parse-record.ts'
import type { RecordPlace } from '#core/parse/record-path.ts'
import { renderBody } from '#markdown/render-body.ts'
import { readText } from './read-text.ts'

/** What one file gave. A file with an error gives no record. */
export type ReadRecord = {
  readonly parsed: ParsedRecord | null
  /** The sanitised HTML of its body; empty if it has none. */
  readonly html: string
  /** What the file is, to the byte. */
  readonly hash: Hash | null
  readonly problems: readonly Problem[]
}

/** What each file held and gave when it was last read; kept by who reads again and again, such as the dev server. */
export type ContentCache = Map<string, { readonly text: string; readonly read: ReadRecord }>

/** Reads the records at these places, in their order. A file whose text the cache knows is not parsed again. */
export function readRecords(folder: string, places: readonly RecordPlace[], cache: ContentCache): ReadRecord[] {
  const present = new Set(places.map((place) => place.file))
  for (const file of cache.keys()) if (!present.has(file)) cache.delete(file)
  return places.map((place) => {
    const found = readText(folder, place.file)
    if ('problem' in found) return { parsed: null, html: '', hash: null, problems: [found.problem] }
    const known = cache.get(place.file)
    if (known?.text === found.text) return known.read
    // The text has every byte of the file in it, also the mark of its order.
    const read = { ...readRecord(place, found.text), hash: hashOf(found.text) }
    cache.set(place.file, { text: found.text, read })
    return read
  })
}

function hashOf(text: string): Hash {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

function readRecord(place: RecordPlace, text: string): Omit<ReadRecord, 'hash'> {
  const result = parseRecordAt(place, text)
  if (!result.ok) return { parsed: null, html: '', problems: result.problems }
  const { record, locate } = result.parsed
  if (record.body === '') return { parsed: result.parsed, html: '', problems: [] }
  const { html, problems } = renderBody(record.body, { file: place.file, line: locate(['body']).line })
  return { parsed: problems.length === 0 ? result.parsed : null, html, problems }
}
