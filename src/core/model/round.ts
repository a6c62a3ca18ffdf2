import { AS_PUBLISHED, CODE, HEADING, NAME, NOTE, OWN_WORDS, POINTER, field } from './field.ts'
import { idOf, name, partialDate, text, z } from './schema.ts'
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
  party: field(idOf('party'), { ...POINTER, weight: 'field', search: 'shared', isSentAsOf: false, shown: 'placed' }),
  /** Who led for it. */
  head: field(name.optional(), { ...NAME, weight: 'field', search: 'text', isSentAsOf: false, shown: 'placed' }),
  /** In what capacity. */
  role: field(name.optional(), { ...NAME, weight: 'field', search: 'none', isSentAsOf: false, shown: 'placed' }),
})

/** What came of a round. An outcome announced by one side is not "agreed". */
export const outcome = z.strictObject({
  /** The outcome, in neutral words. */
  text: field(text, { ...OWN_WORDS, weight: 'outcome', search: 'text', isSentAsOf: true, shown: 'placed' }),
  /** The issue it is on. */
  issue: field(idOf('issue').optional(), {
    ...POINTER,
    weight: 'outcome',
    search: 'shared',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** How far it got. */
  status: field(z.enum(OUTCOME_STATUSES), {
    ...CODE,
    weight: 'outcome',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** The parties that announced it; empty where it is not recorded. */
  announced_by: field(z.array(idOf('party')).default([]), {
    ...POINTER,
    weight: 'outcome',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** Numbers, as announced. */
  quantity: field(name.optional(), {
    ...AS_PUBLISHED,
    weight: 'outcome',
    search: 'text',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** Where it was announced. */
  source: field(idOf('source').optional(), {
    ...POINTER,
    weight: 'source',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
})

/** A meeting, an exchange of texts, or another step of the negotiation. */
export const roundSchema = z.strictObject({
  /** What the round is called. */
  title: field(name, { ...HEADING, weight: 'wording', search: 'title', isSentAsOf: true, shown: 'placed' }),
  /** Its first day. */
  start: field(partialDate, { ...CODE, weight: 'field', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** Its last day. */
  end: field(partialDate.optional(), { ...CODE, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** Where it was held. */
  place: field(name.optional(), { ...NAME, weight: 'field', search: 'text', isSentAsOf: false, shown: 'placed' }),
  /** How the parties met. */
  format: field(z.enum(FORMATS), { ...CODE, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** Who hosted it. */
  host: field(name.optional(), { ...NAME, weight: 'field', search: 'text', isSentAsOf: false, shown: 'placed' }),
  /** Who took part. */
  participants: field(z.array(participant).default([]), {
    ...CODE,
    weight: 'field',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** Sources that report on it or were tabled at it. */
  sources: field(z.array(idOf('source')).default([]), {
    ...POINTER,
    weight: 'field',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** What came of it. */
  outcomes: field(z.array(outcome).default([]), {
    ...CODE,
    weight: 'outcome',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})

export type Outcome = z.infer<typeof outcome>
