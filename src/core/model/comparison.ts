import { day, id, language, name, partialDate, text, z } from './schema.ts'
import { STANCES } from './stance.ts'
import { acceptance, upkeep } from './words.ts'

export const STATUSES = ['open', 'suspended', 'closed'] as const

/** A group of issues under a common title. */
export const issueGroup = z.strictObject({
  /** The title above the group. */
  title: name,
  /** The issues of the group, in order. */
  issues: z.array(id).min(1, { error: 'expected at least one issue' }),
})

/** One answer of a scale that a questionnaire of the source's own has. Its label is shown as it is. */
export const scaleAnswer = z.strictObject({
  /** Its id within the scale. */
  id,
  /** The answer in the source's words. */
  label: name,
  /** The stance it is counted as; none where it is none. */
  stance: z.enum(STANCES).optional(),
})

/** The case: what is compared, who takes part, and how the choice was made. The method fields are printed on the page. */
export const comparisonSchema = z.strictObject({
  /** What the comparison is called. */
  title: name,
  /** What is compared, in one neutral sentence. */
  question: text,
  /** What is and what is not within it. */
  scope: text,
  /** Whether the negotiation goes on. */
  status: z.enum(STATUSES),
  /** When the negotiation, or the dispute it is about, began. */
  started: partialDate,
  /** Up to which said date somebody has looked. It stands in for "today", which a build does not know. */
  covers_until: day,
  /** The parties, in the order of their columns. */
  parties: z.array(id).min(1, { error: 'expected at least one party' }),
  /** Why the parties stand in this order. */
  party_order: text,
  /** The issues, in the order of their rows: ids, or groups of ids. */
  issues: z
    .array(z.union([id, issueGroup], { error: 'expected the id of an issue, or a group with title and issues' }))
    .min(1, {
      error: 'expected at least one issue',
    }),
  /** How the issues were chosen. Issues on which all agree stay in. */
  issue_selection: text,
  /** Why these parties, and who is missing. */
  inclusion: text,
  /** The languages in which sources were read. */
  languages: z.array(language).min(1, { error: 'expected at least one language' }),
  /** The answers of the source's own scale, in its order, where the parties answered the issues in its words. */
  scale: z.array(scaleAnswer).default([]),
  /** Words that belong to one side, with what this project says instead. */
  loaded_terms: z
    .array(
      z.strictObject({
        /** The word or words. */
        term: name,
        /** The language they are in. */
        lang: language,
        /** What stands here instead, outside of quotations. */
        neutral: text,
        /** Whose word it is. */
        note: text.optional(),
      }),
    )
    .default([]),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type ComparisonFields = z.infer<typeof comparisonSchema>
