import type { Problem } from '../model/problem.ts'
import { showCodePoint } from '../problem/show-value.ts'

/** What there is to report: problems in the order of files and lines, and how many records were looked at. */
export type Report = { readonly problems: readonly Problem[]; readonly records: number }

/** How many problems are errors, and how many are warnings. */
export function countBySeverity(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  return { errors, warnings: problems.length - errors }
}

/** The result in one line: `12 records: 1 error, 2 warnings`. */
export function summarise({ problems, records }: Report): string {
  const { errors, warnings } = countBySeverity(problems)
  return `${count(records, 'record')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

/** Text on one line with nothing in it that a terminal or a log could take for a command. */
export function printable(text: string): string {
  return text.replace(
    /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `<${showCodePoint(character)}>`,
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
