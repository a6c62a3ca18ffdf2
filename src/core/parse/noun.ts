import type { RecordType } from '../model/record.ts'

/** The article and the name of each type, as messages say it. */
export const NOUN = {
  comparison: 'a comparison',
  party: 'a party',
  issue: 'an issue',
  source: 'a source',
  position: 'a position',
  claim: 'a claim',
  round: 'a round',
  gap: 'a gap',
} as const satisfies Record<RecordType, string>
