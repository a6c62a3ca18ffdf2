/** What a unit counts: numbers of two kinds are never held against each other, except that a bare number fits any. */
export type UnitKind = 'time' | 'length' | 'area' | 'mass' | 'money' | 'share' | 'points' | 'month' | 'loose'

/** A unit that must not be taken for another one. */
export type Unit = {
  readonly name: string
  readonly kind: UnitKind
  /** What one of it comes to in others, where that can be said; several where people reckon in several ways. */
  readonly is?: Readonly<Record<string, readonly number[]>>
  /** Whether people round when they change it into another system. */
  readonly isRounded?: boolean
}

const share = (name: string): Unit => ({ name, kind: 'share' })
export const PERCENT = share('percent')
/** A part of one in words or as a fraction: "two thirds". */
export const PART = share('of one')
/** A month of the calendar, by its number. */
export const MONTH: Unit = { name: 'of the year', kind: 'month' }
/** "Hundreds of thousands": a size and no number. */
export const LOOSE: Unit = { name: 'or so', kind: 'loose' }

const time = (name: string, is: Unit['is']): Unit => ({ name, kind: 'time', ...(is && { is }) })
const inMetres = (name: string, metres: number): Unit => ({
  ...{ name, kind: 'length' as const, isRounded: true },
  is: { metres: [metres] },
})

const money = (name: string): Unit => ({ name, kind: 'money' })

const DOLLARS: readonly (readonly [string, string, string])[] = [
  ['US|U\\.S\\.|American|United States', 'US|U\\.S\\.', 'USD'],
  ['Australian', 'AU?', 'AUD'],
  ['Canadian', 'CA?|CDN', 'CAD'],
  ['New Zealand', 'NZ', 'NZD'],
  ['Hong Kong', 'HK', 'HKD'],
  ['Singapore', 'S|SG', 'SGD'],
  ['Taiwan', 'NT', 'TWD'],
]
const dollarsOf = (adjectives: string) => money(`${adjectives.split('|')[0]} dollars`)

