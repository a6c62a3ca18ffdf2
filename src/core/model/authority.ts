/** Whose word a statement is, from the most to the least binding. `reported` is what somebody else says was said. */
export const AUTHORITIES = ['document', 'principal', 'minister', 'spokesperson', 'official', 'reported'] as const

export type Authority = (typeof AUTHORITIES)[number]

/**
 * The tier of each authority; a higher tier makes the headline. A tabled text and the head who binds the party weigh
 * alike, as do ministers with nobody, and the voices below them with each other.
 */
export const TIER = {
  document: 3,
  principal: 3,
  minister: 2,
  spokesperson: 1,
  official: 1,
  reported: 1,
} as const satisfies Record<Authority, 1 | 2 | 3>
