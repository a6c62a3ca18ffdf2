import { foldWithMap } from './fold.ts'
import { queryUnits, type QueryUnit } from './query-units.ts'
import { wordsOf } from './words-of.ts'

/** More than anybody types; a pasted sentence fits. What follows is not read, so that no query costs more than this. */
export const LONGEST_QUERY = 300
const MOST_UNITS = 40
const MOST_WORDS = 16

/**
 * Reads what was typed: words that should all count, `"words in quotes"` that stand together, `-word` that must not occur.
 * Dates and amounts are read as such in whatever form. The word at the very end may still be growing, so its beginning is
 * enough. Every text is a query; none is an error.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST_QUERY).replace(/[“”„«»]/g, '"')
  const phrases: string[][] = []
  const excluded: string[][] = []
  let bare = ''
  for (const { 1: minus, 2: phrase, 3: word, index, 0: whole } of text.matchAll(TOKEN)) {
    const found = wordsOf(phrase ?? word ?? '')
    if (!minus && phrase === undefined) bare += text.slice(bare.length, index).replace(/\S/g, '\n') + whole
    else if (found.length === 0) continue
    else if (minus) excluded.push(found)
    else phrases.push(found)
  }
  const units = queryUnits(foldWithMap(bare), bare, bare.length === text.length)
  const counted = [...new Map(units.map((unit) => [unit.text, unit])).values()].slice(0, MOST_UNITS)
  return {
    units: counted,
    phrases: phrases.slice(0, MOST_WORDS).map((phrase) => phrase.slice(0, MOST_UNITS)),
    excluded: excluded.slice(0, MOST_WORDS),
  }
}

/** A quoted phrase that is closed; or a run without blanks. A quotation mark that is never closed counts as a blank. */
const TOKEN = /(?<=^|[\s"])(-?)(?:"([^"]*)"|([^\s"]+))/gu

export type Query = {
  readonly units: readonly QueryUnit[]
  readonly phrases: readonly (readonly string[])[]
  readonly excluded: readonly (readonly string[])[]
}
