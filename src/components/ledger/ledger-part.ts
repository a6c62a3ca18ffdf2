import { toHtml } from 'hast-util-to-html'
import { ledgerRowAt } from '#core/compare/ledger.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { part } from '#core/model/fact.ts'
import type { Issue } from '#core/model/record.ts'
import { ledgerRows } from './ledger-rows.ts'

/** The rows of one issue in a ledger, as HTML. */
export function ledgerPart(dataset: Dataset, issue: Issue, day: Day, isOnIssue: boolean): string {
  const make = () => toHtml(ledgerRows(dataset, ledgerRowAt(dataset, issue, day), day, { isOnIssue }))
  return isOnIssue ? make() : part(dataset, ['ledger', issue.id, day], make)
}
