import type { Dataset } from '../model/dataset.ts'
import type { IssueId, OptionId, PositionId } from '../model/ids.ts'
import type { Issue, Position } from '../model/record.ts'
import { spokenWords, type SpokenWords } from '../statement/spoken-words.ts'
import { shuffledFor } from './shuffle.ts'

/**
 * All that a coder may see of a position. Not among it: stances, who coded, conditions (only a conditional stance has
 * them), amounts (they name options), corrections and the body, which may tell of other codings.
 */
export type BlindView = {
  readonly id: PositionId
  /** The file name, by which a coder's file knows it. */
  readonly name: string
  readonly condition: string | null
  readonly answer: string | null
  /** What the speaker was asked. */
  readonly prompt: string | null
  readonly words: readonly SpokenWords[]
  readonly options: readonly OptionId[]
}

/** What a coder reads of an issue. */
export type BlindIssue = {
  readonly issue: Pick<Issue, 'id' | 'title' | 'question'>
  readonly options: readonly { readonly id: OptionId; readonly text: string }[]
  readonly views: readonly BlindView[]
}

/** The issue with its positions in the coder's own order; null where there is no such issue, option or position. */
export function blindIssue(dataset: Dataset, issueId: IssueId, coder: string): BlindIssue | null {
  const issue = dataset.issueById.get(issueId)
  const positions = dataset.positionsByIssue.get(issueId) ?? []
  if (!issue || issue.options.length === 0 || positions.length === 0) return null
  const options = issue.options.map(({ id, text }) => ({ id, text }))
  return {
    issue: { id: issue.id, title: issue.title, question: issue.question },
    options,
    views: shuffledFor(coder, positions).map((position) => viewOf(position, options)),
  }
}

function viewOf(position: Position, options: BlindIssue['options']): BlindView {
  const { id, issue, condition, answer, prompt } = position
  return {
    id,
    name: id.slice(issue.length + 1),
    condition: condition ?? null,
    answer: answer ?? null,
    prompt: prompt ?? null,
    words: spokenWords(position),
    options: options.map((option) => option.id),
  }
}
