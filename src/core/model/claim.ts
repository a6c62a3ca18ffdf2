import { day, id, name, partialDate, text, z } from './schema.ts'
import { acceptance, partyOrPerson, quote, speaker, translation, upkeep } from './words.ts'

const answered = {
  /** Who answers: a party or a person. */
  by: partyOrPerson,
  /** When the answer was given. */
  said: partialDate.optional(),
  /** The answer's own words. */
  quote: quote.optional(),
  /** The words in another language. */
  translation: translation.optional(),
  /** The answer, in neutral words. */
  summary: text.optional(),
  /** Where the answer stands. */
  source: id.optional(),
}

export const RESPONSE_KINDS = [
  'denial',
  'partial-denial',
  'admission',
  'counter-claim',
  'declined',
  'none-found',
] as const

/** What the other side said to a claim; or that one looked and found no answer, which is a different fact. */
export const response = z.discriminatedUnion('kind', [
  z.strictObject({
    ...answered,
    kind: z.enum(['denial', 'partial-denial', 'admission', 'counter-claim', 'declined']),
    summary: text,
    source: id,
  }),
  z.strictObject({
    by: partyOrPerson,
    kind: z.literal('none-found'),
    /** When somebody looked for an answer. */
    searched: day,
    /** Where one looked. */
    summary: text.optional(),
  }),
])

/** What a court or another body found. */
export const finding = z.strictObject({
  /** The court or body. */
  body: name,
  /** What it found, in neutral words. */
  finding: text,
  /** Where it stands. */
  source: id,
})

/** An allegation of fact with its responses. Never mixed with positions, never rated true or false. */
export const claimSchema = z.strictObject({
  /** The allegation as an open question, "Whether ...": a heading must not state what is alleged. */
  title: name,
  /** Who alleges it: a party or a person. */
  by: partyOrPerson,
  /** Whom it is about. */
  about: partyOrPerson,
  /** When it was said. */
  said: partialDate,
  /** Who said it. */
  speaker,
  /** The claim's own words. */
  quote: quote.optional(),
  /** The words in another language. */
  translation: translation.optional(),
  /** Where it stands. */
  source: id,
  /** The allegation, in neutral words. */
  summary: text,
  /** What those it concerns said to it. Checked to be at least one. */
  responses: z.array(response).default([]),
  /** Findings of courts or bodies. */
  independent: z.array(finding).default([]),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type ClaimFields = z.infer<typeof claimSchema>
export type Response = z.infer<typeof response>
export type Finding = z.infer<typeof finding>
