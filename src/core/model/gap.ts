import { day, name, text, z } from './schema.ts'
import { acceptance, upkeep } from './words.ts'

/** Somebody looked for a position of a party on an issue and found none. Says nothing about what the party wants. */
export const gapSchema = z.strictObject({
  /** When one looked. */
  searched: day,
  /** Where one looked: places and languages. */
  where: text,
  /** Who looked, as name or initials. */
  by: name,
  ...upkeep,
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type GapFields = z.infer<typeof gapSchema>
