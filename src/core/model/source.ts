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
  id: alternativeId,
  /** What the offer calls it. */
  title: name,
})

/** Where something was said: a document, an interview, a report. */
export const sourceSchema = z.strictObject({
  /** The title it was published under, or a descriptive one. */
  title: name,
  /** Who published it. */
  publisher: name,
  /** What sort of source it is. */
  kind: z.enum(SOURCE_KINDS),
  /** When it was published. */
  published: partialDate,
  /** Where it can be read. */
  url: webAddress,
  /** A copy in a public archive. */
  archive_url: webAddress.optional(),
  /** When that copy was made. */
  archived: day.optional(),
  /** When somebody of this project last read it. */
  accessed: day.optional(),
  /** Whether the address still leads there. */
  link: z.enum(LINK_STATES).optional(),
  /** The language it is in. */
  lang: language,
  /** The parties that issued it, where parties did. */
  by: z.array(idOf('party')).default([]),
  /** The party that owns or directs the publisher. */
  affiliation: idOf('party').optional(),
  /** The round at which it was tabled or that it reports on. */
  round: idOf('round').optional(),
  /** One offer, to be taken as a whole: `true`, or the alternatives it leaves. */
  package: z
    .union([z.boolean(), z.array(alternative).min(2, { error: 'expected at least two alternatives' })], {
      error: 'expected true, or a list of alternatives with id and title',
    })
    .default(false),
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type SourceFields = z.infer<typeof sourceSchema>
