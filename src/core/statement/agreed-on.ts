import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Draft, Round } from '../model/record.ts'
import type { ClauseRow } from './clause-table.ts'
import { outcomesOn, type IssueOutcome } from '../compare/outcomes.ts'

/** What was agreed on a matter: by a text that is agreed or adopted, and by rounds on the issue of the clause. */
export type AgreedOn = {
  /** The last such text that settles it, and the round at which it was tabled, where that is recorded. */
  readonly text: { readonly draft: Draft; readonly round: Round | undefined } | null
  readonly outcomes: readonly IssueOutcome[]
}

const SETTLED: readonly Draft['status'][] = ['agreed', 'adopted']

/** What was agreed on the matter of a row by a day, as records say: nothing is taken for agreed because texts are alike. */
export function agreedOn(row: ClauseRow, dataset: Dataset, day: Day): AgreedOn {
  const last = row.cells.findLast(
    (cell) => cell.kind === 'clause' && SETTLED.includes(cell.draft.status) && cell.clause.state === 'agreed',
  )
  const round = last?.draft.round === undefined ? undefined : dataset.roundById.get(last.draft.round)
  const issue = row.cells.flatMap((cell) => (cell.kind === 'clause' ? (cell.clause.issue ?? []) : []))[0]
  const outcomes = issue === undefined ? [] : outcomesOn(dataset, issue, day)
  return {
    text: last ? { draft: last.draft, round } : null,
    outcomes: outcomes.filter(({ outcome }) => outcome.status === 'agreed'),
  }
}
