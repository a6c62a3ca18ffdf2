import type { Finding, Rule } from '../rule.ts'

/** Holds the parties of a joint statement apart, and those that took it back within them. */
export const saidTogether: Rule = {
  slug: 'said-together',
  severity: 'error',
  title: 'What is said together names other parties, and only they can take it back',
  why: 'A joint statement stands in the column of each party that said it. A party named twice would stand beside itself, and nobody can take back what others said.',
  example: {
    wrong: '# positions/border/2025-06-02-north.md\nparty: north\nwith: [north]',
    right: '# positions/border/2025-06-02-north.md\nparty: north\nwith: [south]',
  },
  check: (dataset) =>
    dataset.positions.flatMap((record): Finding[] => {
      const { party, with: others, withdrawn } = record
      const by = (typeof withdrawn === 'object' && withdrawn.by) || []
      return [
        ...others.flatMap((one, at): Finding[] => {
          if (one !== party && others.indexOf(one) === at) return []
          const message = `found "${one}" a second time, expected each party that said it once`
          return [{ record, path: ['with', at], message, fix: 'Leave it out here.' }]
        }),
        ...by.flatMap((one, at): Finding[] => {
          if (one === party || others.includes(one)) return []
          const message = `found "${one}", expected a party that said it: ${[party, ...others].join(', ')}`
          return [{ record, path: ['withdrawn', 'by', at], message, fix: 'Name one of these, or leave "by" out.' }]
        }),
      ]
    }),
}
