import type { Dataset } from '../model/dataset.ts'
import type { Clause } from '../model/draft.ts'
import type { Draft } from '../model/record.ts'

/** The clause that a locator names as `draft#clause`; null for any other place in a source. */
export function citedClause(
  { draftById }: Dataset,
  locator: string | undefined,
): { readonly draft: Draft; readonly clause: Clause } | null {
  const [id = '', part] = locator?.split('#') ?? []
  const draft = draftById.get(id)
  const clause = draft?.clauses.find((one) => one.id === part)
  return draft && clause ? { draft, clause } : null
}
