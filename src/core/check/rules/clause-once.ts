import type { Rule } from '../rule.ts'

/** Finds two clauses of one text that bear the same id. */
export const clauseOnce: Rule = {
  slug: 'clause-once',
  severity: 'error',
  title: 'Each clause of a text has an id of its own',
  why: 'The id of a clause is its address, and what it is matched by in other texts. Two with one id would be taken for each other.',
  example: {
    wrong: `# drafts/first.md
clauses:
  - {id: fence, heading: The fence, summary: There is a fence., state: proposed, seen: whole}
  - {id: fence, heading: Its length, summary: The fence is long., state: proposed, seen: whole}`,
    right: `# drafts/first.md
clauses:
  - {id: fence, heading: The fence, summary: There is a fence., state: proposed, seen: whole}
  - {id: fence-length, heading: Its length, summary: The fence is long., state: proposed, seen: whole}`,
  },
  check: ({ drafts }) =>
    drafts.flatMap((record) =>
      record.clauses.flatMap(({ id }, at) => {
        const first = record.clauses.findIndex((clause) => clause.id === id)
        if (first === at) return []
        return {
          record,
          path: ['clauses', at, 'id'],
          message: `found "${id}", which an earlier clause of this text bears`,
          fix: 'Give it an id of its own; in texts that have the same matter, the same one.',
          related: [{ record, path: ['clauses', first, 'id'] }],
        }
      }),
    ),
}
