import { CODE, HEADING, NAME, NOTE, OWN_WORDS, POINTER, field } from './field.ts'
import { day, idOf, name, partialDate, text, z } from './schema.ts'
import { acceptance, partyOrPerson, quote, speaker, translation, upkeep } from './words.ts'

const answered = {
  /** Who answers: a party or a person. */
  by: field(partyOrPerson, { ...NAME, weight: 'response', search: 'shared', isSentAsOf: false, shown: 'placed' }),
  /** When the answer was given. */
  said: field(partialDate.optional(), {
    ...CODE,
    weight: 'response',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** The answer's own words. */
  quote: field(quote.optional(), { ...CODE, weight: 'holder', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** The words in another language. */
  translation: field(translation.optional(), {
    ...CODE,
    weight: 'holder',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** The answer, in neutral words. */
  summary: field(text.optional(), {
    ...OWN_WORDS,
    weight: 'response',
    search: 'lead',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** Where the answer stands. */
  source: field(idOf('source').optional(), {
    ...POINTER,
    weight: 'source',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
}

/** What the other side said to a claim; or that one looked and found no answer, which is a different fact. */
export const response = z.discriminatedUnion('kind', [
  z.strictObject({
    ...answered,
    kind: field(z.enum(['denial', 'partial-denial', 'admission', 'counter-claim', 'declined']), {
      ...CODE,
      weight: 'response',
      search: 'none',
      isSentAsOf: false,
      shown: 'placed',
    }),
    summary: field(text, { ...OWN_WORDS, weight: 'response', search: 'lead', isSentAsOf: false, shown: 'placed' }),
    source: field(idOf('source'), { ...POINTER, weight: 'source', search: 'none', isSentAsOf: false, shown: 'placed' }),
  }),
  z.strictObject({
    by: field(partyOrPerson, { ...NAME, weight: 'response', search: 'shared', isSentAsOf: false, shown: 'placed' }),
    kind: field(z.literal('none-found'), {
      ...CODE,
      weight: 'response',
      search: 'none',
      isSentAsOf: false,
      shown: 'placed',
    }),
    /** When somebody looked for an answer. */
    searched: field(day, { ...CODE, weight: 'response', search: 'none', isSentAsOf: false, shown: 'placed' }),
    /** Where one looked. */
    summary: field(text.optional(), {
      ...OWN_WORDS,
      weight: 'response',
      search: 'lead',
      isSentAsOf: false,
      shown: 'placed',
    }),
  }),
])

/** What a court or another body found. */
export const finding = z.strictObject({
  /** The court or body. */
  body: field(name, { ...NAME, weight: 'response', search: 'text', isSentAsOf: false, shown: 'placed' }),
  /** What it found, in neutral words. */
  finding: field(text, { ...OWN_WORDS, weight: 'response', search: 'text', isSentAsOf: false, shown: 'placed' }),
  /** Where it stands. */
  source: field(idOf('source'), { ...POINTER, weight: 'source', search: 'none', isSentAsOf: false, shown: 'placed' }),
})

/** An allegation of fact with its responses. Never mixed with positions, never rated true or false. */
export const claimSchema = z.strictObject({
  /** The allegation as an open question, "Whether ...": a heading must not state what is alleged. */
  title: field(name, { ...HEADING, weight: 'wording', search: 'title', isSentAsOf: false, shown: 'placed' }),
  /** Who alleges it: a party or a person. */
  by: field(partyOrPerson, { ...NAME, weight: 'attribution', search: 'shared', isSentAsOf: false, shown: 'placed' }),
  /** Whom it is about. */
  about: field(partyOrPerson, { ...NAME, weight: 'attribution', search: 'shared', isSentAsOf: false, shown: 'placed' }),
  /** When it was said. */
  said: field(partialDate, { ...CODE, weight: 'attribution', search: 'shared', isSentAsOf: false, shown: 'placed' }),
  /** Who said it. */
  speaker: field(speaker, { ...NAME, weight: 'attribution', search: 'shared', isSentAsOf: false, shown: 'placed' }),
  /** The claim's own words. */
  quote: field(quote.optional(), { ...CODE, weight: 'field', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** The words in another language. */
  translation: field(translation.optional(), {
    ...CODE,
    weight: 'field',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** Where it stands. */
  source: field(idOf('source'), { ...POINTER, weight: 'source', search: 'shared', isSentAsOf: false, shown: 'placed' }),
  /** The allegation, in neutral words. */
  summary: field(text, { ...OWN_WORDS, weight: 'wording', search: 'lead', isSentAsOf: false, shown: 'placed' }),
  /** What those it concerns said to it. Checked to be at least one. */
  responses: field(z.array(response).default([]), {
    ...CODE,
    weight: 'response',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  /** Findings of courts or bodies. */
  independent: field(z.array(finding).default([]), {
    ...CODE,
    weight: 'response',
    search: 'none',
    isSentAsOf: false,
    shown: 'placed',
  }),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})

export type Response = z.infer<typeof response>
export type Finding = z.infer<typeof finding>
