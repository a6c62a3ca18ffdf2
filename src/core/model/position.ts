import { AUTHORITIES } from './authority.ts'
import { day, figure, id, longText, name, partialDate, positionId, text, z } from './schema.ts'
import { STANCES } from './stance.ts'
import { acceptance, quote, speaker, translation, upkeep } from './words.ts'

/** Whose wording we have: the party's own, a reporter's account, or another party's account. */
export const reportedBy = z.string().regex(/^(?:self|publisher|party:[a-z0-9-]+)$/, {
  error: 'expected self, publisher, or party: and the id of a party',
})

/** What a party does by saying it, where the words or the procedure tell. */
export const MOVES = ['proposal', 'counter', 'answer', 'question', 'what-if', 'acceptance', 'rejection'] as const

/** How far a figure binds: the bound that the words carry. */
export const BOUNDS = ['exactly', 'at-least', 'at-most', 'about'] as const

/** What a position says in figures. */
export const amount = z
  .strictObject({
    /** The option or the measure of the issue that it is a figure of. */
    of: id,
    /** The figure. */
    value: figure.optional(),
    /** The lower end, where it is a range. */
    from: figure.optional(),
    /** The upper end, where it is a range. */
    to: figure.optional(),
    /** The bound that the words carry. */
    as: z.enum(BOUNDS),
    /** The unit: one of the issue's measures has it. */
    unit: name,
  })
  .superRefine(({ value, from, to }, context) => {
    const isRange = from !== undefined || to !== undefined
    const tell = (path: string, message: string, fix: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { fix } })
    if (value !== undefined && isRange) {
      tell(
        'value',
        'expected either value, or from and to, found both',
        'Keep value for one figure, from and to for a range.',
      )
    } else if (value === undefined && !isRange) {
      context.addIssue({ code: 'custom', path: ['value'], message: 'missing', params: { missing: true } })
    } else if (value === undefined && (from === undefined || to === undefined)) {
      const [there, lacking] = from === undefined ? (['to', 'from'] as const) : (['from', 'to'] as const)
      tell(
        there,
        `expected ${lacking} beside it, found one end of a range only`,
        'For one figure write value, and its bound in as.',
      )
    } else if (from !== undefined && to !== undefined && from >= to) {
      tell('to', `expected a figure above ${from}, found ${to}`, 'Put the lower end in from and the upper in to.')
    }
  })

const parties = z.array(id).min(1, { error: 'expected at least one party' })

/** That a party took it back: on a date, or nobody knows when; all who had said it, or some of them. */
export const withdrawn = z.union(
  [
    partialDate,
    z.strictObject({
      /** When. */
      on: partialDate,
      /** Those who took it back, where others who had said it with them did not. */
      by: parties.optional(),
    }),
    z.strictObject({
      /** Nobody knows when. */
      'unknown-date': z.literal(true),
      /** Those who took it back, where others who had said it with them did not. */
      by: parties.optional(),
    }),
  ],
  {
    error: 'expected a date; or below it on: and a date, or unknown-date: true, with by: where only some took it back',
  },
)

/** That the record of the words was withdrawn by its publisher, or the words were denied by whoever is said to have spoken. */
export const retracted = z.strictObject({
  /** When. */
  on: partialDate,
  /** By whom. */
  by: z.enum(['publisher', 'speaker']),
  /** What was said about it. */
  note: text,
})

/** What a represented party itself says to this record. It stands with it everywhere. */
export const reply = z.strictObject({
  /** The party. */
  by: id,
  /** When. */
  said: partialDate,
  /** In its own words. */
  words: text,
  /** Where it stands. */
  source: id,
})

/** One party's stated condition on one issue at one time. */
export const positionSchema = z
  .strictObject({
    /** The party that said it. */
    party: id,
    /** When it was said. */
    said: partialDate.optional(),
    /** Where only a span is known: its first and last day. It counts from its end. */
    said_between: z.tuple([partialDate, partialDate], { error: 'expected two dates: [from, to]' }).optional(),
    /** The parties that said it together with this one. It stands in the cell of each and counts once. */
    with: z.array(id).default([]),
    /** Who said it for the party. May be left out only where an institution answered as such. */
    speaker: speaker.optional(),
    /** Whose word it is. */
    authority: z.enum(AUTHORITIES),
    /** The condition in one or two neutral sentences by the publisher: the headline of the cell. */
    condition: text.optional(),
    /** The party's own short answer, in the words of the comparison's scale. */
    answer: name.optional(),
    /** The party's own words, in the language they were said in. */
    quote: quote.optional(),
    /** The words in another language. */
    translation: translation.optional(),
    /** Several translations of one quotation, each with who made it. They stand side by side. */
    translations: z.array(translation).default([]),
    /** The party's own longer text, as it was published. Never the publisher's voice. */
    full_text: longText.optional(),
    /** The source in which it stands. */
    source: id,
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
    /** What it says in figures. */
    amounts: z.array(amount).default([]),
    /** What the party does by saying it. */
    move: z.enum(MOVES).optional(),
    /** The positions it replies to. */
    answers: z.array(positionId).default([]),
    /** The alternative it belongs to, where the source is an offer with alternatives. */
    alternative: id.optional(),
    /** The positions it replaces, by the same party on the same issue. */
    supersedes: z.array(positionId).default([]),
    /** When the party took it back. */
    withdrawn: withdrawn.optional(),
    /** That the words were never so: withdrawn by who published them, or denied by who is said to have spoken. */
    retracted: retracted.optional(),
    /** What the party itself says to this record. */
    reply: reply.optional(),
    /** Who coded the stances. */
    coded_by: z.array(name).default([]),
    /** When somebody last compared it with its source. */
    checked: day.optional(),
    ...upkeep,
    /** Warnings accepted in place. */
    accept: z.array(acceptance).default([]),
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

export type Amount = z.infer<typeof amount>
export type PositionFields = z.infer<typeof positionSchema>
