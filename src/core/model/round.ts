import { id, name, partialDate, text, z } from './schema.ts'
import { acceptance, upkeep } from './words.ts'

export const FORMATS = ['direct', 'proximity', 'mediated', 'written', 'call'] as const
export const OUTCOME_STATUSES = [
  'announced',
  'agreed',
  'partly-carried-out',
  'carried-out',
  'not-carried-out',
  'disputed',
] as const

/** Who took part in a round. */
export const participant = z.strictObject({
  /** The party. */
  party: id,
  /** Who led for it. */
  head: name.optional(),
  /** In what capacity. */
  role: name.optional(),
})

/** What came of a round. An outcome announced by one side is not "agreed". */
export const outcome = z.strictObject({
  /** The outcome, in neutral words. */
  text,
  /** The issue it is on. */
  issue: id.optional(),
  /** How far it got. */
  status: z.enum(OUTCOME_STATUSES),
  /** The parties that announced it; empty where it is not recorded. */
  announced_by: z.array(id).default([]),
  /** Numbers, as announced. */
  quantity: name.optional(),
  /** Where it was announced. */
  source: id.optional(),
})

/** A meeting, an exchange of texts, or another step of the negotiation. */
export const roundSchema = z.strictObject({
  /** What the round is called. */
  title: name,
  /** Its first day. */
  start: partialDate,
  /** Its last day. */
  end: partialDate.optional(),
  /** Where it was held. */
  place: name.optional(),
  /** How the parties met. */
  format: z.enum(FORMATS),
  /** Who hosted it. */
  host: name.optional(),
  /** Who took part. */
  participants: z.array(participant).default([]),
  /** Sources that report on it or were tabled at it. */
  sources: z.array(id).default([]),
  /** What came of it. */
  outcomes: z.array(outcome).default([]),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type RoundFields = z.infer<typeof roundSchema>
export type Outcome = z.infer<typeof outcome>
