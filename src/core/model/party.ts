import { id, name, partialDate, z } from './schema.ts'
import { acceptance, upkeep } from './words.ts'

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

/** That a party belongs to a bloc, at all times or for a time. */
export const membership = z.union(
  [
    id,
    z.strictObject({
      /** The bloc. */
      party: id,
      /** Since when. */
      from: partialDate.optional(),
      /** Up to when. */
      until: partialDate.optional(),
    }),
  ],
  { error: 'expected the id of a party, or a group with party, from and until' },
)

/** A name that a party bore before the one it has now. */
export const formerName = z.strictObject({
  /** The neutral name that was right then. */
  name,
  /** The shorter one. */
  short: name.optional(),
  /** The last date on which it was right. */
  until: partialDate,
})

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
  member_of: z.array(membership).default([]),
  /** The date from which it takes part. Before it, its cells say so. */
  entered: partialDate.optional(),
  /** The last date on which it takes part. After it, its cells say so, and its stances meet nobody's. */
  left: partialDate.optional(),
  /** The parties that it follows, from the day it enters: it may replace what they said, and until then shows it as theirs. */
  successor_of: z.array(id).default([]),
  /** The names it bore before, from the first to the last. A page shows the name of its day. */
  names: z.array(formerName).default([]),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type Membership = z.infer<typeof membership>
export type FormerName = z.infer<typeof formerName>
export type PartyFields = z.infer<typeof partySchema>
