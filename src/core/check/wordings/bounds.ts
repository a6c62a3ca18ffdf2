import type { Position } from '../../model/record.ts'

/** The bounds that words can carry; a figure that is exact needs no word for it. */
export type CarriedBound = Exclude<Position['amounts'][number]['as'], 'exactly'>

const BOUND_WORDS: Readonly<Record<string, Readonly<Record<CarriedBound, RegExp>>>> = {
  en: {
    'at-least':
      /\b(?:at least|no less|not less|no fewer|not fewer|minimum|floor|more than|over|above|or more|from|upwards?|starting|exceed\w*|beyond|not below)\b|≥|\+/i,
    'at-most':
      /\b(?:at most|no more|not more|not exceed\w*|maximum|ceiling|cap(?:ped)?|limit(?:s|ed)?|less than|fewer than|under|below|up to|or less|or fewer|within|not above)\b|≤/i,
    about: /\b(?:about|around|some|approximately|roughly|nearly|almost|circa|near|order of|or so|estimated)\b|[≈~±]/i,
  },
}

/** The words of a language such as `en` or `en-GB` that carry a bound; null where nobody has written them down yet. */
export function boundWords(language: string): Readonly<Record<CarriedBound, RegExp>> | null {
  return BOUND_WORDS[language.toLowerCase().split('-', 1)[0] ?? ''] ?? null
}
