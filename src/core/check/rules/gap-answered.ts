import { cellKey } from '../../model/dataset.ts'
import { lastDay } from '../../model/date.ts'
import { saidOn } from '../../model/said-on.ts'
import type { Rule } from '../rule.ts'

/** Finds gaps that a position contradicts: it was said before the search that found nothing. */
export const gapAnswered: Rule = {
  slug: 'gap-answered',
  severity: 'warning',
  title: 'A gap is removed once a position is found',
  why: 'A gap says that up to a day nothing was found. A position from before that day shows that the search missed it, so the gap no longer tells the truth.',
  example: {
    wrong: `# gaps/border-north.md
searched: 2025-07-01

# positions/border/2025-06-02-north.md
said: 2025-06-02`,
    right: `# gaps/water-north.md
searched: 2025-07-01

# positions/border/2025-06-02-north.md
said: 2025-06-02`,
  },
  check: (dataset) =>
    [...dataset.gapByCell].flatMap(([key, gap]) => {
      const found = (dataset.positionsByCell.get(key) ?? []).filter((one) => lastDay(saidOn(one)) <= gap.searched)
      const first = found[0]
      if (!first) return []
      return {
        record: gap,
        path: ['searched'],
        message: `found a gap searched on ${gap.searched}, but ${cellKey(first.issue, first.party)} has a position said on ${saidOn(first)}`,
        fix: 'Delete the gap; or, if one looked again later, give that day.',
        related: found.map((record) => ({ record, path: [record.said === undefined ? 'said_between' : 'said'] })),
      }
    }),
}
