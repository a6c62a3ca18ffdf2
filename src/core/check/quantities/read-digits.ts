const FRACTIONS = '¼-¾⅐-⅞'

/**
 * A run of digits: with blanks or apostrophes between groups of three (100 000, 100’000), with commas or full stops between
 * them (1,000; 1.000), in groups of two before the last three (1,00,000), with a decimal mark of either kind, be it in front
 * (.5), or with a fraction in one character (2½).
 */
export const DIGITS = new RegExp(
  [
    `(?:\\d+[ \\u00a0]?)?[${FRACTIONS}]`,
    '(?<!\\d)\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}(?!\\d))+(?:[.,]\\d+)?',
    "\\d+(?:[.,'’]\\d+)*",
    '(?<![\\d\\p{L}.,])\\.\\d+',
  ].join('|'),
  'gu',
)

/** Whether a run of digits is a part of one by the way it is written. */
export function isFraction(run: string): boolean {
  return new RegExp(`^[${FRACTIONS}]`, 'u').test(run)
}

/**
 * Every number that a run of digits can mean in a language with this decimal mark. The other mark before three digits
 * groups them; the decimal mark there may be either, since people write `1.000` as at home.
 */
export function readDigits(run: string, decimal: '.' | ','): number[] {
  const text = run.replace(/[ \u00a0\u202f'’]/gu, '')
  const [, whole, fraction] = new RegExp(`^(\\d*)([${FRACTIONS}])$`, 'u').exec(text) ?? []
  if (fraction !== undefined) {
    const [over = 0, under = 1] = fraction.normalize('NFKD').split('\u2044').map(Number)
    return [Number(whole) + over / under]
  }
  if (text.startsWith('.')) return [Number(text)]
  const marks = [...text.matchAll(/[.,]/g)].map(({ 0: mark, index }) => ({ mark, index }))
  const last = marks.at(-1)
  if (!last) return [Number(text)]
  const behind = text.length - last.index - 1
  const asDecimal = Number(`${text.slice(0, last.index).replace(/[.,]/g, '')}.${text.slice(last.index + 1)}`)
  const asGroups = Number(text.replace(/[.,]/g, ''))
  const isOneKind = marks.every(({ mark }) => mark === last.mark)
  if (marks.length > 1) return isOneKind ? [asGroups] : [asDecimal]
  if (behind !== 3) return [asDecimal]
  if (text.startsWith('0')) return [asDecimal]
  return last.mark === decimal ? [asGroups, asDecimal] : [asGroups]
}
