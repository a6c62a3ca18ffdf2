import { wordsOf } from './words-of.ts'

/** More than anybody types. What follows is not read, so that no query costs more than this. */
export const LONGEST_QUERY = 200
const MOST_WORDS = 16

/**
 * Reads what was typed: words that must all count, `"words in quotes"` that stand together, `-word` that must not occur.
 * The word at the very end may still be growing, so its beginning is enough. Every text is a query; none is an error.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST_QUERY).replace(/[“”„«»]/g, '"')
  const words: string[] = []
  const phrases: string[][] = []
  const excluded: string[][] = []
  let growing = false
  for (const { 1: minus, 2: phrase, 3: bare, index, 0: whole } of text.matchAll(TOKEN)) {
    const found = wordsOf(inThousands(phrase ?? bare ?? ''))
    if (found.length === 0) continue
    if (minus) excluded.push(found)
    else if (phrase === undefined) words.push(...found)
    else phrases.push(found)
    growing = !minus && phrase === undefined && index + whole.length === text.length
  }
  const counted = [...new Set(words)].slice(0, MOST_WORDS)
  return {
    words: counted,
    growing: growing && counted.includes(words.at(-1)!) ? words.at(-1)! : '',
    phrases: phrases.slice(0, MOST_WORDS).map((phrase) => phrase.slice(0, MOST_WORDS)),
    excluded: excluded.slice(0, MOST_WORDS),
  }
}

/** Long numbers are written in groups, `600,000`, and so stand as two words in a text; many type them without a break. */
function inThousands(text: string): string {
  return text.replace(/\d{5,}/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ' '))
}

/** A quoted phrase that is closed; or a run without blanks. A quotation mark that is never closed counts as a blank. */
const TOKEN = /(?<=^|[\s"])(-?)(?:"([^"]*)"|([^\s"]+))/gu

export type Query = {
  readonly words: readonly string[]
  /** The last of the words if it may still be growing; else empty. */
  readonly growing: string
  readonly phrases: readonly (readonly string[])[]
  readonly excluded: readonly (readonly string[])[]
}
