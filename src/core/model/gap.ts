import { CODE, NAME, NOTE, OWN_WORDS, field } from './field.ts'
import { day, name, text, z } from './schema.ts'
import { acceptance, upkeep } from './words.ts'

/** Somebody looked for a position of a party on an issue and found none. Says nothing about what the party wants. */
export const gapSchema = z.strictObject({
  /** When one looked. */
  searched: field(day, { ...CODE, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** Where one looked: places and languages. */
  where: field(text, { ...OWN_WORDS, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** Who looked, as name or initials. */
  by: field(name, { ...NAME, weight: 'field', search: 'none', isSentAsOf: true, shown: 'placed' }),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})
