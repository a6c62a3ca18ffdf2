import type { Dataset } from '../model/dataset.ts'
import { daysBetween, type Day } from '../model/date.ts'
import type { Gap, Issue, Party, Position } from '../model/record.ts'
import { countsFrom } from '../model/said-on.ts'
import { cellAt, GAP_GROWS_OLD_AFTER } from './cell.ts'
import { latestDay } from './latest-day.ts'

/** What of a comparison somebody should look at again, and for how many days nobody has. */
export type GrowingOld =
  /** The comparison as a whole: the day up to which somebody has looked. */
  | { readonly what: 'comparison'; readonly since: Day; readonly days: number }
  /** The newest statement of a party on an issue. */
  | {
      readonly what: 'statement'
      readonly party: Party
      readonly issue: Issue
      readonly position: Position
      readonly days: number
    }
  /** A search that found nothing. */
  | { readonly what: 'gap'; readonly gap: Gap; readonly days: number }

/**
 * What has grown old in a comparison by a day of the calendar, the oldest first: that nobody has looked for long, statements
 * of a party on an issue without a newer one, and searches that found nothing long ago. A comparison that is closed, an issue
 * that is agreed or withdrawn, and a party that has left do not grow old. Unlike what pages say this asks for a day from
 * outside: it is for those who keep the records, not for those who read them.
 *
 * @param after how many days a statement may stand alone
 */
export function growingOld(dataset: Dataset, today: Day, after: number): GrowingOld[] {
  const { comparison } = dataset
  if (comparison.status === 'closed') return []
  const since = comparison.covers_until
  const whole = { what: 'comparison', since, days: daysBetween(since, today) } as const
  const statements = [...dataset.positionsByCell.keys()].flatMap((key) => statementOf(dataset, key, today))
  const gaps = dataset.gaps.map((gap) => ({ what: 'gap', gap, days: daysBetween(gap.searched, today) }) as const)
  const old = [
    ...statements.filter(({ days }) => days > after),
    ...gaps.filter(({ days }) => days > GAP_GROWS_OLD_AFTER),
  ]
  return [...(whole.days > GAP_GROWS_OLD_AFTER ? [whole] : []), ...old.sort((a, b) => b.days - a.days)]
}

function statementOf(dataset: Dataset, key: string, today: Day): Extract<GrowingOld, { what: 'statement' }>[] {
  const [issueId = '', partyId = ''] = key.split('/')
  const [issue, party] = [dataset.issueById.get(issueId), dataset.partyById.get(partyId)]
  if (!issue || !party || issue.state === 'agreed' || issue.state === 'withdrawn') return []
  const cell = cellAt(dataset, issue.id, party.id, latestDay(dataset))
  if (cell.state !== 'coded' && cell.state !== 'uncoded') return []
  const until = dataset.comparison.covers_until
  const newest = [cell.headline, ...cell.beneath].reduce((a, b) =>
    countsFrom(a, until) < countsFrom(b, until) ? b : a,
  )
  const days = daysBetween(countsFrom(newest, until), today)
  return [{ what: 'statement', party, issue, position: newest, days }]
}
