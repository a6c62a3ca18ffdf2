import { claimSchema } from '../model/claim.ts'
import { comparisonSchema } from '../model/comparison.ts'
import { gapSchema } from '../model/gap.ts'
import { issueSchema } from '../model/issue.ts'
import { partySchema } from '../model/party.ts'
import { positionSchema } from '../model/position.ts'
import type { RecordType } from '../model/record.ts'
import { roundSchema } from '../model/round.ts'
import type { z } from '../model/schema.ts'
import { sourceSchema } from '../model/source.ts'

/** The schema of each type of record. */
export const RECORD_SCHEMA = {
  comparison: comparisonSchema,
  party: partySchema,
  issue: issueSchema,
  source: sourceSchema,
  position: positionSchema,
  claim: claimSchema,
  round: roundSchema,
  gap: gapSchema,
} as const satisfies Record<RecordType, z.ZodObject>
