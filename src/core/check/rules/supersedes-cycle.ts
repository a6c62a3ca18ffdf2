import type { Dataset } from '../../model/dataset.ts'
import type { Position } from '../../model/record.ts'
import type { Rule } from '../rule.ts'

/** Finds positions that replace each other in a circle, or themselves. */
export const supersedesCycle: Rule = {
  slug: 'supersedes-cycle',
  severity: 'error',
  title: 'Positions do not replace each other in a circle',
  why: 'If each of two positions replaced the other, none would stand, and the party would seem to have said nothing.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
supersedes: [border/2025-06-02-north-speech]

# positions/border/2025-06-02-north-speech.md
supersedes: [border/2025-06-02-north]`,
    right: `# positions/border/2025-06-02-north.md
supersedes: [border/2025-06-02-north-speech]

# positions/border/2025-06-02-north-speech.md
supersedes: []`,
  },
  check: (dataset) =>
    circles(dataset).map((circle) => {
      const [first, second = first] = circle
      return {
        record: first!,
        path: ['supersedes', first!.supersedes.indexOf(second!.id)],
        message: `found a circle: ${[...circle, first!].map((position) => position.id).join(' replaces ')}`,
        fix: 'Keep "supersedes" only in the position that was said last.',
        related: circle.slice(1).map((record) => ({ record, path: ['supersedes'] })),
      }
    }),
}

/** A depth-first walk with its own stack: a chain may be longer than what calls can nest. */
function circles(dataset: Dataset): Position[][] {
  const found: Position[][] = []
  const done = new Set<Position>()
  for (const start of dataset.positions) {
    const path = [start]
    const left = [linksOf(start, dataset)]
    while (path.length > 0) {
      const next = left.at(-1)!.pop()
      if (!next) {
        done.add(path.pop()!)
        left.pop()
      } else if (path.includes(next)) {
        found.push(path.slice(path.indexOf(next)))
      } else if (!done.has(next)) {
        path.push(next)
        left.push(linksOf(next, dataset))
      }
    }
  }
  return found
}

function linksOf(position: Position, dataset: Dataset): Position[] {
  return position.supersedes.flatMap((id) => dataset.positionById.get(id) ?? [])
}
