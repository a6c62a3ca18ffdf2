import { CODE, NAME, NOTE, POINTER, SENT, field } from './field.ts'
import { idOf, name, partialDate, z } from './schema.ts'
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
    idOf('party'),
    z.strictObject({
      /** The bloc. */
      party: field(idOf('party'), { ...POINTER, ...SENT, weight: 'frame' }),
      /** Since when. */
      from: field(partialDate.optional(), { ...CODE, ...SENT, weight: 'frame' }),
      /** Up to when. */
      until: field(partialDate.optional(), { ...CODE, ...SENT, weight: 'frame' }),
    }),
  ],
  { error: 'expected the id of a party, or a group with party, from and until' },
)

/** A name that a party bore before the one it has now. */
export const formerName = z.strictObject({
  /** The neutral name that was right then. */
  name: field(name, { ...NAME, ...SENT, weight: 'frame' }),
  /** The shorter one. */
  short: field(name.optional(), { ...NAME, ...SENT, weight: 'frame' }),
  /** The last date on which it was right. */
  until: field(partialDate, { ...CODE, ...SENT, weight: 'frame' }),
})

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
  member_of: field(z.array(membership).default([]), {
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
  /** The last date on which it takes part. After it, its cells say so, and its stances meet nobody's. */
  left: field(partialDate.optional(), { ...CODE, ...SENT, weight: 'frame' }),
  /** The parties that it follows, from the day it enters: it may replace what they said, and until then shows it as theirs. */
  successor_of: field(z.array(idOf('party')).default([]), { ...POINTER, ...SENT, weight: 'frame' }),
  /** The names it bore before, from the first to the last. A page shows the name of its day. */
  names: field(z.array(formerName).default([]), { ...CODE, ...SENT, weight: 'frame' }),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})

export type FormerName = z.infer<typeof formerName>
