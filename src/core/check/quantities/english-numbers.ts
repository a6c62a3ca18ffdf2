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
  /** Opens a range whose ends "and" divides. */
  readonly between: RegExp
  /** Units that must not be taken for one another: a pattern for what stands behind the number, with the unit's name. */
  readonly units: readonly (readonly [RegExp, string])[]
}

const ONES = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
].map((word, number) => [word, number] as const)
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
  (word, at) => [word, (at + 2) * 10] as const,
)

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
    ['m', 1e6],
    ['crore', 1e7],
    ['crores', 1e7],
    ['billion', 1e9],
    ['billions', 1e9],
    ['bln', 1e9],
    ['bn', 1e9],
    ['b', 1e9],
    ['trillion', 1e12],
    ['trillions', 1e12],
    ['trn', 1e12],
    ['tn', 1e12],
    ['t', 1e12],
  ]),
  parts: new Map([
    ['half', 1 / 2],
    ['third', 1 / 3],
    ['thirds', 1 / 3],
    ['quarter', 1 / 4],
    ['quarters', 1 / 4],
    ['fifths', 1 / 5],
    ['tenths', 1 / 10],
  ]),
  articles: new Set(['a', 'an']),
  joins: new Set(['and']),
  to: /^\s*(?:-|–|—|−|to|through|till|until|up to)\s*$/i,
  between: /\bbetween\s+(?:\S+\s+)?$/i,
  units: [
    [/^\s*-?(?:percentage|per ?cent) points?\b|^\s*(?:pp|ppts?|p\.p\.)(?![\p{L}])/iu, 'percentage points'],
    [/^\s*(?:%|percent\b|per cent\b|pct\b)/i, 'percent'],
    [/^\s*(?:US )?(?:dollars?\b|USD\b)/i, 'dollars'],
    [/^\s*(?:euros?\b|EUR\b|€)/i, 'euros'],
    [/^\s*(?:pounds?\b|GBP\b|£)/i, 'pounds'],
    [/^\s*(?:rou?bles?\b|RUB\b|₽)/i, 'roubles'],
    [/^\s*(?:hryvnias?\b|UAH\b|₴)/i, 'hryvnias'],
    [/^\s*(?:yuan\b|renminbi\b|RMB\b|CNY\b)/i, 'yuan'],
    [/^\s*(?:yen\b|JPY\b)/i, 'yen'],
    [/^\s*(?:(?:Indian )?rupees?\b|INR\b|₹)/i, 'rupees'],
    [/^\s*(?:(?:Swiss )?francs?\b|CHF\b)/i, 'francs'],
  ],
}

/** Signs of money in front of a number, in any language. */
export const MONEY_BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:\$|\bUSD)\s*$/, 'dollars'],
  [/(?:€|\bEUR)\s*$/, 'euros'],
  [/(?:£|\bGBP)\s*$/, 'pounds'],
  [/(?:₽|\bRUB)\s*$/, 'roubles'],
  [/(?:₴|\bUAH)\s*$/, 'hryvnias'],
  [/(?:₹|\bINR|\bRs\.?)\s*$/, 'rupees'],
  [/(?:\bCHF|\bFr\.)\s*$/, 'francs'],
]
