import { CODE, OWN_WORDS, POINTER, SENT, field } from './field.ts'
import { idOf, partialDate, text, z } from './schema.ts'

const parties = z.array(idOf('party')).min(1, { error: 'expected at least one party' })

/** That a party took it back: on a date, or nobody knows when; all who had said it, or some of them. */
export const withdrawn = z.union(
  [
    partialDate,
    z.strictObject({
      /** When. */
      on: field(partialDate, { ...CODE, ...SENT, weight: 'attribution' }),
      /** Those who took it back, where others who had said it with them did not. */
      by: field(parties.optional(), { ...POINTER, ...SENT, weight: 'attribution' }),
    }),
    z.strictObject({
      /** Nobody knows when. */
      'unknown-date': field(z.literal(true), { ...CODE, ...SENT, weight: 'attribution' }),
      /** Those who took it back, where others who had said it with them did not. */
      by: field(parties.optional(), { ...POINTER, ...SENT, weight: 'attribution' }),
    }),
  ],
  {
    error: 'expected a date; or below it on: and a date, or unknown-date: true, with by: where only some took it back',
  },
)

/** That the record of the words was withdrawn by its publisher, or the words were denied by whoever is said to have spoken. */
export const retracted = z.strictObject({
  /** When. */
  on: field(partialDate, { ...CODE, ...SENT, weight: 'attribution' }),
  /** By whom. */
  by: field(z.enum(['publisher', 'speaker']), { ...CODE, ...SENT, weight: 'attribution' }),
  /** What was said about it. */
  note: field(text, { ...OWN_WORDS, ...SENT, weight: 'attribution' }),
})
