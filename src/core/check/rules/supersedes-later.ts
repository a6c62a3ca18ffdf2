import { firstDay, lastDay } from '../../model/date.ts'
import { saidOn } from '../../model/said-on.ts'
import type { Rule } from '../rule.ts'

/** Finds positions that replace something said after them. Dates that could be in order pass. */
export const supersedesLater: Rule = {
  slug: 'supersedes-later',
  severity: 'error',
  title: 'A position replaces only what was said before it',
  why: 'The table shows the latest word. An older word that replaces a newer one would turn time around.',
  example: {
    wrong: `# positions/border/2025-03-01-north.md
supersedes: [border/2025-06-02-north]

# positions/border/2025-06-02-north.md
supersedes: []`,
    right: `# positions/border/2025-03-01-north.md
supersedes: []

# positions/border/2025-06-02-north.md
supersedes: [border/2025-03-01-north]`,
  },
  check: (dataset) =>
    dataset.positions.flatMap((position) =>
      position.supersedes.flatMap((id, at) => {
        const other = dataset.positionById.get(id)
        if (!other || firstDay(saidOn(other)) <= lastDay(saidOn(position))) return []
        return {
          record: position,
          path: ['supersedes', at],
          message: `found a position said on ${saidOn(other)}, expected one said no later than ${saidOn(position)}`,
          fix: 'Put "supersedes" into the later of the two, or mend the dates.',
          related: [{ record: other, path: [other.said === undefined ? 'said_between' : 'said'] }],
        }
      }),
    ),
}
