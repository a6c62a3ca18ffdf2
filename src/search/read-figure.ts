import type { ScannedWord } from './scan-text.ts'

/**
 * What a written figure may be, the likeliest first, as plain digits with a point: `600,000`, `600 000` and `6,00,000`
 * are 600000, `3,5` is 3.5, `1.300` is 1.3 or 1300. Empty where it is no single figure: `24.11.2024`, `9.1.2`.
 */
export function figureReadings(written: string): string[] {
  const figure = written
    .replace(/٫/g, ',')
    .replace(/[٬’]/g, "'")
    .replace(/[\u00a0\u202f ]/g, "'")
  if (/^\d+$/.test(figure)) return [plain(figure)]
  if (/^\d{1,3}(?:'\d{3})+$/.test(figure)) return [plain(figure.replaceAll("'", ''))]
  const [, whole = '', last = '', decimals = ''] = /^(.*)([.,])(\d+)$/.exec(figure) ?? []
  const other = last === ',' ? '.' : ','
  const isGrouped = (part: string, mark: string) =>
    new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(part) ||
    new RegExp(`^\\d{1,2}(?:\\${mark}\\d{2})*\\${mark}\\d{3}$`).test(part)
  const asDecimal = (part: string) => plain(`${part.replace(/\D/g, '')}.${decimals}`)
  // Both marks: the last one is the decimal mark, the other sets off thousands.
  if (isGrouped(whole, other) || isGrouped(whole, "'")) return [asDecimal(whole)]
  if (/^\d+$/.test(whole)) {
    const grouped = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? [plain(whole + decimals)] : []
    return last === ',' && grouped.length > 0 ? grouped : [asDecimal(whole), ...grouped]
  }
  return isGrouped(figure, last) ? [plain(figure.replace(/\D/g, ''))] : []
}

/**
 * The amount that begins with the figure at a place among words: its terms, and the place it takes with sign and unit.
 * `$300bn` gives `#300000000000`, `billion` and `dollar`; `30 to 50 billion` gives both of its ends.
 */
export function amountAfter(words: readonly ScannedWord[], at: number, folded: string): Amount | undefined {
  const figure = words[at]!
  const values = figure.kind === 'figure' ? [figure.word, ...(figure.others ?? [])] : numberWord(figure.word)
  if (values.length === 0) return undefined
  const before = signBefore(words, at, folded)
  const unit = unitAfter(words, at + 1, folded) ?? unitOfRange(words, at, folded)
  const currency = before?.currency ?? currencyAfter(words, at + 1 + (unit?.own ?? 0), folded)
  if (!unit && !currency) return undefined
  const scaled = values.map((value) =>
    unit?.power ? `#${scale(value, unit.power)}` : unit?.percent ? `#${value}%` : '',
  )
  const named = [unit?.percent ? 'percent' : '', unit?.name ?? '', ...(currency?.words ?? [])]
  return {
    figures: values,
    scaled: scaled.filter((term) => term !== ''),
    terms: [...scaled, ...named].filter((term) => term !== ''),
    at: before?.at ?? figure.at,
    end: unit?.end ?? figure.end,
    first: before?.first ?? at,
    next: at + 1 + (unit?.own ?? 0),
  }
}

/** A figure typed alone may be what another wrote with a unit: `300000000` is 300 million. */
export function valueTerm(figure: string): string {
  return `#${figure}`
}

function unitAfter(words: readonly ScannedWord[], at: number, folded: string): Unit | undefined {
  const before = words[at - 1]!
  const sign = /^\s?[%٪]/.exec(folded.slice(before.end, before.end + 2))
  if (sign) return { percent: true, own: 0, end: before.end + sign[0].length }
  const word = words[at]
  if (!word) return undefined
  const gap = folded.slice(before.end, word.at)
  if (!/^[\s\u00a0-]{0,2}$/.test(gap)) return undefined
  if (/^(?:percent|pct|prozent|procent|porcento|процент.*|відсот.*|بالميه|بالمايه)$/.test(word.word)) {
    return { percent: true, own: 1, end: word.end }
  }
  const next = words[at + 1]
  const two = `${word.word} ${next?.word}`
  if (next && /^(?:per cent|pour cent|por ciento|por cento|per cento|в процентах)$/.test(two)) {
    return { percent: true, own: 2, end: next.end }
  }
  if (next && two === 'mil millones') return { power: 9, name: 'billion', own: 2, end: next.end }
  // One letter is a unit only where it touches the figure.
  if (word.word.length === 1 && gap !== '' && word.kind !== 'character') return undefined
  const found = SCALES.find(({ pattern }) => pattern.test(word.word))
  return found && { power: found.power, name: found.name, own: 1, end: word.end }
}

/** `30 to 50 billion`: what is said of the second is meant of the first. */
function unitOfRange(words: readonly ScannedWord[], at: number, folded: string): Unit | undefined {
  const isClose = words[at + 1]?.kind === 'figure'
  const to = isClose ? at + 1 : at + 2
  const between = words[at] && words[to] && folded.slice(words[at].end, words[to].at)
  if (!between || words[to]!.kind !== 'figure') return undefined
  if (!/^\s?(?:[-–]|to|and|or|bis|und|a|et|y|до|и)\s?[$€£]?$/.test(between)) return undefined
  const unit = unitAfter(words, to + 1, folded)
  return unit && { ...unit, own: 0, end: words[at]!.end }
}

function signBefore(words: readonly ScannedWord[], at: number, folded: string) {
  const figure = words[at]!
  const sign = /[$€£¥₽₴₹₩₪]\s?$/u.exec(folded.slice(Math.max(0, figure.at - 2), figure.at))
  const start = sign ? figure.at - sign[0].length : figure.at
  const word = words[at - 1]
  const isCode = word && /^\s?$/.test(folded.slice(word.end, start))
  const code = isCode ? word.word : ''
  const currency = sign ? CURRENCIES[sign[0].trim()] : CURRENCIES[code]
  if (!currency) return undefined
  const takesWord = sign ? ['us', 'a', 'c', 'usd'].includes(code) && word!.end === start : true
  return { currency: { words: currency }, at: takesWord ? word!.at : start, first: takesWord ? at - 1 : at }
}

function currencyAfter(words: readonly ScannedWord[], at: number, folded: string) {
  const before = words[at - 1]
  const sign = before && /^\s?([$€£¥₽₴₹₩₪])/u.exec(folded.slice(before.end, before.end + 2))
  return sign ? { words: CURRENCIES[sign[1]!]! } : undefined
}

function scale(value: string, power: number): string {
  const [whole = '', decimals = ''] = value.split('.')
  const digits = decimals.padEnd(power, '0')
  return plain(`${whole}${digits.slice(0, power)}.${digits.slice(power)}`)
}

/** Without zeros that say nothing. */
function plain(figure: string): string {
  const [whole = '', decimals = ''] = figure.split('.')
  const rest = decimals.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
}

/** Figures in words, as far as amounts are written so. */
export function numberWord(word: string): string[] {
  const found = NUMBER_WORDS[word]
  return found === undefined ? [] : [String(found)]
}

/** The word for a figure, where it has a short one. */
export function wordForNumber(figure: string): string | undefined {
  return WORDS_BY_NUMBER.get(figure)
}

const NUMBER_WORDS: Readonly<Record<string, number>> = Object.assign(Object.create(null) as object, {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
})

const WORDS_BY_NUMBER = new Map(Object.entries(NUMBER_WORDS).map(([word, number]) => [String(number), word]))

const SCALES: readonly { readonly pattern: RegExp; readonly power: number; readonly name: string }[] = [
  { power: 3, name: 'thousand', pattern: /^(?:k|thousand|tsd|tausend|mille|mil|тыс.*|тис.*|الف|الاف|אלפ?|千|천)$/u },
  { power: 4, name: '', pattern: /^(?:万|萬|만)$/u },
  { power: 5, name: 'lakh', pattern: /^(?:lakhs?|लाख)$/u },
  {
    power: 6,
    name: 'million',
    pattern:
      /^(?:m|mn|mio|mln|millions?|millionen|millones|milhoes|milion\p{L}*|milyon|млн|миллион.*|мільйон.*|مليون|ملايين|ميليون|מיליונ)$/u,
  },
  { power: 7, name: 'crore', pattern: /^(?:crores?|करोड़)$/u },
  { power: 8, name: '', pattern: /^(?:亿|億|억)$/u },
  {
    power: 9,
    name: 'billion',
    pattern:
      /^(?:bn|b|billions?|mrd|milliarden?|milliards?|miliard\p{L}*|milyar|bilhoes|млрд|миллиард.*|мільярд.*|مليار|مليارات|ميليارد|מיליארד)$/u,
  },
  {
    power: 12,
    name: 'trillion',
    pattern:
      /^(?:t|tn|trn|trillions?|billionen|bio|billones|trilhoes|trilyon|трлн|триллион.*|трильйон.*|تريليون|טריליונ|兆)$/u,
  },
]

const CURRENCIES: Readonly<Record<string, readonly string[] | undefined>> = Object.assign(
  Object.create(null) as object,
  {
    $: ['dollar'],
    usd: ['usd', 'dollar'],
    '€': ['euro', 'eur'],
    eur: ['euro', 'eur'],
    '£': ['pound', 'gbp'],
    gbp: ['pound', 'gbp'],
    '¥': ['yen', 'yuan'],
    '₽': ['ruble', 'rouble'],
    '₴': ['hryvnia'],
    '₹': ['rupee'],
    '₩': ['won'],
    '₪': ['shekel'],
  },
)

type Unit = {
  readonly power?: number
  readonly name?: string
  readonly percent?: boolean
  /** How many words it takes. */
  readonly own: number
  readonly end: number
}

export type Amount = {
  readonly figures: readonly string[]
  /** The terms of figure and unit together; empty where there is only a currency. */
  readonly scaled: readonly string[]
  readonly terms: readonly string[]
  readonly at: number
  readonly end: number
  /** The first of the words that it takes, and the first after them. */
  readonly first: number
  readonly next: number
}
