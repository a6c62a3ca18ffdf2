import { compareText } from './compare-text.ts'

/** A place in a file of the content folder. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export type Location = {
  /** Path below the content folder, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Severity = 'error' | 'warning'

/** Something in the content that is wrong, or that a person should look at. Problems are returned, never thrown. */
export type Problem = Location & {
  readonly severity: Severity
  /** The slug of the rule, as in `/problems/<rule>/`. */
  readonly rule: string
  /** What was found and what was expected, in the author's words. */
  readonly message: string
  /** What to do about it. */
  readonly fix?: string
  /** Other places that have to do with it. */
  readonly related?: readonly Location[]
}

/** Orders problems as an author meets them: by file, line, column, then rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}
