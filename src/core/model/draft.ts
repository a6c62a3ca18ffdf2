import { amount } from './amount.ts'
import { AS_PUBLISHED, CODE, HEADING, NOTE, OWN_WORDS, POINTER, SAID, STAYS, field } from './field.ts'
import { alternativeId, id, idOf, language, longText, name, partialDate, text, z } from './schema.ts'
import { acceptance, quote, translation, upkeep } from './words.ts'

/** How far a text got. `compromise`: put forward by whoever presides or mediates; `adopted`: in force or decided. */
export const DRAFT_STATUSES = ['proposed', 'compromise', 'agreed', 'adopted'] as const

/** How a clause stands in its text. */
export const CLAUSE_STATES = ['proposed', 'bracketed', 'agreed', 'deleted', 'placeholder', 'rejected'] as const

/** How much of a clause was seen: its whole wording, a part of it, or somebody's report on it. */
export const SEEN = ['whole', 'excerpt', 'report'] as const

/** What the other side answered to a clause. */
export const clauseResponse = z.strictObject({
  /** The parties that answered. */
  by: field(z.array(idOf('party')).min(1, { error: 'expected at least one party' }), {
    ...POINTER,
    ...STAYS,
    weight: 'response',
  }),
  /** The party whose account of the answer it is; left out where it is that of the publisher of the source. */
  as_told_by: field(idOf('party').optional(), { ...POINTER, ...STAYS, weight: 'response' }),
  /** The answer in the publisher's neutral words. */
  summary: field(text, { ...OWN_WORDS, ...STAYS, weight: 'response', search: 'text' }),
  /** The answer in its own words. */
  quote: field(quote.optional(), { ...CODE, ...STAYS, weight: 'response' }),
})

/** One clause of a text. */
export const clause = z.strictObject({
  /** What it is known by: the same matter bears the same id in every text. */
  id: field(id, { ...POINTER, ...STAYS, weight: 'source' }),
  /** Its number, as the text has it. */
  number: field(name.optional(), { ...AS_PUBLISHED, ...STAYS, weight: 'field' }),
  /** The issue that it is on. */
  issue: field(idOf('issue').optional(), { ...POINTER, ...STAYS, weight: 'attribution' }),
  /** What it is about, in the publisher's words. */
  heading: field(name, { ...HEADING, ...STAYS, weight: 'wording', search: 'lead' }),
  /** The clause itself, character for character. Only where `rights` allow it. */
  text: field(longText.optional(), { ...SAID, ...STAYS, search: 'text' }),
  /** The language of the clause. */
  lang: field(language.optional(), { ...CODE, ...STAYS, weight: 'holder', search: 'shared' }),
  /** What it says, in the publisher's neutral words, where the clause itself may not stand here. */
  summary: field(text.optional(), { ...OWN_WORDS, ...STAYS, weight: 'wording', search: 'text' }),
  /** Some words of the clause. */
  quote: field(quote.optional(), { ...CODE, ...STAYS, weight: 'field' }),
  /** Some words of it in another language than the text has. */
  translation: field(translation.optional(), { ...CODE, ...STAYS, weight: 'field' }),
  /** What it says in figures. */
  amounts: field(z.array(amount).default([]), { ...CODE, ...STAYS, weight: 'field' }),
  /** How it stands in the text. */
  state: field(z.enum(CLAUSE_STATES), { ...CODE, ...STAYS, weight: 'attribution' }),
  /** The parties that want it so, where the text or its authors tell. */
  by: field(z.array(idOf('party')).default([]), { ...POINTER, ...STAYS, weight: 'attribution' }),
  /** What the other side answered to it. */
  response: field(clauseResponse.optional(), { ...CODE, ...STAYS, weight: 'response' }),
  /** The clauses into which it parted in a later text. */
  split_into: field(z.array(id).default([]), { ...POINTER, ...STAYS, weight: 'attribution' }),
  /** The clauses of an earlier text that it joins. */
  merged_from: field(z.array(id).default([]), { ...POINTER, ...STAYS, weight: 'attribution' }),
  /** The alternative that it belongs to, where the text leaves a choice. */
  alternative: field(alternativeId.optional(), { ...POINTER, ...STAYS, weight: 'attribution' }),
  /** Where it was read, if elsewhere than the rest of the text. */
  source: field(idOf('source').optional(), { ...POINTER, ...STAYS, weight: 'source' }),
  /** How much of it was seen; left out where its words were seen in no source that can be cited. */
  seen: field(z.enum(SEEN).optional(), { ...CODE, ...STAYS, weight: 'source' }),
  /** What a reader has to know of its wording: what other sources have, how good the page is. */
  note: field(text.optional(), { ...OWN_WORDS, ...STAYS, weight: 'field', search: 'text' }),
})

/** A text on the table, clause by clause. */
export const draftSchema = z.strictObject({
  /** What the text is called. */
  title: field(name, { ...HEADING, ...STAYS, weight: 'wording', search: 'title' }),
  /** The parties that put it forward; none for a text of all, or of whoever presides. */
  by: field(z.array(idOf('party')).default([]), { ...POINTER, ...STAYS, weight: 'attribution', search: 'shared' }),
  /** When it was put on the table. */
  said: field(partialDate, { ...CODE, ...STAYS, weight: 'attribution', search: 'shared' }),
  /** Where it was read. */
  source: field(idOf('source'), { ...POINTER, ...STAYS, weight: 'source' }),
  /** Further sources in which parts of it were read. */
  pages: field(z.array(idOf('source')).default([]), { ...POINTER, ...STAYS, weight: 'source' }),
  /** The round at which it was tabled. */
  round: field(idOf('round').optional(), { ...POINTER, ...STAYS, weight: 'attribution' }),
  /** The texts that it is written against. */
  answers: field(z.array(idOf('draft')).default([]), { ...POINTER, ...STAYS, weight: 'attribution' }),
  /** How far it got. */
  status: field(z.enum(DRAFT_STATUSES), { ...CODE, ...STAYS, weight: 'attribution' }),
  /** Whose text it is, and on what terms it may stand here. */
  rights: field(text, { ...AS_PUBLISHED, ...STAYS, weight: 'field' }),
  /** What of the text was not seen. */
  not_seen: field(z.array(text).default([]), { ...OWN_WORDS, ...STAYS, weight: 'source' }),
  /** Its clauses, in its own order. */
  clauses: field(z.array(clause).min(1, { error: 'expected at least one clause' }), {
    ...CODE,
    ...STAYS,
    weight: 'field',
  }),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})

export type Clause = z.infer<typeof clause>