/** English units, by what stands behind the number; the first that fits. */
export const ENGLISH_UNITS: readonly (readonly [RegExp, Unit])[] = [
  [
    /^\s*-?(?:percentage|per ?cent) points?\b|^\s*(?:pp|ppts?|p\.p\.)(?![\p{L}])/iu,
    { name: 'percentage points', kind: 'points', is: { points: [1] } },
  ],
  [/^\s*(?:basis points?|bps?)\b/i, { name: 'basis points', kind: 'points', is: { points: [0.01] } }],
  [/^\s*(?:%|percent\b|per cent\b|pct\b)/i, PERCENT],
  ...DOLLARS.map(
    ([adjectives, , code]) =>
      [new RegExp(`^\\s*(?:(?:${adjectives})\\s+dollars?|${code})\\b`, 'i'), dollarsOf(adjectives)] as const,
  ),
  [/^\s*(?:dollars?\b|\$)/i, money('dollars')],
  [/^\.?\s*(?:euros?\b|EUR\b|€)/i, money('euros')],
  [/^\s*(?:pounds?\b|GBP\b|£)/i, money('pounds')],
  [/^\s*(?:rou?bles?\b|RUB\b|₽)/i, money('roubles')],
  [/^\s*(?:hryvnias?\b|UAH\b|₴)/i, money('hryvnias')],
  [/^\s*(?:yuan\b|renminbi\b|RMB\b|CNY\b)/i, money('yuan')],
  [/^\s*(?:yen\b|JPY\b)/i, money('yen')],
  [/^\s*(?:(?:Indian )?rupees?\b|INR\b|₹)/i, money('rupees')],
  [/^\s*(?:Swiss francs?\b|CHF\b)/i, money('Swiss francs')],
  [/^\s*(?:CFA francs?\b|XAF\b|XOF\b)/i, money('CFA francs')],
  [/^\s*francs?\b/i, money('francs')],
  [/^[\s-]*(?:hours?|hrs?)\b/i, time('hours', { days: [1 / 24] })],
  [/^[\s-]*(?:calendar\s+)?days?\b/i, time('days', { days: [1] })],
  [/^[\s-]*(?:working|business)\s+days?\b/i, time('working days', { 'working days': [1] })],
  [/^[\s-]*weeks?\b/i, time('weeks', { days: [7], 'working days': [5] })],
  [/^[\s-]*fortnights?\b/i, time('fortnights', { days: [14] })],
  [/^[\s-]*months?\b/i, time('months', { months: [1], days: [30] })],
  [/^[\s-]*years?\b/i, time('years', { months: [12], days: [365, 364] })],
  [/^[\s-]*decades?\b/i, time('decades', { months: [120] })],
  [/^[\s-]*(?:century|centuries)\b/i, time('centuries', { months: [1200] })],
  [
    /^[\s-]*(?:km²|km2\b|sq\.? ?km\b|square[\s-]kilomet(?:re|er)s?\b)/i,
    { name: 'square kilometres', kind: 'area', is: { hectares: [100] }, isRounded: true },
  ],
  [
    /^[\s-]*(?:square[\s-]miles?\b|sq\.? ?mi\b)/i,
    { name: 'square miles', kind: 'area', is: { hectares: [259] }, isRounded: true },
  ],
  [/^[\s-]*(?:hectares?|ha)\b/i, { name: 'hectares', kind: 'area', is: { hectares: [1] }, isRounded: true }],
  [/^[\s-]*acres?\b/i, { name: 'acres', kind: 'area', is: { hectares: [0.4047] }, isRounded: true }],
  [/^[\s-]*(?:kilomet(?:re|er)s?|km)\b/i, inMetres('kilometres', 1000)],
  [/^[\s-]*(?:nautical[\s-]miles?|nm|nmi)\b/i, inMetres('nautical miles', 1852)],
  [/^[\s-]*miles?\b/i, inMetres('miles', 1609.344)],
  [/^[\s-]*met(?:re|er)s?\b/i, inMetres('metres', 1)],
  [/^[\s-]*(?:feet|foot|ft)\b/i, inMetres('feet', 0.3048)],
  [
    /^[\s-]*(?:metric )?(?:tonnes?|tons?)\b/i,
    { name: 'tonnes', kind: 'mass', is: { kilograms: [1000] }, isRounded: true },
  ],
  [
    /^[\s-]*(?:kilograms?|kilogrammes?|kilos?|kg)\b/i,
    { name: 'kilograms', kind: 'mass', is: { kilograms: [1] }, isRounded: true },
  ],
]

/** Signs of money in front of a number, in any language. */
export const MONEY_BEFORE: readonly (readonly [RegExp, Unit])[] = [
  ...DOLLARS.map(
    ([adjectives, sign, code]) =>
      [new RegExp(`(?:(?<![\\p{L}])(?:${sign})\\s?\\$|\\b${code})\\s*$`, 'u'), dollarsOf(adjectives)] as const,
  ),
  [/\$\s*$/, money('dollars')],
  [/(?:€|\bEUR)\s*$/, money('euros')],
  [/(?:£|\bGBP)\s*$/, money('pounds')],
  [/(?:₽|\bRUB)\s*$/, money('roubles')],
  [/(?:₴|\bUAH)\s*$/, money('hryvnias')],
  [/(?:₹|\bINR|\bRs\.?)\s*$/, money('rupees')],
  [/(?:\bCHF|\bFr\.)\s*$/, money('Swiss francs')],
]

/** Whether two units may be one: each of them, or money of which one says less exactly which ("dollars"). */
export function mayBeOne(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind) return false
  return a.name === b.name || a.name.endsWith(` ${b.name}`) || b.name.endsWith(` ${a.name}`)
}

/** Whether so many of one unit are so many of another; where people round, within a hundredth and a half. */
export function comesTo(x: number, a: Unit, y: number, b: Unit): boolean {
  return Object.entries(a.is ?? {}).some(([base, factors]) => {
    const others = b.is?.[base] ?? []
    return factors.some((one) => others.some((other) => isNear(x * one, y * other, a.isRounded ? 0.015 : 1e-9)))
  })
}

function isNear(x: number, y: number, tolerance: number): boolean {
  return Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y))
}
