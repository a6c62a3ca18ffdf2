import { AS_PUBLISHED, CODE, NAME, NOTE, POINTER, field } from './field.ts'
import { alternativeId, day, idOf, language, name, partialDate, webAddress, z } from './schema.ts'
import { acceptance } from './words.ts'

export const SOURCE_KINDS = [
  'document',
  'interview',
  'speech',
  'press-conference',
  'statement',
  'transcript',
  'post',
  'report',
  'leak',
] as const
export const LINK_STATES = ['live', 'dead', 'paywalled'] as const

/** One alternative of an offer that leaves a choice. */
export const alternative = z.strictObject({
  /** Its id within the source. */
  id: field(alternativeId, { ...CODE, weight: 'source', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** What the offer calls it. */
  title: field(name, {
    ...AS_PUBLISHED,
    alphabet: 'one',
    weight: 'source',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
})

/** Where something was said: a document, an interview, a report. */
export const sourceSchema = z.strictObject({
  /** The title it was published under, or a descriptive one. */
  title: field(name, {
    ...AS_PUBLISHED,
    alphabet: 'one',
    weight: 'wording',
    search: 'shared',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** Who published it. */
  publisher: field(name, { ...NAME, weight: 'source', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** What sort of source it is. */
  kind: field(z.enum(SOURCE_KINDS), { ...CODE, weight: 'source', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** When it was published. */
  published: field(partialDate, { ...CODE, weight: 'source', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** Where it can be read. */
  url: field(webAddress, { ...POINTER, weight: 'source', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** A copy in a public archive. */
  archive_url: field(webAddress.optional(), {
    ...POINTER,
    weight: 'source',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** When that copy was made. */
  archived: field(day.optional(), { ...CODE, weight: 'field', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** When somebody of this project last read it. */
  accessed: field(day.optional(), { ...CODE, weight: 'field', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** Whether the address still leads there. */
  link: field(z.enum(LINK_STATES).optional(), {
    ...CODE,
    weight: 'field',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** The language it is in. */
  lang: field(language, { ...CODE, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** The parties that issued it, where parties did. */
  by: field(z.array(idOf('party')).default([]), {
    ...POINTER,
    weight: 'source',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** The party that owns or directs the publisher. */
  affiliation: field(idOf('party').optional(), {
    ...POINTER,
    weight: 'source',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** The round at which it was tabled or that it reports on. */
  round: field(idOf('round').optional(), {
    ...POINTER,
    weight: 'field',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** One offer, to be taken as a whole: `true`, or the alternatives it leaves. */
  package: field(
    z
      .union([z.boolean(), z.array(alternative).min(2, { error: 'expected at least two alternatives' })], {
        error: 'expected true, or a list of alternatives with id and title',
      })
      .default(false),
    { ...CODE, weight: 'source', search: 'none', isSentAsOf: true, shown: 'placed' },
  ),
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})
