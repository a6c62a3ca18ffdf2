/**
 * What a party has said about one option of an issue. The order is that of the codebook: from "no agreement without it"
 * to "not in any settlement", then that it will not say, then what does not settle it. It is a list of words, not a scale to calculate with.
 */
export const STANCES = [
  'requires',
  'supports',
  'accepts',
  'conditional',
  'undecided',
  'opposes',
  'rules-out',
  'declined',
  'unclear',
] as const

export type Stance = (typeof STANCES)[number]
