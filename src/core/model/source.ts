import { AS_PUBLISHED, CODE, NAME, NOTE, POINTER, SENT, STAYS, field } from './field.ts'
import { alternativeId, day, idOf, language, name, partialDate, text, webAddress, z } from './schema.ts'
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

const languages = z.union([language, z.array(language).min(1, { error: 'expected at least one language' })], {
  error: 'expected a language code such as en, ru or pt-BR, or a list of them',
})

/** Where something was said: a document, an interview, a report. */
export const sourceSchema = z
  .strictObject({
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
    /** When it was published; `unknown` where nobody knows. */
    published: field(
      z
        .union([partialDate, z.literal(UNKNOWN)], {
          error: 'expected a date such as 2025-06-02, 2025-06 or 2025, or unknown where nobody knows it',
        })
        .optional(),
      { ...CODE, ...SENT, weight: 'source' },
    ),
    /** Where only a span is known: its first and last date. */
    published_between: field(
      z.tuple([partialDate, partialDate], { error: 'expected two dates: [from, to]' }).optional(),
      { ...CODE, ...SENT, weight: 'source' },
    ),
    /** Where it can be read. Without it, `medium` and `reference` say how it can be found. */
    url: field(webAddress.optional(), { ...POINTER, ...SENT, weight: 'source' }),
    /** In what form it was seen, where it is not on the web. */
    medium: field(z.enum(MEDIA).optional(), { ...CODE, ...SENT, weight: 'source' }),
    /** How to find it where it is not on the web: newspaper and page, broadcast and time, archive and number. */
    reference: field(text.optional(), { ...AS_PUBLISHED, ...SENT, weight: 'source' }),
    /** A copy in a public archive. */
    archive_url: field(webAddress.optional(), {
      ...POINTER,
      ...SENT,
      weight: 'source',
    }),
    /** When that copy was made. */
    archived: field(day.optional(), { ...CODE, weight: 'field', search: 'none', isSentAsOf: false, shown: 'placed' }),
    /** When somebody of this project last read it. */
    accessed: field(day.optional(), { ...CODE, weight: 'field', search: 'none', isSentAsOf: false, shown: 'placed' }),
    /** Whether the address still leads there. */
    link: field(z.enum(LINK_STATES).optional(), { ...CODE, ...SENT, weight: 'field' }),
    /** The language it is in, or the languages. */
    lang: field(languages, { ...CODE, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' }),
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
    /** Whose text it is, and under what terms it may be used. */
    rights: field(text.optional(), { ...AS_PUBLISHED, ...STAYS, weight: 'field', shown: 'facts' }),
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
    ...upkeep,
    /** Warnings accepted in place. */
    accept: field(z.array(acceptance).default([]), NOTE),
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
