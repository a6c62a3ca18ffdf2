import type { Rule } from '../rule.ts'

/** Holds `conditions` and the stance `conditional` together. */
export const conditionalStance: Rule = {
  slug: 'conditional-stance',
  severity: 'error',
  title: 'A conditional stance lists its conditions, and conditions belong to a conditional stance',
  why: '"Conditional" without the condition says nothing that a reader could weigh, and a condition that belongs to no stance is lost in the table.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
stances:
  fence: conditional
quote:
  text: Only with observers can we talk about a fence
  lang: en`,
    right: `# positions/border/2025-06-02-north.md
stances:
  fence: conditional
conditions:
  - International observers are present.
quote:
  text: Only with observers can we talk about a fence
  lang: en`,
  },
  check: (dataset) =>
    dataset.positions.flatMap((position) => {
      const conditional = Object.keys(position.stances).filter((id) => position.stances[id] === 'conditional')
      const [first] = conditional
      if ((first !== undefined) === position.conditions.length > 0) return []
      return first !== undefined
        ? {
            record: position,
            path: ['stances', first],
            message: `found the stance "conditional" on "${conditional.join('", "')}", but no conditions`,
            fix: 'List them under "conditions", each in neutral words, or choose another stance.',
          }
        : {
            record: position,
            path: ['conditions'],
            atKey: true,
            message: 'found conditions, but no stance that is "conditional"',
            fix: 'Code the stance they belong to as "conditional", or tell them in "condition" instead.',
          }
    }),
}
