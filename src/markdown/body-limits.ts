import { problemAt } from '#core/parse/mark.ts'
import type { Problem } from '#core/model/problem.ts'

/** Limits that hold before the Markdown parser sees a text: its time grows with the square of a paragraph, or worse. */
export const LONGEST_BODY = 16_384
export const LONGEST_LINE = 2_000
export const MOST_LINES = 1_000
export const DEEPEST_QUOTATION = 20
export const DEEPEST_LIST = 10

/** The file that a body stands in, and the line it begins on. */
export type BodyPlace = { readonly file: string; readonly line: number }

/** What makes a body too long or too deep to be read (`body-size`, `body-nesting`); the first of each sort. */
export function findExcess(body: string, { file, line }: BodyPlace, longest = LONGEST_BODY): Problem[] {
  const at = (offset: number) => ({ file, line: line + offset, column: 1 })
  if (body.length > longest) {
    const message = `found a text of ${body.length} characters below the fields, expected at most ${longest}`
    return [problemAt('body-size', at(0), message, { fix: 'Keep what a reader needs to understand the statement.' })]
  }
  const lines = body.split('\n')
  if (lines.length > MOST_LINES) {
    const message = `found ${lines.length} lines below the fields, expected at most ${MOST_LINES}`
    return [problemAt('body-size', at(0), message, { fix: 'Keep what a reader needs to understand the statement.' })]
  }
  const paragraph = longParagraph(lines)
  if (paragraph !== null) {
    const message = `found a paragraph, list or table of more than ${LONGEST_LINE} characters, expected shorter ones`
    return [problemAt('body-size', at(paragraph), message, { fix: 'Divide it by a blank line.' })]
  }
  const deep = lines.findIndex(isTooDeep)
  if (deep === -1) return []
  const message = `found quotations or lists within each other, expected at most ${DEEPEST_QUOTATION} quotations and ${DEEPEST_LIST} lists`
  return [
    problemAt('body-nesting', at(deep), message, { fix: 'Take away signs > and - at the beginning of the line.' }),
  ]
}

/** The first line of the first run of lines without a blank line between that is too long; null if there is none. */
function longParagraph(lines: readonly string[]): number | null {
  let start = 0
  let length = 0
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === ''
    if (length === 0) start = index
    length = isBlank ? 0 : length + line.length + 1
    // A line of nothing but blanks ends a paragraph, but not beyond reason.
    if (length > LONGEST_LINE || line.length > LONGEST_LINE) return isBlank ? index : start
  }
  return null
}

/** Counts the signs that open a quotation or a list at the beginning of a line. */
function isTooDeep(line: string): boolean {
  const signs = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/.exec(line)?.[0] ?? ''
  const quotations = signs.split('>').length - 1
  const lists = signs
    .replace(/[>\s]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean).length
  // Each level of a list is indented by two blanks at the least, by four in generous hands.
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  return quotations > DEEPEST_QUOTATION || lists > DEEPEST_LIST || indent > DEEPEST_LIST * 6
}
