import type { Dataset } from '#core/model/dataset.ts'

/** The heading of a matter, as the first text has it that has a clause of that id; the id itself where none has. */
export function clauseTitle({ drafts }: Dataset, id: string): string {
  for (const { clauses } of drafts) {
    const found = clauses.find((clause) => clause.id === id)
    if (found) return found.heading
  }
  return id
}
