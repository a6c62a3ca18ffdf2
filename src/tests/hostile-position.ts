import { parseRecord } from '../core/parse/parse-record.ts'

/** A position in which nothing is wrong, with one line put in the place of another. */
export function position(replace: Readonly<Record<string, string>> = {}, body = ''): string {
  const fields = {
    party: 'party: north',
    said: 'said: 2025-06-02',
    speaker: 'speaker: "A. Speaker"',
    authority: 'authority: principal',
    condition: 'condition: "A fence along the whole border."',
    source: 'source: 2025-06-02-north-memorandum',
    reported_by: 'reported_by: self',
    ...replace,
  }
  return `---\n${Object.values(fields).join('\n')}\n---\n${body}`
}

const FILE = 'border-talks/positions/border/2025-06-02-north.md'

/** What is found in a file, as `line:column rule`. */
export function found(text: string, file = FILE): string[] {
  const result = parseRecord(file, text)
  return result.ok ? [] : result.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}

/** What an author is told of a file: a line for each problem, with its place, its message and its fix. */
export function told(text: string, file = FILE): string[] {
  const result = parseRecord(file, text)
  return result.ok
    ? []
    : result.problems.map(({ line, column, message, fix }) => `${line}:${column} ${message}. ${fix}`)
}
