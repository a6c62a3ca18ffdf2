import type { NumberWords } from './english-numbers.ts'
import { DIGITS, isFraction, readDigits } from './read-digits.ts'

/** A number in a text, in figures, in words or in both ("1.3 billion"). */
export type ReadNumber = {
  readonly at: number
  readonly end: number
  /** Every number that it can mean. */
  readonly values: readonly number[]
  /** What its last words multiply by: 1e9 in "fifty billion", else 1. */
  readonly scale: number
  readonly isScaled: boolean
  /** Written in words alone. */
  readonly isWord: boolean
  /** A part of one: "two thirds", "½". */
  readonly isPart: boolean
}

type Token = { readonly at: number; readonly end: number; readonly text: string }

/** Every number of a text, in order. Letters right behind figures are taken for a scale only where they are one (`3bn`). */
export function readNumbers(text: string, words: NumberWords): ReadNumber[] {
  const tokens = tokensOf(text)
  const found: ReadNumber[] = []
  let at = 0
  while (at < tokens.length) {
    const { number, next } = readAt(text, tokens, at, words)
    if (number) found.push(number)
    at = next
  }
  return found
}

function tokensOf(text: string): Token[] {
  // Figures that belong to a name (COP29, G20, COVID-19) are one word with it, unless it is a sort of money.
  const money = '(?<!\\b(?:USD|EUR|GBP|CHF|UAH|RUB|INR|CNY|RMB|JPY))'
  const pattern = new RegExp(`${DIGITS.source}|\\p{L}[\\p{L}\\p{M}]*(?:(?<=\\p{Lu})${money}-?\\d+)?`, 'gu')
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    at: index,
    end: index + found.length,
    text: found,
  }))
}

/** The number that begins at a token, and the token behind it. */
function readAt(text: string, tokens: readonly Token[], start: number, words: NumberWords) {
  const first = tokens[start]
  if (!first) return { number: null, next: start + 1 }
  if (/^[^\p{L}]/u.test(first.text)) return readFigures(text, tokens, start, first, words)
  return readWords(text, tokens, start, words)
}

function readFigures(
  text: string,
  tokens: readonly Token[],
  start: number,
  first: Token,
  { scales, decimal }: NumberWords,
) {
  let values = readDigits(first.text, decimal)
  let [end, next, scale] = [first.end, start + 1, 1]
  for (;;) {
    const token = tokens[next]
    const factor = token && scaleOf(token, text.slice(end, token.at), text.slice(token.end), scales)
    if (!token || factor === undefined) break
    const scaled = values.map((value) => value * factor)
    // "5m" may be five million or five metres.
    values = token.text.length === 1 ? [...values, ...scaled] : scaled
    scale *= factor
    end = token.end
    next += 1
  }
  const isPart = scale === 1 && isFraction(first.text)
  return { number: { at: first.at, end, values, scale, isScaled: scale !== 1, isWord: false, isPart }, next }
}

/** One letter is a scale only right behind the figures, or before a sign of money; of "5 m" nobody knows whether it is metres. */
function scaleOf(token: Token, gap: string, rest: string, scales: ReadonlyMap<string, number>): number | undefined {
  if (!/^(?:[ \u00a0\u202f-])?$/u.test(gap)) return undefined
  if (token.text.length === 1 && /^\s?\p{Sc}/u.test(rest)) return scales.get(token.text.toLowerCase())
  if (token.text.length === 1 && (gap !== '' || token.text === 't')) return undefined
  return scales.get(token.text.toLowerCase())
}

/**
 * A number in words. `done` is what is complete up to a thousand or more, `open` what may still grow; "and" and "a" are
 * taken along only where a word of number follows.
 */
