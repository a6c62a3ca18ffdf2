import { CODE, NAME, NOTE, OWN_WORDS, POINTER, SAID, SENT, STAYS, column, field } from './field.ts'
import { day, formerId, id, language, name, REFERS, text, z } from './schema.ts'

/** The most words a quotation may have: enough to show the demand, little enough to stay a quotation. */
export const MOST_WORDS = 25

/** A party's own words, in the language in which they were published, exactly as they were published. */
export const quote = z.strictObject({
  /** The words, character for character. An ellipsis (…) marks what was left out. */
  text: field(text, { ...SAID, search: 'text', isSentAsOf: true, shown: 'placed' }),
  /** The language of the words. */
  lang: field(language, { ...CODE, weight: 'holder', search: 'shared', isSentAsOf: true, shown: 'placed' }),
})

export const TRANSLATORS = ['official', 'publisher', 'ours', 'machine'] as const

/** The words in another language than the one they were said in. May stand alone if the original was not seen. */
export const translation = z.strictObject({
  /** The translated words. */
  text: field(text, { ...SAID, search: 'text', isSentAsOf: true, shown: 'placed' }),
  /** The language they are translated into. */
  lang: field(language, { ...CODE, weight: 'holder', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** Who translated: the party itself, the source's publisher, this project, or a machine. */
  by: field(z.enum(TRANSLATORS), { ...CODE, weight: 'holder', search: 'none', isSentAsOf: true, shown: 'placed' }),
})

/** Who spoke: a name, or a name with the role in which it was said. */
export const speaker = z.union(
  [
    name.transform((value): { name: string; role?: string } => ({ name: value })),
    z.strictObject({
      /** What the speaker is called. */
      name: field(name, { ...NAME, weight: 'holder', search: 'shared', isSentAsOf: true, shown: 'placed' }),
      /** In what capacity it was said. */
      role: field(name.optional(), { ...NAME, weight: 'holder', search: 'shared', isSentAsOf: true, shown: 'placed' }),
    }),
  ],
  { error: 'expected a name, or a name and a role' },
)

/** Who an allegation or an answer comes from, or whom it is about: a party by its id, or a person in plain words. */
export const partyOrPerson = name.clone().register(REFERS, { to: 'party', as: 'party-or-person' })

/** A warning that is accepted in place, with the reason. */
export const acceptance = z.strictObject({
  /** The rule that is accepted here. */
  rule: field(id, NOTE),
  /** Why, in words that a reviewer can weigh. */
  reason: field(text, NOTE),
})

/** Something that was mended in a record after it had been published. */
export const correction = z.strictObject({
  /** When it was mended. */
  on: field(day, { ...CODE, ...SENT, weight: 'field' }),
  /** What was wrong and what stands there now, for readers of the page and the feed. */
  note: field(text, { ...OWN_WORDS, ...STAYS, weight: 'field' }),
})

/** What any kind of record may carry: where it was before, and what was mended in it. */
export const upkeep = {
  /** The ids it had before: each leads here. */
  former_ids: column(z.array(formerId).default([]), 'former_ids', {
    ...POINTER,
    ...STAYS,
    weight: 'field',
    shown: 'never',
  }),
  /** What was corrected in it after it was published. */
  corrections: column(z.array(correction).default([]), 'corrections', { ...CODE, ...STAYS, weight: 'field' }),
}

/** The fields that say something about the record and nothing of what it records: nobody has them in mind who adds one. */
export const UPKEEP_FIELDS: readonly string[] = ['former_ids', 'corrections', 'accept']

export type Quote = z.infer<typeof quote>
export type Translation = z.infer<typeof translation>
export type Speaker = z.infer<typeof speaker>
export type Correction = z.infer<typeof correction>
export type Acceptance = z.infer<typeof acceptance>

export { countWords } from './count-words.ts'
