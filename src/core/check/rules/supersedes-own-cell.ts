import { mayReplace } from '../../compare/as-of.ts'
import { partiesOf } from '../../model/said-on.ts'
import type { Rule } from '../rule.ts'

/** Holds `supersedes` to one party and one issue. */
export const supersedesOwnCell: Rule = {
  slug: 'supersedes-own-cell',
  severity: 'error',
  title: 'A position replaces only what the same party said on the same issue, or a party that it follows',
  why: 'What one party says can not take back the word of another, and a word on one issue does not settle another.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
supersedes: [border/2025-03-01-south]

# positions/border/2025-03-01-south.md
party: south`,
    right: `# positions/border/2025-06-02-north.md
supersedes: [border/2025-03-01-north]

# positions/border/2025-03-01-north.md
party: north`,
  },
  check: (dataset) =>
    dataset.positions.flatMap((position) =>
      position.supersedes.flatMap((id, at) => {
        const older = dataset.positionById.get(id)
        if (!older || older === position || mayReplace(position, older, dataset)) return []
        return {
          record: position,
          path: ['supersedes', at],
          message:
            older.issue !== position.issue && partiesOf(older).includes(position.party)
              ? `found a position on "${older.issue}", expected one on "${position.issue}"`
              : `found a position of "${older.party}", expected one of "${position.party}"`,
          fix: `Name a position of this party on this issue, or leave it out. If "${position.party}" has taken the place of "${older.party}", add successor_of: to its own file.`,
          related: [{ record: older, path: ['party'] }],
        }
      }),
    ),
}
