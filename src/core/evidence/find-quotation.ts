import { LONGEST_CONTEXT } from '../model/evidence.ts'
import { findUnsafeText } from '../parse/text-safety.ts'
import { partsOfQuotation } from '../statement/text-fragment.ts'
import { findWords, type FoundAt } from './find-words.ts'
import type { Searched } from './page.ts'

/** A quotation as it stands on a page, with a few words around it. */
export type Place = {
  readonly isExact: boolean
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** The page of a PDF, from 1. */
  readonly page: number
}

/** What an editor left out lies between parts that are no further from each other than this. */
const FURTHEST = 6_000

/** So many words around a quotation tell its place. */
const NEIGHBOURS = 5

/** What separates parts of a quotation in the words of a page. */
export const GAP = ' … '

/**
 * The places at which a quotation stands on a page: those to the letter first, in the order of the page; else one that is most
 * like it. Parts between which an editor left something out stand one after the other. Empty where it is not there.
 */
export function findQuotation(words: string, texts: readonly Searched[]): Place[] {
  const parts = partsOfQuotation(words)
  const found = texts.map((text) => findParts(parts, text))
  const exact = found.find((places) => places.some(({ isExact }) => isExact))
  return exact ?? found.find((places) => places.length > 0) ?? []
}

function findParts(parts: readonly string[], { text, folded }: Searched): Place[] {
  const [first, ...rest] = parts.map((part) => findWords(part, folded, text.length))
  return (first ?? []).flatMap((start) => {
    const chain = [start]
    for (const options of rest) {
      const last = chain.at(-1) ?? start
      const next = options.find(({ from }) => from >= last.to && from - last.to <= FURTHEST)
      if (!next) return []
      chain.push(next)
    }
    return [placeOf(chain, text)]
  })
}

function placeOf(chain: readonly FoundAt[], text: string): Place {
  const from = chain[0]?.from ?? 0
  const to = chain.at(-1)?.to ?? 0
  return {
    isExact: chain.every(({ isExact }) => isExact),
    exact: chain.map((part) => tidy(text.slice(part.from, part.to))).join(GAP),
    prefix: harmless(around(text.slice(Math.max(0, from - 300), from), -NEIGHBOURS)),
    suffix: harmless(around(text.slice(to, to + 300), NEIGHBOURS)),
    page: text.slice(0, from).split('\f').length,
  }
}

/** Blanks as one, but line ends kept: they are the ends of paragraphs. */
function tidy(text: string): string {
  return harmless(
    text
      .replace(/[^\S\n]*[\n\f]\s*/gu, '\n')
      .replace(/[^\S\n]+/gu, ' ')
      .trim(),
  )
}

/** The last, or the first, words of a text on one line. */
function around(text: string, count: number): string {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const chosen = count < 0 ? words.slice(count) : words.slice(0, count)
  while (chosen.join(' ').length > LONGEST_CONTEXT) chosen.splice(count < 0 ? 0 : -1, 1)
  return chosen.join(' ')
}

/** What a page has of hidden signs is no part of its words, and no file of the content may hold it. */
function harmless(text: string): string {
  const plain = text.normalize('NFC')
  if (findUnsafeText(plain).length === 0) return plain
  const without = plain.replace(/[^\n\P{C}]|[\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, '')
  return findUnsafeText(without).length === 0 ? without : ''
}
