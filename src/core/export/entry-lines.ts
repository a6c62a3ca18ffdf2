import type { JsonObject } from './written-fields.ts'

/** Entries of a list as JSON, each on a line of its own: a change of one record is a change of one line. */
export function entryLines(entries: readonly JsonObject[]): string {
  return entries.map((entry) => `\n${JSON.stringify(entry)}`).join(',')
}

/** Such lines of several parts of a list as those of the whole. */
export function joined(parts: readonly string[]): string {
  return parts.filter((lines) => lines !== '').join(',')
}
