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
      const [first, ...others] = circle
      const [second = first] = others
      return {
        record: first,
        path: ['supersedes', first.supersedes.indexOf(second.id)],
        message: `found a circle: ${[...circle, first].map((position) => position.id).join(' replaces ')}`,
        fix: 'Keep "supersedes" only in the position that was said last.',
        related: others.map((record) => ({ record, path: ['supersedes'] })),
      }
    }),
}

/** At least one position, which reaches itself by way of the others. */
type Circle = readonly [Position, ...Position[]]

/** A depth-first walk with its own stack: a chain may be longer than what calls can nest. */
function circles(dataset: Dataset): Circle[] {
  const found: Circle[] = []
  const done = new Set<Position>()
  for (const start of dataset.positions) {
    const steps = [{ position: start, left: linksOf(start, dataset) }]
    for (let last = steps.at(-1); last; last = steps.at(-1)) {
      const next = last.left.pop()
      const path = steps.map(({ position }) => position)
      if (!next) {
        done.add(last.position)
        steps.pop()
      } else if (path.includes(next)) {
        found.push([next, ...path.slice(path.indexOf(next) + 1)])
      } else if (!done.has(next)) {
        steps.push({ position: next, left: linksOf(next, dataset) })
      }
    }
  }
  return found
}

function linksOf(position: Position, dataset: Dataset): Position[] {
  return position.supersedes.flatMap((id) => dataset.positionById.get(id) ?? [])
}
