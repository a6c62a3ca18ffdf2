import { CODE, NAME, NOTE, POINTER, field } from './field.ts'
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
  name: field(name, { ...NAME, weight: 'frame', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** A shorter name for narrow columns. */
  short: field(name.optional(), { ...NAME, weight: 'frame', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** What it calls itself, in its own language. */
  self_name: field(name.optional(), { ...NAME, weight: 'field', search: 'shared', isSentAsOf: false, shown: 'placed' }),
  /** Other spellings and scripts, for search. Never shown as its name. */
  aliases: field(z.array(name).default([]), {
    ...NAME,
    weight: 'field',
    search: 'shared',
    isSentAsOf: false,
    shown: 'never',
  }),
  /** What sort of body it is. */
  kind: field(z.enum(PARTY_KINDS), { ...CODE, weight: 'frame', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** The part it has in this negotiation. */
  role: field(z.enum(PARTY_ROLES), { ...CODE, weight: 'frame', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** The blocs it belongs to. A bloc's position is never copied to its members. */
  member_of: field(z.array(idOf('party')).default([]), {
    ...POINTER,
    weight: 'frame',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** The date from which it takes part. Before it, its cells say so. */
  entered: field(partialDate.optional(), {
    ...CODE,
    weight: 'frame',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})
