import type { Dataset } from '../model/dataset.ts'
import type { Issue, Position } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'

type Option = Issue['options'][number]

/** The id of the one option that an issue without options has where the comparison has a scale: its question. */
export const QUESTION = 'question'

/** The options on which stances on an issue meet: its own, or its question where answers on a scale are all there is. */
export function optionsOf(dataset: Dataset, issueId: string): readonly Option[] {
  const issue = dataset.issueById.get(issueId)
  if (!issue) return []
  if (issue.options.length > 0 || dataset.comparison.scale.length === 0) return issue.options
  return [{ id: QUESTION, text: issue.question, excludes: [] }]
}

/** The number that an option is spoken of by; none where it is the question itself, which needs none. */
export function numberOf(issue: Pick<Issue, 'options'>, option: string): number | undefined {
  const at = issue.options.findIndex(({ id }) => id === option)
  return at < 0 ? undefined : at + 1
}

/** Whether two options of an issue cannot hold together, whichever of them says so. No option excludes itself. */
export function excludeEachOther(a: Option, b: Option): boolean {
  return a.id !== b.id && (a.excludes.includes(b.id) || b.excludes.includes(a.id))
}

/**
 * What a position says about the options of its issue: as it is coded, or, where it answers on the comparison's scale and
 * the issue has no options, the stance that the answer is counted as.
 */
export function codingOf(position: Position, dataset: Dataset): Readonly<Record<string, Stance>> {
  const issue = dataset.issueById.get(position.issue)
  if (position.answer === undefined || !issue || issue.options.length > 0) return position.stances
  const stance = dataset.comparison.scale.find(({ label }) => label === position.answer)?.stance
  return stance === undefined ? position.stances : { ...position.stances, [QUESTION]: stance }
}
