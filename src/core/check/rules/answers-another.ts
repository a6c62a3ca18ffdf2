import { firstDay, lastDay } from '../../model/date.ts'
import { saidOn } from '../../model/said-on.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds what positions reply to, and what issues belong with, to something else that was there before. */
export const answersAnother: Rule = {
  slug: 'answers-another',
  severity: 'error',
  title: 'A reply is to something said before it, and nothing belongs with itself',
  why: 'Readers follow these links to what came first. One that leads to itself or to a later word leads nowhere.',
  example: {
    wrong: `# positions/border/2025-03-01-south.md
answers: [border/2025-06-02-north]

# positions/border/2025-06-02-north.md
move: proposal`,
    right: `# positions/border/2025-03-01-south.md
move: proposal

# positions/border/2025-06-02-north.md
answers: [border/2025-03-01-south]`,
  },
  check: ({ positions, issues, positionById }) => [
    ...positions.flatMap((record) =>
      record.answers.flatMap((id, at): Finding[] => {
        const other = positionById.get(id)
        if (!other || (other !== record && firstDay(saidOn(other)) <= lastDay(saidOn(record)))) return []
        const message = `found "${id}", expected a position said no later than ${saidOn(record)}, and not this one`
        return [{ record, path: ['answers', at], message, fix: 'Put "answers" into the later of the two.' }]
      }),
    ),
    ...issues.flatMap((record) =>
      record.related.flatMap((id, at): Finding[] => {
        if (id !== record.id) return []
        return [
          {
            record,
            path: ['related', at],
            message: `found "${id}" itself, expected another issue`,
            fix: 'Leave it out.',
          },
        ]
      }),
    ),
  ],
}
