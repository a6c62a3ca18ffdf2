import type { Position } from '../../model/record.ts'

/** The bounds that words can carry; a figure that is exact needs no word for it. */
export type CarriedBound = Exclude<Position['amounts'][number]['as'], 'exactly'>

/** A word in a text that makes a number a floor, a ceiling or a rough figure. */
export type FoundBound = { readonly bound: CarriedBound; readonly at: number; readonly end: number }

type BoundWords = {
  /** Compares with what follows, and means the contrary where it is denied: "more than", "no more than". */
  readonly comparing: Readonly<Record<'at-least' | 'at-most', string>>
  /** The same, but only where it is denied: "no more". */
  readonly comparingIfDenied: Readonly<Record<'at-least' | 'at-most', string>>
  readonly denied: string
  /** Says so whatever stands before it. */
  readonly saying: Readonly<Record<CarriedBound, string>>
}

const BOUND_WORDS: Readonly<Record<string, BoundWords>> = {
  en: {
    comparing: {
      'at-least': String.raw`(?:more|greater|higher|larger|longer|bigger)\s+than|over|above|exceed\w*|beyond|in\s+excess\s+of|surpass\w*`,
      'at-most': String.raw`(?:less|fewer|lower|smaller|shorter)\s+than|under|below`,
    },
    comparingIfDenied: {
      'at-least': 'more|greater|higher|larger|longer|bigger',
      'at-most': 'less|fewer|lower|smaller|shorter',
    },
    denied: String.raw`(?:\b(?:not?|nothing|none|never|nor|without|cannot)|n[’']t)\s+(?:(?!(?:more|less|fewer|greater|higher|lower|larger|smaller|longer|shorter|over|under|above|below|than)\b)[a-z]+\s+){0,4}?`,
    saying: {
      'at-least': String.raw`\b(?:at\s+least|a\s+minimum|minimum|floor|(?:or|and)\s+(?:more|above|over|higher)|from|upwards?|starting)\b|≥|\+`,
      'at-most': String.raw`\b(?:at\s+most|maximum|ceiling|cap(?:ped)?|limit(?:s|ed)?|up\s+to|(?:or|and)\s+(?:less|fewer|below|under|lower)|within)\b|≤`,
      about: String.raw`\b(?:about|around|some|approximately|roughly|nearly|almost|circa|near|order\s+of|or\s+so|estimated)\b|[≈~±]`,
    },
  },
}

const COMPILED = new Map(Object.entries(BOUND_WORDS).map(([language, words]) => [language, compile(words)]))

/**
 * Finds the words of a language such as `en` or `en-GB` that carry a bound, in their order; null where nobody has written them
 * down yet.
 */
export function boundFinder(language: string): ((text: string) => FoundBound[]) | null {
  const patterns = COMPILED.get(language.toLowerCase().split('-', 1)[0] ?? '')
  if (!patterns) return null
  return (text) =>
    patterns
      .flatMap(({ bound, pattern }) =>
        [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ bound, at: index, end: index + found.length })),
      )
      .sort((a, b) => a.at - b.at)
}

function compile({ comparing, comparingIfDenied, denied, saying }: BoundWords) {
  const contrary = { 'at-least': 'at-most', 'at-most': 'at-least' } as const
  const ends = ['at-least', 'at-most'] as const
  return [
    ...ends.flatMap((bound) => [
      { bound, pattern: new RegExp(String.raw`(?<!${denied})\b(?:${comparing[bound]})\b`, 'gi') },
      {
        bound: contrary[bound],
        pattern: new RegExp(String.raw`${denied}(?:${comparing[bound]}|${comparingIfDenied[bound]})\b`, 'gi'),
      },
    ]),
    ...([...ends, 'about'] as const).map((bound) => ({ bound, pattern: new RegExp(saying[bound], 'gi') })),
  ]
}
