import { compareProblems, type Problem } from '../model/problem.ts'
import { placeInText } from './place-in-text.ts'
import { READER_RULES, type ReaderSlug } from './rules.ts'

/** The most problems that one file reports. Whoever mends these twenty will run the check again. */
export const MOST_PROBLEMS = 20

/** Something wrong at an offset of a file's text. */
export type Mark = {
  readonly rule: ReaderSlug
  /** UTF-16 units from the beginning of the text that the author's file holds. */
  readonly at: number
  /** What was found and what was expected, in the author's words, without a full stop at the end. */
  readonly message: string
  /** What to do about it, as a sentence. */
  readonly fix?: string
  /** Offsets of other places in the same file that have to do with it. */
  readonly related?: readonly number[]
}

const SEVERITIES = new Map(READER_RULES.map((rule) => [rule.slug, rule.severity]))

/** Gives each mark its line and column, in the order of the file, and cuts long lists. */
export function toProblems(file: string, text: string, marks: readonly Mark[]): Problem[] {
  const shown = [...marks].sort((a, b) => a.at - b.at).slice(0, MOST_PROBLEMS)
  const problems = shown.map(({ rule, at, message, fix, related }) =>
    problemAt(rule, { file, ...placeInText(text, at) }, message, {
      fix,
      related: related?.map((offset) => ({ file, ...placeInText(text, offset) })),
    }),
  )
  return capped(problems.sort(compareProblems), marks.length - shown.length)
}

/** One problem at a place. What is not given is left out, so that reports stay small. */
export function problemAt(
  rule: ReaderSlug,
  place: Pick<Problem, 'file' | 'line' | 'column'>,
  message: string,
  more: Partial<Pick<Problem, 'fix' | 'related'>> = {},
): Problem {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    severity: SEVERITIES.get(rule) ?? 'error',
    rule,
    message,
    ...(more.fix === undefined ? {} : { fix: more.fix }),
    ...(more.related === undefined ? {} : { related: more.related }),
  }
}

/** Cuts the problems of one file to the most that are shown, and says how many were left out. */
export function capProblems(problems: readonly Problem[]): Problem[] {
  return capped(problems.slice(0, MOST_PROBLEMS), problems.length - MOST_PROBLEMS)
}

function capped(problems: Problem[], left: number): Problem[] {
  const last = problems.at(-1)
  if (left <= 0 || !last) return problems
  const message = `found ${left} more ${left === 1 ? 'problem' : 'problems'} in this file, which are not shown`
  return [...problems, problemAt('more-problems', last, message, { fix: 'Mend the others first, then check again.' })]
}
