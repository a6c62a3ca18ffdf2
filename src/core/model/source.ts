import { day, id, language, name, partialDate, text, webAddress, z } from './schema.ts'
import { acceptance, upkeep } from './words.ts'

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

/** In what form a source was seen that has no address on the web. */
export const MEDIA = ['print', 'broadcast', 'in-person', 'file'] as const

/** What stands in `published` where nobody knows when. */
export const UNKNOWN = 'unknown'

/** One alternative of an offer that leaves a choice. */
export const alternative = z.strictObject({
  /** Its id within the source. */
  id,
  /** What the offer calls it. */
  title: name,
})

/** Where something was said: a document, an interview, a report. */
export const sourceSchema = z
  .strictObject({
    /** The title it was published under, or a descriptive one. */
    title: name,
    /** Who published it. */
    publisher: name,
    /** What sort of source it is. */
    kind: z.enum(SOURCE_KINDS),
    /** When it was published; `unknown` where nobody knows. */
    published: z
      .union([partialDate, z.literal(UNKNOWN)], {
        error: 'expected a date such as 2025-06-02, 2025-06 or 2025, or unknown where nobody knows it',
      })
      .optional(),
    /** Where only a span is known: its first and last date. */
    published_between: z.tuple([partialDate, partialDate], { error: 'expected two dates: [from, to]' }).optional(),
    /** Where it can be read. Without it, `medium` and `reference` say how it can be found. */
    url: webAddress.optional(),
    /** In what form it was seen, where it is not on the web. */
    medium: z.enum(MEDIA).optional(),
    /** How to find it where it is not on the web: newspaper and page, broadcast and time, archive and number. */
    reference: text.optional(),
    /** A copy in a public archive. */
    archive_url: webAddress.optional(),
    /** When that copy was made. */
    archived: day.optional(),
    /** When somebody of this project last read it. */
    accessed: day.optional(),
    /** Whether the address still leads there. */
    link: z.enum(LINK_STATES).optional(),
    /** The language it is in, or the languages. */
    lang: z.union([language, z.array(language).min(1, { error: 'expected at least one language' })], {
      error: 'expected a language code such as en, ru or pt-BR, or a list of them',
    }),
    /** The parties that issued it, where parties did. */
    by: z.array(id).default([]),
    /** The party that owns or directs the publisher. */
    affiliation: id.optional(),
    /** Whose text it is, and under what terms it may be used. */
    rights: text.optional(),
    /** The round at which it was tabled or that it reports on. */
    round: id.optional(),
    /** One offer, to be taken as a whole: `true`, or the alternatives it leaves. */
    package: z
      .union([z.boolean(), z.array(alternative).min(2, { error: 'expected at least two alternatives' })], {
        error: 'expected true, or a list of alternatives with id and title',
      })
      .default(false),
    ...upkeep,
    /** Warnings accepted in place. */
    accept: z.array(acceptance).default([]),
  })
  .superRefine(
    (fields, context) => {
      const { published, published_between: between, url, medium, reference } = fields
      const missing = (path: string, fix: string) =>
        context.addIssue({ code: 'custom', path: [path], message: 'missing', params: { missing: true, fix } })
      if (published === undefined && between === undefined) {
        missing('published', 'Add published: and the date, or published: unknown where nobody knows it.')
      }
      if (published !== undefined && between !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['published_between'],
          message: 'expected either published or published_between, found both',
          params: { fix: 'Keep the one that is known.' },
        })
      }
      if (url !== undefined) return
      if (medium === undefined && reference === undefined) {
        missing('url', 'Add url: and the address; or, for what is not on the web, medium: and reference: in its place.')
      } else if (medium === undefined) {
        missing('medium', `Add medium: and one of ${MEDIA.join(', ')}.`)
      } else if (reference === undefined) {
        missing('reference', 'Add reference: and how it can be found, such as the newspaper and its page.')
      }
    },
    // Also where other fields are wrong: an author wants to hear of everything at once.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )

export type SourceFields = z.infer<typeof sourceSchema>
