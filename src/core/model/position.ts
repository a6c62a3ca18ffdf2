import { AUTHORITIES } from './authority.ts'
import { alternativeId, day, idOf, name, partialDate, REFERS, text, z } from './schema.ts'
import { STANCES } from './stance.ts'
import { acceptance, quote, speaker, translation } from './words.ts'

/** Whose wording we have: the party's own, a reporter's account, or another party's account. */
export const reportedBy = z
  .string()
  .regex(/^(?:self|publisher|party:[a-z0-9-]+)$/, {
    error: 'expected self, publisher, or party: and the id of a party',
  })
  .register(REFERS, { to: 'party', as: 'account' })

/** One party's stated condition on one issue at one time. */
export const positionSchema = z
  .strictObject({
    /** The party that said it. */
    party: idOf('party'),
    /** When it was said. */
    said: partialDate.optional(),
    /** Where only a span is known: its first and last day. It counts from its end. */
    said_between: z.tuple([partialDate, partialDate], { error: 'expected two dates: [from, to]' }).optional(),
    /** Who said it for the party. */
    speaker,
    /** Whose word it is. */
    authority: z.enum(AUTHORITIES),
    /** The condition in one or two neutral sentences by the publisher: the headline of the cell. */
    condition: text,
    /** The party's own words, in the language they were said in. */
    quote: quote.optional(),
    /** The words in another language. */
    translation: translation.optional(),
    /** The source in which it stands. */
    source: idOf('source'),
    /** Where in the source. */
    locator: name.optional(),
    /** What the interviewer had asked. */
    prompt: text.optional(),
    /** Whose wording we have. */
    reported_by: reportedBy,
    /** What the words say about the options of the issue. */
    stances: z.record(z.string(), z.enum(STANCES)).default({}),
    /** The conditions, where a stance is `conditional`. */
    conditions: z.array(text).default([]),
    /** The alternative it belongs to, where the source is an offer with alternatives. */
    alternative: alternativeId.optional(),
    /** The positions it replaces, by the same party on the same issue. */
    supersedes: z.array(idOf('position')).default([]),
    /** When the party took it back. */
    withdrawn: partialDate.optional(),
    /** Who coded the stances. */
    coded_by: z.array(name).default([]),
    /** When somebody last compared it with its source. */
    checked: day.optional(),
    /** Warnings accepted in place. */
    accept: z.array(acceptance).default([]),
  })
  .superRefine(
    (fields, context) => {
      if (fields.said === undefined && fields.said_between === undefined) {
        context.addIssue({ code: 'custom', path: ['said'], message: 'missing', params: { missing: true } })
      }
      if (fields.said !== undefined && fields.said_between !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['said_between'],
          message: 'expected either said or said_between, found both',
          params: { fix: 'Keep the one that is known.' },
        })
      }
    },
    // Also where other fields are wrong: an author wants to hear of everything at once.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )

export type PositionFields = z.infer<typeof positionSchema>
