import { AUTHORITIES } from './authority.ts'
import { AS_PUBLISHED, CODE, NAME, NOTE, OWN_WORDS, POINTER, column } from './field.ts'
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
    party: column(idOf('party'), 'party', {
      ...POINTER,
      weight: 'attribution',
      search: 'shared',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** When it was said. */
    said: column(partialDate.optional(), 'said', {
      ...CODE,
      weight: 'attribution',
      search: 'shared',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** Where only a span is known: its first and last day. It counts from its end. */
    said_between: column(
      z.tuple([partialDate, partialDate], { error: 'expected two dates: [from, to]' }).optional(),
      ['said_from', 'said_to'],
      { ...CODE, weight: 'attribution', search: 'shared', isSentAsOf: true, shown: 'placed' },
    ),
    /** Who said it for the party. */
    speaker: column(
      speaker,
      { name: 'speaker', role: 'role' },
      { ...NAME, weight: 'attribution', search: 'shared', isSentAsOf: true, shown: 'placed' },
    ),
    /** Whose word it is. */
    authority: column(z.enum(AUTHORITIES), 'authority', {
      ...CODE,
      weight: 'attribution',
      search: 'shared',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** The condition in one or two neutral sentences by the publisher: the headline of the cell. */
    condition: column(text, 'condition', {
      ...OWN_WORDS,
      weight: 'wording',
      search: 'title',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** The party's own words, in the language they were said in. */
    quote: column(
      quote.optional(),
      { text: 'quote', lang: 'quote_lang' },
      { ...CODE, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' },
    ),
    /** The words in another language. */
    translation: column(
      translation.optional(),
      { text: 'translation', lang: 'translation_lang', by: 'translation_by' },
      { ...CODE, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' },
    ),
    /** The source in which it stands. */
    source: column(idOf('source'), 'source', {
      ...POINTER,
      weight: 'source',
      search: 'shared',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** Where in the source. */
    locator: column(name.optional(), 'locator', {
      ...AS_PUBLISHED,
      weight: 'field',
      search: 'none',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** What the interviewer had asked. */
    prompt: column(text.optional(), 'prompt', {
      ...AS_PUBLISHED,
      weight: 'field',
      search: 'text',
      isSentAsOf: false,
      shown: 'placed',
    }),
    /** Whose wording we have. */
    reported_by: column(reportedBy, 'reported_by', {
      ...POINTER,
      weight: 'attribution',
      search: 'none',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** What the words say about the options of the issue. */
    stances: column(z.record(z.string(), z.enum(STANCES)).default({}), 'stances', {
      ...CODE,
      weight: 'coded',
      search: 'shared',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** The conditions, where a stance is `conditional`. */
    conditions: column(z.array(text).default([]), 'conditions', {
      ...OWN_WORDS,
      weight: 'wording',
      search: 'text',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** The alternative it belongs to, where the source is an offer with alternatives. */
    alternative: column(alternativeId.optional(), 'alternative', {
      ...POINTER,
      weight: 'attribution',
      search: 'none',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** The positions it replaces, by the same party on the same issue. */
    supersedes: column(z.array(idOf('position')).default([]), 'supersedes', {
      ...POINTER,
      weight: 'attribution',
      search: 'none',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** When the party took it back. */
    withdrawn: column(partialDate.optional(), 'withdrawn', {
      ...CODE,
      weight: 'attribution',
      search: 'none',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** Who coded the stances. */
    coded_by: column(z.array(name).default([]), 'coded_by', {
      ...NAME,
      weight: 'field',
      search: 'none',
      isSentAsOf: false,
      shown: 'placed',
    }),
    /** When somebody last compared it with its source. */
    checked: column(day.optional(), 'checked', {
      ...CODE,
      weight: 'field',
      search: 'none',
      isSentAsOf: false,
      shown: 'placed',
    }),
    /** Warnings accepted in place. */
    accept: column(z.array(acceptance).default([]), null, NOTE),
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
