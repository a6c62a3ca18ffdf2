import type { Clause } from '../../model/draft.ts'
import type { Rule } from '../rule.ts'

/** Holds each clause to one of its forms: its own words, a summary, or that neither was seen. */
export const clauseForm: Rule = {
  slug: 'clause-form',
  severity: 'error',
  title: 'A clause is shown in its own words or summarised, and says how it was seen',
  why: 'Readers must never take the summary of a clause for the clause, and have to know whether anybody saw all of it.',
  example: {
    wrong: `# drafts/first.md
clauses: [{id: fence, heading: The fence, text: There shall be a fence., lang: en, summary: There is a fence., state: proposed, seen: whole}]`,
    right: `# drafts/first.md
clauses: [{id: fence, heading: The fence, summary: There is a fence., state: proposed, seen: whole}]`,
  },
  check: ({ drafts }) =>
    drafts.flatMap((record) =>
      record.clauses.flatMap((clause, at) => {
        const fault = faultOf(clause)
        return fault ? [{ record, path: ['clauses', at, fault.field], ...fault }] : []
      }),
    ),
}

type Fault = { readonly field: string; readonly message: string; readonly fix: string; readonly atKey?: boolean }

function faultOf({ id, text, summary, lang, seen, quote }: Clause): Fault | null {
  const clause = `the clause "${id}"`
  if (text !== undefined && summary !== undefined) {
    const message = `found both text and summary in ${clause}, expected one of them`
    return { field: 'summary', atKey: true, message, fix: 'Keep the text where its rights allow it, else the summary.' }
  }
  if (text !== undefined && lang === undefined) {
    return { field: 'text', message: `found no language of the text of ${clause}`, fix: 'Add lang: and its language.' }
  }
  const isThere = text !== undefined || summary !== undefined || quote !== undefined
  if (isThere && seen === undefined) {
    const fix = 'Add seen: whole, excerpt or report.'
    return { field: 'heading', message: `found nothing on how ${clause} was seen`, fix }
  }
  if (isThere || seen === undefined) return null
  const message = `found seen: ${seen} in ${clause}, which has neither text nor summary`
  return { field: 'seen', message, fix: 'Write what it says under summary:, or leave out seen: if nobody saw it.' }
}
