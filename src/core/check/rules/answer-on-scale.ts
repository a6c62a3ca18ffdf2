import { didYouMean } from '../closest.ts'
import type { Rule } from '../rule.ts'

/** Holds the short answers of parties against the scale of the comparison. */
export const answerOnScale: Rule = {
  slug: 'answer-on-scale',
  severity: 'error',
  title: 'An answer is one of the comparison’s scale',
  why: 'Answers of a questionnaire are shown in its own words and counted as the scale says. An answer that the scale does not have would count as nothing.',
  example: {
    wrong: `# comparison.md
scale: [{id: agree, label: Agree, stance: supports}, {id: disagree, label: Disagree, stance: opposes}]

# positions/border/2025-06-02-north.md
answer: Agreed`,
    right: `# comparison.md
scale: [{id: agree, label: Agree, stance: supports}, {id: disagree, label: Disagree, stance: opposes}]

# positions/border/2025-06-02-north.md
answer: Agree`,
  },
  check: ({ comparison, positions }) =>
    positions.flatMap((record) => {
      const { answer } = record
      const labels = comparison.scale.map(({ label }) => label)
      if (answer === undefined || labels.includes(answer)) return []
      const message =
        labels.length === 0
          ? `found the answer "${answer}", but the comparison has no scale`
          : `found "${answer}", expected one of ${labels.join(', ')}`
      const byId = comparison.scale.find(({ id }) => id === answer)?.label
      const fix = byId
        ? `Write "${byId}".`
        : didYouMean(answer, labels, 'Add it to "scale" in comparison.md, or write "condition" in its place.')
      return { record, path: ['answer'], message, fix }
    }),
}
