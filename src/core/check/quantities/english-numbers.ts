import { ENGLISH_UNITS, type Unit } from './units.ts'

/** How a language writes numbers in words, as far as checks need it. */
export type NumberWords = {
  readonly decimal: '.' | ','
  /** Words worth less than a hundred, each by itself. */
  readonly ones: ReadonlyMap<string, number>
  /** Words that multiply what stands before them, longest first in value. */
  readonly scales: ReadonlyMap<string, number>
  /** Parts of one. */
  readonly parts: ReadonlyMap<string, number>
  /** Words for one before a scale or a part: "a dozen". */
  readonly articles: ReadonlySet<string>
  /** Joins the words of one number: "two hundred and ten", "one and a half". */
  readonly joins: ReadonlySet<string>
  /** Stands between the ends of a range. */
  readonly to: RegExp
  /** Stands between the ends of a range of two that follow each other: "two or three". */
  readonly or: RegExp
  /** Opens a range whose ends "and" divides. */
  readonly between: RegExp
  /** Ordinals worth less than a hundred: "first", "twentieth". */
  readonly ordinals: ReadonlyMap<string, number>
  /** Stands before the decimals of a number in words. */
  readonly point: string
  /** Joins a part to the whole of which it is one: "three out of four", and more loosely "one in three". */
  readonly outOf: RegExp
  readonly in: RegExp
  /** Says that a word for a part is one: "a third of". */
  readonly of: RegExp
  /** Units that must not be taken for one another: a pattern for what stands behind the number, with the unit. */
  readonly units: readonly (readonly [RegExp, Unit])[]
  /** The months from the first, as they are written in dates. */
  readonly months: readonly string[]
  /** Says nought, or the whole, without a number. */
  readonly none: RegExp
  readonly all: RegExp
}

const ONES = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
].map((word, number) => [word, number] as const)
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
  (word, at) => [word, (at + 2) * 10] as const,
)

const PARTS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

export const englishNumbers: NumberWords = {
  decimal: '.',
  ones: new Map([...ONES, ...TENS, ['fourty', 40]]),
  scales: new Map([
    ['hundred', 1e2],
    ['hundreds', 1e2],
    ['dozen', 12],
    ['dozens', 12],
    ['thousand', 1e3],
    ['thousands', 1e3],
    ['k', 1e3],
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['million', 1e6],
    ['millions', 1e6],
    ['mln', 1e6],
    ['mn', 1e6],
    ['mio', 1e6],
    ['m', 1e6],
    ['crore', 1e7],
    ['crores', 1e7],
    ['billion', 1e9],
    ['billions', 1e9],
    ['bln', 1e9],
    ['bn', 1e9],
    ['mrd', 1e9],
    ['b', 1e9],
    ['trillion', 1e12],
    ['trillions', 1e12],
    ['trn', 1e12],
    ['tn', 1e12],
    ['t', 1e12],
  ]),
  parts: new Map([
    ['half', 1 / 2],
    ['quarter', 1 / 4],
    ['quarters', 1 / 4],
    ...PARTS.flatMap(
      (word, at) =>
        [
          [word, 1 / (at + 3)],
          [`${word}s`, 1 / (at + 3)],
        ] as const,
    ),
  ]),
  ordinals: new Map([
    ...['first', 'second', ...PARTS, 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'].map(
      (word, at) => [word, at + 1] as const,
    ),
    ...['seventeenth', 'eighteenth', 'nineteenth'].map((word, at) => [word, at + 17] as const),
    ...TENS.map(([word, number]) => [word.replace(/y$/, 'ieth'), number] as const),
  ]),
  point: 'point',
  outOf: /^\s*(?:out )?of(?: every)?\s*$/i,
  in: /^\s*in(?: every)?\s*$/i,
  of: /^\s+of\b/i,
  articles: new Set(['a', 'an']),
  joins: new Set(['and']),
  to: /^\s*(?:-|–|—|−|to|through|till|until|up to)\s*$/i,
  or: /^\s*or\s*$/i,
  between: /\bbetween\s+(?:\S+\s+)?$/i,
  units: ENGLISH_UNITS,
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
    'December',
  ],
  none: /\b(?:no|none|nil|not any|without|free)\b/i,
  all: /\b(?:all|every|full|fully|entire|entirely|whole|complete|completely|total|totally|in full)\b/i,
}
