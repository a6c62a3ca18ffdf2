import type { Dataset } from '../../model/dataset.ts'
import { didYouMean } from '../../problem/closest.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds what clauses part into, what they join, and what positions cite of them, to clauses that there are. */
export const clauseLinks: Rule = {
  slug: 'clause-links',
  severity: 'error',
  title: 'A clause that is named is there',
  why: 'Where matters part or join, and where a position rests on a clause, readers follow the id. One that no text has leads nowhere.',
  example: {
    wrong: `# drafts/first.md
clauses: [{id: fence, heading: The fence, summary: There is a fence., state: proposed, seen: whole}]

# positions/border/2025-06-02-north.md
locator: first#fences`,
    right: `# drafts/first.md
clauses: [{id: fence, heading: The fence, summary: There is a fence., state: proposed, seen: whole}]

# positions/border/2025-06-02-north.md
locator: first#fence`,
  },
  check: (dataset) => [...partedAndJoined(dataset), ...cited(dataset)],
}

function partedAndJoined({ drafts }: Dataset): Finding[] {
  return drafts.flatMap((record) => {
    const others = drafts.filter((draft) => draft !== record)
    const known = [...new Set(others.flatMap(({ clauses }) => clauses.map(({ id }) => id)))]
    return record.clauses.flatMap((clause, at) =>
      (['split_into', 'merged_from'] as const).flatMap((field) =>
        clause[field].flatMap((id, place): Finding[] => {
          if (known.includes(id)) return []
          const message = `found "${id}", expected the id of a clause of another text`
          const fix = didYouMean(
            id,
            known,
            'Name a clause of the text in which the matter stands apart, or leave it out.',
          )
          return [{ record, path: ['clauses', at, field, place], message, fix }]
        }),
      ),
    )
  })
}

function cited({ positions, draftById, drafts }: Dataset): Finding[] {
  return positions.flatMap((record): Finding[] => {
    const [, draft, clause] = CITED.exec(record.locator ?? '') ?? []
    if (draft === undefined || clause === undefined) return []
    const place = { record, path: ['locator'] }
    const ids = draftById.get(draft)?.clauses.map(({ id }) => id)
    if (!ids) {
      const texts = drafts.map(({ id }) => id)
      const fix = didYouMean(draft, texts, 'Name a file in drafts/, a #, and the id of a clause.')
      return [{ ...place, message: `found the text "${draft}", which is not there`, fix }]
    }
    if (ids.includes(clause)) return []
    const message = `found "${clause}", which is no clause of the text "${draft}"`
    return [{ ...place, message, fix: didYouMean(clause, ids, 'Name the id of a clause of that text.') }]
  })
}

/** How a position cites a clause. */
const CITED = /^([a-z0-9-]+)#([a-z0-9-]+)$/
