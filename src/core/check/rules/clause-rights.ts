import type { Rule } from '../rule.ts'

/** Keeps clauses in their own words to texts whose rights allow it. */
export const clauseRights: Rule = {
  slug: 'clause-rights',
  severity: 'error',
  title: 'A clause stands in its own words only where the rights of its text allow it',
  why: 'A draft belongs to somebody. Where its terms allow no more than summaries and short quotations, its clauses must not be printed.',
  example: {
    wrong: `# drafts/first.md
rights: A text of the delegation of North; summaries and short quotations only.
clauses: [{id: fence, heading: The fence, text: There shall be a fence., lang: en, state: proposed, seen: whole}]`,
    right: `# drafts/first.md
rights: An official document of North, free to print.
clauses: [{id: fence, heading: The fence, text: There shall be a fence., lang: en, state: proposed, seen: whole}]`,
  },
  check: ({ drafts }) =>
    drafts.flatMap((record) => {
      if (!QUOTATIONS_ONLY.test(record.rights)) return []
      return record.clauses.flatMap(({ id, text }, at) => {
        if (text === undefined) return []
        const message = `found the clause "${id}" in its own words, but the rights of the text allow quotations only`
        const fix = 'Write what it says under summary:, and at most 25 of its words under quote:.'
        return [{ record, path: ['clauses', at, 'text'], atKey: true, message, fix }]
      })
    }),
}

/** As the template asks publishers to put it. */
const QUOTATIONS_ONLY = /\b(?:quotations?|quotes?|summar(?:y|ies)) only\b/i
