import type { JsonObject } from './written-fields.ts'

/** Entries of a list as JSON, each on a line of its own: a change of one record is a change of one line. */
export function entryLines(entries: readonly JsonObject[]): string {
  return entries.map((entry) => `\n${JSON.stringify(entry)}`).join(',')
}

/** Texts with another between each two of them that are not empty, one after the other. */
export function* joined(parts: Iterable<string>, between = ','): Generator<string> {
  let isFirst = true
  for (const part of parts) {
    if (part === '') continue
    if (!isFirst) yield between
    yield part
    isFirst = false
  }
}
