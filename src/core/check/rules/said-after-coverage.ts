import type { Dataset } from '../../model/dataset.ts'
import { addDays, firstDay, type PartialDate } from '../../model/date.ts'
import type { Claim, Position } from '../../model/record.ts'
import { saidOn } from '../../model/said-on.ts'
import type { Finding, Rule } from '../rule.ts'
import { latestDay } from '../../compare/latest-day.ts'
import { withdrawnOn } from '../../model/withdrawal.ts'
import { isNamedRight } from './position-file-name.ts'

/** Holds the dates of positions and claims against the day up to which the comparison was researched. */
export const saidAfterCoverage: Rule = {
  slug: 'said-after-coverage',
  severity: 'error',
  title: 'Nothing is said after the day that the comparison covers',
  why: '"Covers until" tells readers up to when somebody has looked at all parties. A later statement of one of them would compare its today with the others’ yesterday, and is often a slip of the pen in the year.',
  example: {
    wrong: `# comparison.md
covers_until: 2025-06-30

# claims/broken-fence.md
said: 2025-09-01`,
    right: `# comparison.md
covers_until: 2025-09-05

# claims/broken-fence.md
said: 2025-09-01`,
  },
  check: (dataset) => [
    // A date that the file name contradicts is a slip of its own, and told as one.
    ...dataset.positions
      .filter(isNamedRight)
      .flatMap((position) =>
        find(dataset, position, saidOn(position), position.said === undefined ? 'said_between' : 'said'),
      ),
    ...dataset.claims.flatMap((claim) => find(dataset, claim, claim.said, 'said')),
    ...dataset.positions.flatMap((position) => ended(dataset, position)),
  ],
}

/** What ended after that day would be shown as standing. */
function ended(dataset: Dataset, record: Position): Finding[] {
  const until = dataset.comparison.covers_until
  const [withdrawn, denied] = [withdrawnOn(record), record.retracted?.by === 'speaker' ? record.retracted.on : null]
  const ends = [
    { field: 'withdrawn', date: withdrawn },
    { field: 'retracted', date: denied },
  ]
  return ends.flatMap(({ field, date }): Finding[] => {
    if (date === null || firstDay(date) <= latestDay(dataset)) return []
    const message = `found ${date}, but the comparison covers what was said until ${until}: until then it stands`
    const fix =
      'Mend the date; or, if somebody has looked that far for all parties, raise "covers_until" in comparison.md.'
    return [{ record, path: [field], message, fix, related: [{ record: dataset.comparison, path: ['covers_until'] }] }]
  })
}

function find(dataset: Dataset, record: Position | Claim, said: PartialDate, field: string): Finding[] {
  const until = dataset.comparison.covers_until
  // One day of grace: what is evening in one place is the next morning in another.
  if (firstDay(said) <= addDays(until, 1)) return []
  return [
    {
      record,
      path: [field],
      message: `found ${said}, but the comparison covers what was said until ${until}`,
      fix: 'Mend the date; or, if somebody has looked that far for all parties, raise "covers_until" in comparison.md.',
      related: [{ record: dataset.comparison, path: ['covers_until'] }],
    },
  ]
}
