import type { Rule } from '../rule.ts'

/** Finds parties and issues that have a file but no place in the comparison. */
export const notListed: Rule = {
  slug: 'not-listed',
  severity: 'error',
  title: 'Each party and each issue has its place in the comparison',
  why: 'The order of columns and rows is a choice that the comparison explains. A party or issue that it does not list has no place in that order.',
  example: {
    wrong: '# comparison.md\nparties: [north, south]\n\n# parties/east.md\nname: East',
    right: '# comparison.md\nparties: [north, south, east]\n\n# parties/east.md\nname: East',
  },
  check: ({ comparison, parties, issues }) => {
    const listedParties = new Set(comparison.parties)
    const listedIssues = new Set(
      comparison.issues.flatMap((entry) => (typeof entry === 'string' ? entry : entry.issues)),
    )
    const unlisted = [
      ...parties.filter((party) => !listedParties.has(party.id)).map((record) => ({ record, field: 'parties' })),
      ...issues.filter((issue) => !listedIssues.has(issue.id)).map((record) => ({ record, field: 'issues' })),
    ]
    return unlisted.map(({ record, field }) => ({
      record,
      path: [],
      message: `found the ${record.type} "${record.id}", which comparison.md does not list under "${field}"`,
      fix: 'Add it there, in the place it should have, or delete this file.',
      related: [{ record: comparison, path: [field] }],
    }))
  },
}
