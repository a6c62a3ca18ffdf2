/** Where words stand on a page, as far as an address can say it. */
export type TextPlace = {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** Words that an editor left out, or put in: the page has something else in their place. */
const LEFT_OUT = /\s*(?:…|\.{3}|\[[^\]]*\]|\(\s*(?:…|\.{3})\s*\))\s*/u

/** So few words may stand on a page more than once: their neighbours say which are meant. */
const FEW = 4

/** So many words at each end tell a longer run of words. */
const ENDS = 6

/** The parts of a quotation that the page should have one after the other: what stands between left out words. */
export function partsOfQuotation(words: string): string[] {
  return words.split(LEFT_OUT).filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/**
 * An address that leads to words on its page (`#:~:text=`), in a browser that knows how; in any other to the page. What the
 * address says about a part of the page already stays.
 */
export function textFragment(url: string, { exact, prefix = '', suffix = '' }: TextPlace): string {
  const parts = partsOfQuotation(exact).flatMap((part) => part.split('\n'))
  const [start = '', end] = parts.length > 1 ? [parts[0], parts.at(-1)] : cutLong(exact.trim())
  if (start === '') return url
  const isShort = end === undefined && wordsOf(start).length <= FEW
  const text = [
    ...(isShort && prefix !== '' ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(isShort && suffix !== '' ? [`-${encode(suffix)}`] : []),
  ]
  // Browsers differ on neighbours that begin or end with a mark: the words alone stand behind them, to be taken if need be.
  const alone = isShort && text.length > 1 ? `&text=${encode(start)}` : ''
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text.join(',')}${alone}`
}

/** Long words by their two ends, so that the address stays one that can be sent on. */
function cutLong(text: string): [string, string?] {
  const words = wordsOf(text)
  if (words.length < 2 * ENDS + 2) return [text]
  return [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')]
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/)
}

/** A hyphen has a meaning of its own there. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D')
}
