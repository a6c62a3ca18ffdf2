import { toHtml } from 'hast-util-to-html'
import { ledgerRowAt } from '#core/compare/ledger.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { ledgerRows } from './ledger-rows.ts'

/** The rows of one issue in the ledger of a comparison, as HTML. */
export const ledgerPart = partPer('ledger', (dataset: Dataset, issue: IssueId, day: Day) =>
  ledgerHtml(dataset, issue, day, {}),
)

/** The same on the page of the issue. */
export function ledgerOfIssue(dataset: Dataset, issue: IssueId, day: Day): string {
  return ledgerHtml(dataset, issue, day, { isOnIssue: true })
}

function ledgerHtml(dataset: Dataset, id: IssueId, day: Day, around: Parameters<typeof ledgerRows>[3]): string {
  const issue = dataset.issueById.get(id)
  return issue ? toHtml(ledgerRows(dataset, ledgerRowAt(dataset, issue, day), day, around)) : ''
}
