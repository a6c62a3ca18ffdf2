import type { Hash } from '#core/model/dataset.ts'
import { parseRecordAt } from '#core/parse/parse-record.ts'
import type { RecordPlace } from '#core/parse/record-path.ts'
import { renderBody } from '#markdown/render-body.ts'
import { digestOf } from './digest.ts'
import type { GivenRecord, KeptRecords } from './kept-records.ts'
import { readText } from './read-text.ts'

/** What one file gave, and what it is, to the byte. */
export type ReadRecord = GivenRecord & { readonly hash: Hash | null }

/** What each file held and gave when it was last read; kept by who reads again and again, such as the dev server. */
export type ContentCache = Map<string, { readonly text: string; readonly read: ReadRecord }>

/**
 * Reads the records at these places, in their order. A file whose text the cache knows, or what a former build kept, is not
 * parsed again.
 */
export function readRecords(
  folder: string,
  places: readonly RecordPlace[],
  cache: ContentCache,
  kept: KeptRecords | null = null,
): ReadRecord[] {
  const present = new Set(places.map((place) => place.file))
  for (const file of cache.keys()) if (!present.has(file)) cache.delete(file)
  return places.map((place) => {
    const found = readText(folder, place.file)
    if ('problem' in found) return { parsed: null, html: '', text: '', hash: null, problems: [found.problem] }
    const known = cache.get(place.file)
    if (known?.text === found.text) return known.read
    const former = kept?.find(place, found.text)
    const anew = () => {
      const made = readRecord(place, found.text)
      return kept?.add(place, found.text, made) ?? made
    }
    const given = former ?? anew()
    // The text has every byte of the file in it, also the mark of its order.
    const read: ReadRecord = { ...given, hash: `sha256:${digestOf(found.text)}` }
    cache.set(place.file, { text: found.text, read })
    return read
  })
}

function readRecord(place: RecordPlace, text: string): GivenRecord {
  const result = parseRecordAt(place, text)
  if (!result.ok) return { parsed: null, html: '', text: '', problems: result.problems }
  const { record, locate } = result.parsed
  if (record.body === '') return { parsed: result.parsed, html: '', text: '', problems: [] }
  const { html, text: words, problems } = renderBody(record.body, { file: place.file, line: locate(['body']).line })
  return { parsed: problems.length === 0 ? result.parsed : null, html, text: words, problems }
}
