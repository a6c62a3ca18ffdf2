import type { Rule } from '../rule.ts'

/** Holds the measures of an issue apart, from each other and from its options. */
export const measureOnce: Rule = {
  slug: 'measure-once',
  severity: 'error',
  title: 'Each measure of an issue has an id and a unit of its own',
  why: 'A figure says by id what it is of and by unit on which line it stands. Two measures with one id or one unit would be one line with two meanings.',
  example: {
    wrong: `# issues/border.md
measure:
  - {id: length, label: Length of the fence, unit: kilometres}
  - {id: depth, label: Depth of the zone, unit: kilometres}`,
    right: `# issues/border.md
measure:
  - {id: length, label: Length of the fence, unit: kilometres}
  - {id: depth, label: Depth of the zone, unit: kilometres of depth}`,
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
        if (!earlier.some((one) => one.unit === unit)) return []
        const message = `found the unit "${unit}" a second time, expected one line for each unit`
        const fix = 'Name the unit by what it counts as well, or make the two one measure.'
        return { record: issue, path: ['measure', at, 'unit'], message, fix }
      }),
    ),
}
