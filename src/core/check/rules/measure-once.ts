import type { Dataset } from '../../model/dataset.ts'
import type { Issue } from '../../model/record.ts'
import type { Rule } from '../rule.ts'

/**
 * Holds the measures of an issue apart, from each other and from its options. Two may share a unit, such as per cent in two
 * years, as long as every figure in it says by its measure on which line it stands: that of an option does not.
 */
export const measureOnce: Rule = {
  slug: 'measure-once',
  severity: 'error',
  title: 'Each measure of an issue has an id of its own, and a unit where an option has figures in it',
  why: 'A figure says by id what it is of. The figure of an option stands on the line of its unit: with two such lines nobody knows on which.',
  example: {
    wrong: `# issues/border.md
measure:
  - {id: length, label: Length of the fence, unit: kilometres}
  - {id: depth, label: Depth of the zone, unit: kilometres}
options: [{id: fence, text: A fence}]

# positions/border/2025-06-02-north.md
amounts: [{of: fence, value: 300, as: exactly, unit: kilometres}]`,
    right: `# issues/border.md
measure:
  - {id: length, label: Length of the fence, unit: kilometres}
  - {id: depth, label: Depth of the zone, unit: kilometres}
options: [{id: fence, text: A fence}]

# positions/border/2025-06-02-north.md
amounts: [{of: length, value: 300, as: exactly, unit: kilometres}]`,
  },
  check: (dataset) =>
    dataset.issues.flatMap((issue) =>
      issue.measure.flatMap(({ id, unit }, at) => {
        const isOption = issue.options.some((option) => option.id === id)
        const earlier = issue.measure.slice(0, at)
        if (isOption || earlier.some((one) => one.id === id)) {
          const message = `found "${id}" a second time, expected an id that no other measure and no option has`
          return { record: issue, path: ['measure', at, 'id'], message, fix: 'Give the measure another id.' }
        }
        if (!earlier.some((one) => one.unit === unit) || !hasOptionIn(dataset, issue, unit)) return []
        const message = `found the unit "${unit}" a second time, in which the figure of an option stands; expected one line for it`
        const fix = 'Name the unit by what it counts as well, or make the two one measure.'
        return { record: issue, path: ['measure', at, 'unit'], message, fix }
      }),
    ),
}

/** Whether the figure of some option of an issue is given in a unit. */
function hasOptionIn({ positionsByIssue }: Dataset, { id, options }: Issue, unit: string): boolean {
  const amounts = (positionsByIssue.get(id) ?? []).flatMap((position) => position.amounts)
  return amounts.some((amount) => amount.unit === unit && options.some((option) => option.id === amount.of))
}
