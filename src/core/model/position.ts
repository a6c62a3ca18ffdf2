import { amount } from './amount.ts'
import { AUTHORITIES } from './authority.ts'
import { AS_PUBLISHED, CODE, NAME, NOTE, OWN_WORDS, POINTER, SAID, SENT, STAYS, column, field } from './field.ts'
import { alternativeId, day, idOf, longText, name, partialDate, REFERS, text, z } from './schema.ts'
import { STANCES } from './stance.ts'
import { retracted, withdrawn } from './taken-back.ts'
import { acceptance, correction, quote, speaker, translation, upkeep } from './words.ts'

/** Whose wording we have: the party's own, a reporter's account, or another party's account. */
export const reportedBy = z
  .string()
  .regex(/^(?:self|publisher|party:[a-z0-9-]+)$/, {
    error: 'expected self, publisher, or party: and the id of a party',
  })
  .register(REFERS, { to: 'party', as: 'account' })

/** What a party does by saying it, where the words or the procedure tell. */
export const MOVES = ['proposal', 'counter', 'answer', 'question', 'what-if', 'acceptance', 'rejection'] as const

/** What a represented party itself says to this record. It stands with it everywhere. */
export const reply = z.strictObject({
  /** The party. */
  by: field(idOf('party'), { ...POINTER, ...SENT, weight: 'response' }),
  /** When. */
  said: field(partialDate, { ...CODE, ...SENT, weight: 'response' }),
  /** In its own words. */
  words: field(text, { ...SAID, ...SENT }),
  /** Where it stands. */
  source: field(idOf('source'), { ...POINTER, ...SENT, weight: 'source' }),
})

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
    /** The parties that said it together with this one. It stands in the cell of each and counts once. */
    with: column(z.array(idOf('party')).default([]), 'with', {
      ...POINTER,
      ...SENT,
      weight: 'attribution',
      search: 'shared',
    }),
    /** Who said it for the party. May be left out only where an institution answered as such. */
    speaker: column(
      speaker.optional(),
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
    condition: column(text.optional(), 'condition', {
      ...OWN_WORDS,
      weight: 'wording',
      search: 'title',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** The party's own short answer, in the words of the comparison's scale. */
    answer: column(name.optional(), 'answer', { ...AS_PUBLISHED, ...SENT, weight: 'wording', search: 'title' }),
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
    /** Several translations of one quotation, each with who made it. They stand side by side. */
    translations: column(z.array(translation).default([]), 'translations', { ...CODE, ...SENT, weight: 'field' }),
    /** The party's own longer text, as it was published. Never the publisher's voice. */
    full_text: column(longText.optional(), 'full_text', { ...SAID, ...STAYS, search: 'text' }),
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
      search: 'shared',
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
    /** What it says in figures. */
    amounts: column(z.array(amount).default([]), 'amounts', { ...CODE, ...SENT, weight: 'field' }),
    /** What the party does by saying it. */
    move: column(z.enum(MOVES).optional(), 'move', { ...CODE, ...SENT, weight: 'attribution' }),
    /** The positions it replies to. */
    answers: column(z.array(idOf('position')).default([]), 'answers', { ...POINTER, ...SENT, weight: 'attribution' }),
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
    withdrawn: column(withdrawn.optional(), 'withdrawn', {
      ...CODE,
      weight: 'attribution',
      search: 'none',
      isSentAsOf: true,
      shown: 'placed',
    }),
    /** That the record of the words was withdrawn, or the words were denied by whoever is said to have spoken. */
    retracted: column(
      retracted.optional(),
      { on: 'retracted', by: 'retracted_by', note: 'retracted_note' },
      { ...CODE, ...SENT, weight: 'attribution' },
    ),
    /** What the party itself says to this record. */
    reply: column(
      reply.optional(),
      { by: 'reply_by', said: 'reply_said', words: 'reply', source: 'reply_source' },
      { ...CODE, ...SENT, weight: 'response' },
    ),
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
    ...upkeep,
    /** What was corrected in it after it was published. That it was stands in every cell, so browsers get the day. */
    corrections: column(z.array(correction).default([]), 'corrections', { ...CODE, ...SENT, weight: 'field' }),
    /** Warnings accepted in place. */
    accept: column(z.array(acceptance).default([]), 'accept', NOTE),
  })
  .superRefine(
    (fields, context) => {
      if (fields.said === undefined && fields.said_between === undefined) {
        context.addIssue({ code: 'custom', path: ['said'], message: 'missing', params: { missing: true } })
      }
      if (fields.condition === undefined && fields.answer === undefined) {
        context.addIssue({ code: 'custom', path: ['condition'], message: 'missing', params: { missing: true } })
      }
      if (fields.speaker === undefined && fields.answer === undefined && fields.move !== 'answer') {
        context.addIssue({ code: 'custom', path: ['speaker'], message: 'missing', params: { missing: true } })
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
