import type { Issue, Position } from '../../model/record.ts'
import { didYouMean } from '../closest.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds the figures of positions against the measures of their issue. */
export const amountOnMeasure: Rule = {
  slug: 'amount-on-measure',
  severity: 'error',
  title: 'A figure is of an option or a measure of its issue, in a unit that the issue has',
  why: 'Figures of the parties are drawn side by side. One of something that the issue does not count, or in another unit, would stand on no line, or on a wrong one.',
  example: {
    wrong: `# issues/border.md
options: [{id: fence, text: A fence}, {id: patrol, text: A patrol}]
measure: [{id: length, label: Length of the fence, unit: kilometres}]

# positions/border/2025-06-02-north.md
amounts: [{of: length, value: 300, as: exactly, unit: miles}]`,
    right: `# issues/border.md
options: [{id: fence, text: A fence}, {id: patrol, text: A patrol}]
measure: [{id: length, label: Length of the fence, unit: kilometres}]

# positions/border/2025-06-02-north.md
amounts: [{of: length, value: 300, as: exactly, unit: kilometres}]`,
  },
  check: (dataset) =>
    dataset.positions.flatMap((position) => {
      const issue = dataset.issueById.get(position.issue)
      return issue ? position.amounts.flatMap((amount, at) => find(position, issue, amount, at)) : []
    }),
}

function find(position: Position, issue: Issue, { of, unit }: Position['amounts'][number], at: number): Finding[] {
  const measures = issue.measure
  if (measures.length === 0) {
    const message = `found a figure, but the issue "${issue.id}" has no measure`
    const fix = `Add measure: to issues/${issue.id}.md, with id, label and unit, or leave the figure out.`
    return [{ record: position, path: ['amounts', at], message, fix }]
  }
  const measure = measures.find(({ id }) => id === of)
  const known = [...measures.map(({ id }) => id), ...issue.options.map(({ id }) => id)]
  if (!known.includes(of)) {
    const message = `found "${of}", expected a measure or an option of the issue "${issue.id}": ${known.join(', ')}`
    return [
      { record: position, path: ['amounts', at, 'of'], message, fix: didYouMean(of, known, 'Name one of these.') },
    ]
  }
  const units = measure ? [measure.unit] : measures.map((one) => one.unit)
  if (units.includes(unit)) return []
  const message = `found the unit "${unit}", expected ${units.map((one) => `"${one}"`).join(' or ')}`
  const fix = didYouMean(
    unit,
    units,
    'Write the unit of the measure; a figure in another unit needs a measure of its own.',
  )
  return [{ record: position, path: ['amounts', at, 'unit'], message, fix }]
}
