import type { Problem } from '../model/problem.ts'
import { printable, summarise, type Report } from './report.ts'

/**
 * The report as workflow commands, which GitHub shows at their lines in a pull request. Whatever a record says stands
 * escaped on one line behind a command of ours, so that no record can give a command of its own.
 *
 * @param folder the content folder as seen from the root of the repository
 */
export function renderGithubReport(report: Report, folder = 'content'): string {
  return `${[...report.problems.map((problem) => command(problem, folder)), summarise(report)].join('\n')}\n`
}

function command({ severity, file, line, column, rule, message, fix }: Problem, folder: string): string {
  const place = `file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(rule)}`
  const lines = [message, ...(fix === undefined ? [] : [fix])].map(data)
  return `::${severity} ${place}::${lines.join('%0A')}`
}

/** As GitHub's own toolkit escapes the text of a command. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
