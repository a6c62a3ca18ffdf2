/** A record's file taken apart: its fields as YAML, and the text below. */
export type SplitRecord = {
  readonly yaml: string
  readonly yamlAt: number
  readonly bodyAt: number
  readonly body: string
}

/**
 * A record's file taken apart at its two lines `---`; null for a text without them. For texts that passed the check, with line
 * feeds only: what reads a stranger's file is `frontmatter.ts`, which browsers do not have.
 */
export function splitRecord(text: string): SplitRecord | null {
  if (!text.startsWith('---\n') || text.includes('\r')) return null
  const end = /\n---(?:\n|$)/g
  end.lastIndex = 3
  const found = end.exec(text)
  if (!found) return null
  const bodyAt = found.index + found[0].length
  const body = text.slice(bodyAt)
  return {
    yaml: text.slice(4, found.index + 1),
    ...{ yamlAt: 4, bodyAt, body: body.replace(/^(?:[ \t]*\n)+/, '').trimEnd() },
  }
}
