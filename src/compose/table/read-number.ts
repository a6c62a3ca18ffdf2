/** Which sign stands before the decimals, where nothing else tells. */
export type Decimals = 'comma' | 'point'

/** A number as people write it; `either` where a sign may stand before thousands or before decimals; null for no number. */
export function readNumber(text: string, decimals?: Decimals): number | 'either' | null {
  const value = text
    .trim()
    .replace(/[\s'’\u00a0\u202f]/g, '')
    .replace(/^[\u2212\u2013]/, '-')
  if (!/^[-+]?\d[\d.,]*(?:e[+-]?\d+)?$/i.test(value)) return null
  const signs = [...value.matchAll(/[.,]/g)].map(([sign]) => sign)
  if (signs.length === 0) return Number(value)
  const last = signs.at(-1) ?? '.'
  if (new Set(signs).size === 2) return numberWith(value, last)
  if (signs.length > 1) return numberWith(value, last === ',' ? '.' : ',')
  const isGroup = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(value)
  if (!isGroup) return numberWith(value, last)
  if (decimals === undefined) return 'either'
  return numberWith(value, decimals === 'comma' ? ',' : '.')
}

/** The number of which this sign stands before the decimals. */
function numberWith(value: string, sign: string): number | null {
  const plain = value.replaceAll(sign === ',' ? '.' : ',', '').replace(sign, '.')
  const number = Number(plain)
  return Number.isFinite(number) ? number : null
}
