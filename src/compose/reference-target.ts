import type { ReferenceTarget as Target } from '#core/check/references.ts'
import { id, positionId, type z } from '#core/model/schema.ts'

export type ReferenceTarget = Target

const ID_SCHEMAS: ReadonlySet<z.core.$ZodType> = new Set([id, positionId])

/** What fields that hold ids refer to. Ids of other fields are new words: of options, alternatives, rules. */
const TARGETS: Readonly<Record<string, Target>> = {
  ...{ party: 'party', parties: 'party', by: 'party', announced_by: 'party', member_of: 'party', affiliation: 'party' },
  ...{
    with: 'party',
    successor_of: 'party',
    lower_is: 'party',
    related: 'issue',
    state_source: 'source',
    answers: 'position',
  },
  ...{ issue: 'issue', issues: 'issue', source: 'source', sources: 'source', round: 'round', supersedes: 'position' },
}

/** What kind of record a field names, if its schema is that of an id; null for an id that names no record. */
export function referenceTarget(key: string, schema: z.core.$ZodType): Target | null | undefined {
  return ID_SCHEMAS.has(schema) ? (TARGETS[key] ?? null) : undefined
}
