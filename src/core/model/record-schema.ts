import { claimSchema } from './claim.ts'
import { comparisonSchema } from './comparison.ts'
import { draftSchema } from './draft.ts'
import { gapSchema } from './gap.ts'
import { issueSchema } from './issue.ts'
import type { RecordType } from './kinds.ts'
import { partySchema } from './party.ts'
import { positionSchema } from './position.ts'
import { roundSchema } from './round.ts'
import type { z } from './schema.ts'
import { sourceSchema } from './source.ts'

/** The schema of each kind of record. Apart from the table of kinds, which browsers load without zod. */
export const RECORD_SCHEMA = {
  comparison: comparisonSchema,
  party: partySchema,
  issue: issueSchema,
  source: sourceSchema,
  position: positionSchema,
  claim: claimSchema,
  round: roundSchema,
  gap: gapSchema,
  draft: draftSchema,
} as const satisfies Record<RecordType, z.ZodObject>
