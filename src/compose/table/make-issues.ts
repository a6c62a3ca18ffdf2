import type { AnyRecord, Issue } from '#core/model/record.ts'
import { composeRecord } from '../compose-record.ts'
import { foldName } from './fold-name.ts'
import type { RowDraft } from './row.ts'

/** An issue that comes along with a table, or what is wrong with it. */
export type MadeIssue = { readonly issue: Issue | null; readonly told: string | null }

/** The issues that rows name and that are to be made, by their comparison and folded title: each of its title and question. */
export function makeIssues(drafts: readonly RowDraft[], records: readonly AnyRecord[]): ReadonlyMap<string, MadeIssue> {
  const made = new Map<string, MadeIssue>()
  const questions = new Map<string, string>()
  for (const { comparison, issue } of drafts) {
    if (issue?.kind !== 'new' || issue.question === null) continue
    const key = issueKey(comparison, issue.title)
    questions.set(key, questions.get(key) ?? issue.question)
  }
  for (const { comparison, issue } of drafts) {
    if (issue?.kind !== 'new' || comparison === null) continue
    const key = issueKey(comparison, issue.title)
    if (made.has(key)) continue
    const values = { title: issue.title, question: questions.get(key) }
    const beside = [...records, ...[...made.values()].flatMap((one) => one.issue ?? [])]
    const { record, problems } = composeRecord({ type: 'issue', comparison }, values, '', beside)
    const [error] = problems.filter(({ severity }) => severity === 'error')
    made.set(key, { issue: record?.type === 'issue' ? record : null, told: error?.message ?? null })
  }
  return made
}

/** By what two rows mean the same new issue. */
export function issueKey(comparison: string | null, title: string): string {
  return `${comparison}/${foldName(title)}`
}
