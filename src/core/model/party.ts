import { idOf, name, partialDate, z } from './schema.ts'
import { acceptance } from './words.ts'

export const PARTY_KINDS = [
  'state',
  'government',
  'organisation',
  'bloc',
  'company',
  'union',
  'electoral-party',
  'person',
  'body',
] as const
export const PARTY_ROLES = ['principal', 'mediator', 'guarantor', 'observer', 'mentioned'] as const

/** Who takes part in the negotiation, or is bound by what is negotiated. */
export const partySchema = z.strictObject({
  /** The publisher's neutral name for it. */
  name,
  /** A shorter name for narrow columns. */
  short: name.optional(),
  /** What it calls itself, in its own language. */
  self_name: name.optional(),
  /** Other spellings and scripts, for search. Never shown as its name. */
  aliases: z.array(name).default([]),
  /** What sort of body it is. */
  kind: z.enum(PARTY_KINDS),
  /** The part it has in this negotiation. */
  role: z.enum(PARTY_ROLES),
  /** The blocs it belongs to. A bloc's position is never copied to its members. */
  member_of: z.array(idOf('party')).default([]),
  /** The date from which it takes part. Before it, its cells say so. */
  entered: partialDate.optional(),
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type PartyFields = z.infer<typeof partySchema>
