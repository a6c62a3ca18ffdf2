import { AS_PUBLISHED, CODE, HEADING, NAME, NOTE, OWN_WORDS, POINTER, SENT, field } from './field.ts'
import { day, id, idOf, language, name, partialDate, text, z } from './schema.ts'
import { STANCES } from './stance.ts'
import { acceptance, upkeep } from './words.ts'

export const STATUSES = ['open', 'suspended', 'closed'] as const

/** What can be said of the pairs that have pages, other than by naming each. */
export const PAIRS = ['all', 'principals'] as const

/** A group of issues under a common title. */
export const issueGroup = z.strictObject({
  /** The title above the group. */
  title: field(name, { ...HEADING, weight: 'frame', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** The issues of the group, in order. */
  issues: field(z.array(idOf('issue')).min(1, { error: 'expected at least one issue' }), {
    ...POINTER,
    weight: 'frame',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
})

/** One answer of a scale that a questionnaire of the source's own has. Its label is shown as it is. */
export const scaleAnswer = z.strictObject({
  /** Its id within the scale. */
  id: field(id, { ...CODE, ...SENT, weight: 'frame' }),
  /** The answer in the source's words. */
  label: field(name, { ...AS_PUBLISHED, ...SENT, weight: 'frame' }),
  /** The stance it is counted as; none where it is none. */
  stance: field(z.enum(STANCES).optional(), { ...CODE, ...SENT, weight: 'frame' }),
})

/** The case: what is compared, who takes part, and how the choice was made. The method fields are printed on the page. */
export const comparisonSchema = z.strictObject({
  /** What the comparison is called. */
  title: field(name, { ...HEADING, weight: 'frame', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** What is compared, in one neutral sentence. */
  question: field(text, { ...OWN_WORDS, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** What is and what is not within it. */
  scope: field(text, { ...OWN_WORDS, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** Whether the negotiation goes on. */
  status: field(z.enum(STATUSES), { ...CODE, weight: 'frame', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** When the negotiation, or the dispute it is about, began. */
  started: field(partialDate, { ...CODE, weight: 'frame', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** Up to which said date somebody has looked. It stands in for "today", which a build does not know. */
  covers_until: field(day, { ...CODE, weight: 'frame', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** The parties, in the order of their columns. */
  parties: field(z.array(idOf('party')).min(1, { error: 'expected at least one party' }), {
    ...POINTER,
    weight: 'frame',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** Why the parties stand in this order. */
  party_order: field(text, { ...OWN_WORDS, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** The issues, in the order of their rows: ids, or groups of ids. */
  issues: field(
    z
      .array(
        z.union([idOf('issue'), issueGroup], {
          error: 'expected the id of an issue, or a group with title and issues',
        }),
      )
      .min(1, {
        error: 'expected at least one issue',
      }),
    { ...POINTER, weight: 'frame', search: 'none', isSentAsOf: true, shown: 'placed' },
  ),
  /** How the issues were chosen. Issues on which all agree stay in. */
  issue_selection: field(text, { ...OWN_WORDS, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** Why these parties, and who is missing. */
  inclusion: field(text, { ...OWN_WORDS, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** The languages in which sources were read. */
  languages: field(z.array(language).min(1, { error: 'expected at least one language' }), {
    ...CODE,
    weight: 'frame',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /**
   * Which two parties have a page of their own, once both have spoken on some issue: every two, the principals, or those
   * named. Left out: every two of up to six parties; of more, every two principals, if those are no more than twenty.
   * Any other two are shown by the page that compares any two.
   */
  pairs: field(
    z
      .union(
        [
          z.enum(PAIRS),
          z.array(
            z
              .array(idOf('party'))
              .length(2, { error: 'expected the ids of two parties' })
              .refine(([a, b]) => a !== b, { error: 'expected two different parties' }),
          ),
        ],
        { error: 'expected all, principals, or a list of pairs such as [[north, south]]' },
      )
      .optional(),
    { ...POINTER, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'never' },
  ),
  /** The answers of the source's own scale, in its order, where the parties answered the issues in its words. */
  scale: field(z.array(scaleAnswer).default([]), { ...CODE, ...SENT, weight: 'frame' }),
  /** Words that belong to one side, with what this project says instead. */
  loaded_terms: field(
    z
      .array(
        z.strictObject({
          /** The word or words. */
          term: field(name, { ...AS_PUBLISHED, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
          /** The language they are in. */
          lang: field(language, { ...CODE, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
          /** What stands here instead, outside of quotations. */
          neutral: field(text, { ...NAME, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
          /** Whose word it is. */
          note: field(text.optional(), {
            ...AS_PUBLISHED,
            weight: 'frame',
            search: 'none',
            isSentAsOf: false,
            shown: 'placed',
          }),
        }),
      )
      .default([]),
    { ...CODE, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' },
  ),
  /** Words that the search takes as the same: whoever looks for one finds the others. */
  synonyms: field(
    z
      .array(
        z.strictObject({
          /** The words of a group, each of one or several parts. */
          words: field(z.array(name).min(2, { error: 'expected at least two words' }), {
            ...AS_PUBLISHED,
            weight: 'frame',
            search: 'none',
            isSentAsOf: false,
            shown: 'never',
          }),
          /** The language they are in. */
          lang: field(language, { ...CODE, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'never' }),
        }),
      )
      .default([]),
    { ...CODE, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'never' },
  ),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})
