import { createColors } from 'picocolors'
import type { Problem } from '../model/problem.ts'
import { printable, summarise, type Report } from './report.ts'

/** The report for people: grouped by file, each problem with its place, its rule and what to do, and a last line of counts. */
export function renderTerminalReport(report: Report, { colour = false }: { colour?: boolean } = {}): string {
  const paint = createColors(colour)
  const groups = Map.groupBy(report.problems, (problem) => problem.file)
  const blocks = [...groups].map(([file, problems]) => {
    const width = Math.max(...problems.map((problem) => placeOf(problem).length))
    const lines = problems.flatMap((problem) => linesOf(problem, width, paint))
    return [paint.underline(printable(file)), ...lines, ''].join('\n')
  })
  return `${[...blocks, summarise(report)].join('\n')}\n`
}

function linesOf(problem: Problem, width: number, paint: ReturnType<typeof createColors>): string[] {
  const { severity, rule, message, fix, related = [] } = problem
  const indent = ' '.repeat(width + 4)
  const mark = severity === 'error' ? paint.red('error') : paint.yellow('warning')
  return [
    `  ${placeOf(problem).padEnd(width)}  ${mark}  ${printable(message)}  ${paint.dim(printable(rule))}`,
    ...(fix === undefined ? [] : [`${indent}${paint.green(printable(fix))}`]),
    ...related.map((place) => `${indent}see ${printable(place.file)}:${placeOf(place)}`),
  ]
}

function placeOf({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`
}
