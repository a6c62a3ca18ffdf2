import type { CodedCell, Coding } from '../model/coding.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Problem } from '../model/problem.ts'
import { capProblems, problemAt } from '../parse/mark.ts'
import { didYouMean } from '../problem/closest.ts'
import { showText } from '../problem/show-value.ts'

/**
 * Finds what coders wrote about positions and options that are not there (`lost-coding`); of each position once.
 *
 * @param brokenFiles files that exist but gave no record: what is about them is not reported
 */
export function findLostCodings(datasets: readonly Dataset[], brokenFiles: ReadonlySet<string>): Problem[] {
  return datasets.flatMap((dataset) =>
    dataset.codings
      .filter(({ comparison, issue }) => !brokenFiles.has(`${comparison}/issues/${issue}.md`))
      .flatMap((coding) => capProblems(findIn(coding, dataset, brokenFiles))),
  )
}

function findIn(coding: Coding, dataset: Dataset, brokenFiles: ReadonlySet<string>): Problem[] {
  const { comparison, issue: issueId, file, cells } = coding
  const issue = dataset.issueById.get(issueId)
  if (!issue) {
    const message = `found a file on the issue ${showText(issueId)}, expected an issue of this comparison`
    const fix = didYouMean(issueId, dataset.issueById.keys(), 'Rename the file, or remove it.')
    return [problemAt('lost-coding', { file, line: 1, column: 1 }, message, { fix })]
  }
  const options = issue.options.map(({ id }) => id)
  const positions = (dataset.positionsByIssue.get(issueId) ?? []).map(({ id }) => id)
  const lost = new Set<string>()
  return cells.flatMap((cell) => {
    if (brokenFiles.has(`${comparison}/positions/${cell.position}.md`) || lost.has(cell.position)) return []
    if (!dataset.positionById.has(cell.position)) {
      lost.add(cell.position)
      const message = `found the position ${showText(nameOf(cell, issueId))}, expected one of the issue "${issueId}"`
      const fix = didYouMean(cell.position, positions, 'Rename it as its record is named now, or take it out.')
      return [problemAt('lost-coding', { file, line: Math.max(1, cell.line - 1), column: 1 }, message, { fix })]
    }
    if (options.includes(cell.option)) return []
    const message = `found the option ${showText(cell.option)}, expected one of the issue "${issueId}": ${options.join(', ')}`
    const fix = didYouMean(cell.option, options, 'Name one of these, or take it out.')
    return [problemAt('lost-coding', { file, line: cell.line, column: 1 }, message, { fix })]
  })
}

function nameOf({ position }: CodedCell, issue: string): string {
  return position.slice(issue.length + 1)
}
