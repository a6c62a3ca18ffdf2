import { firstDay, lastDay } from '../../model/date.ts'
import { saidOn } from '../../model/said-on.ts'
import { withdrawnOn } from '../../model/withdrawal.ts'
import type { Rule } from '../rule.ts'

/** Finds positions that were taken back before they were said. Dates that could be in order pass. */
export const withdrawnBeforeSaid: Rule = {
  slug: 'withdrawn-before-said',
  severity: 'error',
  title: 'A position is not withdrawn before it was said',
  why: 'A position counts from the day it was said until the day it was withdrawn. In the wrong order it would never count.',
  example: {
    wrong: '# positions/border/2025-06-02-north.md\nsaid: 2025-06-02\nwithdrawn: 2024-07-01',
    right: '# positions/border/2025-06-02-north.md\nsaid: 2025-06-02\nwithdrawn: 2025-07-01',
  },
  check: (dataset) =>
    dataset.positions.flatMap((position) => {
      const withdrawn = withdrawnOn(position)
      if (withdrawn === null || lastDay(withdrawn) >= firstDay(saidOn(position))) return []
      return {
        record: position,
        path: ['withdrawn'],
        message: `found ${withdrawn}, expected a date no earlier than ${saidOn(position)}, when it was said`,
        fix: 'Mend one of the two dates.',
      }
    }),
}