function readWords(text: string, tokens: readonly Token[], start: number, words: NumberWords) {
  const only = tokens[start]
  const before = tokens[start - 1]?.text.toLowerCase() ?? ''
  if (only && !words.parts.has(before) && isOneOfTime(text, only, words)) {
    const number = { at: only.at, end: only.end, values: [1], scale: 1, isScaled: false, isWord: true, isPart: false }
    return { number, next: start + 1 }
  }
  let [done, open, scale, next, end] = [0, 0, 1, start, start]
  let [hasWord, isPart] = [false, false]
  const wordAt = (at: number) => tokens[at]?.text.toLowerCase() ?? ''
  const isJoined = (at: number) => {
    const [before, token] = [tokens[at - 1], tokens[at]]
    return at === start || (before && token && /^[\s-]*$/u.test(text.slice(before.end, token.at)))
  }
  while (tokens[next] && isJoined(next)) {
    const word = wordAt(next)
    const one = words.ones.get(word)
    const factor = word.length > 1 ? words.scales.get(word) : undefined
    const part = words.parts.get(word)
    const ordinal = words.ordinals.get(word)
    const isOrdinal = ordinal !== undefined && (part === undefined || !isLedPart(text, tokens, start, next, words))
    if (isOrdinal) {
      if (hasWord && !isTens(open, ordinal)) break
      open += ordinal
      ;[hasWord, next, end] = [true, next + 1, next + 1]
      break
    }
    if (one !== undefined) {
      // "nineteen ninety" and "two three" are two numbers, "twenty-three" and "two hundred and three" one.
      if (open % 100 !== 0 && !isTens(open, one)) break
      open += one
      scale = 1
      const decimals = decimalsAt(next + 1, wordAt, words)
      if (decimals.length > 0) {
        open += Number(`0.${decimals.join('')}`)
        next += decimals.length + 1
      }
    } else if (factor !== undefined) {
      if (!hasWord && word.endsWith('s')) break
      open = (open === 0 ? 1 : open) * factor
      if (factor >= 1000) [done, open] = [done + open, 0]
      scale = factor
    } else if (part !== undefined) {
      // "a third" and "second half" count nothing by themselves: only halves and several thirds do.
      if (isMixed(tokens, next)) {
        if (scale === 1) open += part
        else done += part * scale
      } else {
        open = Math.max(open, 1) * part
        isPart = true
      }
      scale = 1
    } else if (isPart && leadsToScale(next, wordAt, words)) {
      // "A quarter of a million".
      next += 2
      continue
    } else if (!opensNumber(tokens, next, next === start, words)) break
    if (factor !== undefined) isPart = false
    hasWord ||= one !== undefined || factor !== undefined || part !== undefined
    next += 1
    if (one !== undefined || factor !== undefined || part !== undefined) end = next
  }
  if (!hasWord) return { number: null, next: start + 1 }
  const [first, last] = [tokens[start], tokens[end - 1]]
  if (!first || !last) return { number: null, next: start + 1 }
  const isScaled = scale !== 1 || done !== 0
  const number = { at: first.at, end: last.end, values: [done + open], scale, isScaled, isWord: true, isPart }
  return { number, next: end }
}

/** "A year" is one. */
function isOneOfTime(text: string, { text: word, end }: Token, { articles, units }: NumberWords): boolean {
  const rest = text.slice(end)
  return articles.has(word.toLowerCase()) && units.find(([pattern]) => pattern.test(rest))?.[1].kind === 'time'
}

/** "Of a" before a scale. */
function leadsToScale(at: number, wordAt: (at: number) => string, { articles, scales }: NumberWords): boolean {
  return wordAt(at) === 'of' && articles.has(wordAt(at + 1)) && scales.has(wordAt(at + 2))
}

/** "Twenty" and "three". */
function isTens(open: number, one: number): boolean {
  return open % 10 === 0 && open % 100 >= 20 && one < 10
}

/** A word that may be an ordinal is a part behind a number ("two fifths"), and behind "a" where it is one of something. */
function isLedPart(text: string, tokens: readonly Token[], start: number, at: number, words: NumberWords): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? ''
  const token = tokens[at]
  if (at === start || !token) return false
  if (words.articles.has(before))
    return words.of.test(text.slice(token.end)) || /^\s*(?:[.,;:!?]|$)/.test(text.slice(token.end))
  return (words.ones.get(before) ?? 100) < 20
}

/** The decimals of "one point five". */
function decimalsAt(at: number, wordAt: (at: number) => string, { point, ones }: NumberWords): number[] {
  const decimals: number[] = []
  if (wordAt(at) !== point) return decimals
  for (;;) {
    const digit = ones.get(wordAt(at + 1 + decimals.length))
    if (digit === undefined || digit > 9) return decimals
    decimals.push(digit)
  }
}

/** "one and a half" adds, "half a million" and "two thirds" multiply. */
function isMixed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text.toLowerCase() === 'a' && tokens[at - 2]?.text.toLowerCase() === 'and'
}

/** Whether a small word leads on to a word of number: "a dozen", "two hundred and ten", "half a million". */
function opensNumber(tokens: readonly Token[], at: number, isFirst: boolean, words: NumberWords): boolean {
  const isSmall = (text: string) => words.articles.has(text) || (!isFirst && words.joins.has(text))
  const isScale = (text: string) => text.length > 1 && words.scales.has(text)
  const isNumber = (text: string) => (!isFirst && words.ones.has(text)) || isScale(text) || words.parts.has(text)
  let next = at
  while (next < at + 3 && tokens[next] && isSmall(tokens[next]?.text.toLowerCase() ?? '')) next += 1
  return next > at && isNumber(tokens[next]?.text.toLowerCase() ?? '')
}
