import { markMatches, type Marks, type Range } from './mark-matches.ts'
import type { MarkedText, ShownText } from './protocol.ts'

/** A text as a whole, its matches marked. */
export function markWhole(shown: ShownText, marks: Marks): MarkedText {
  return { ...shown, ranges: markMatches(shown.text, marks), cutBefore: false, cutAfter: false }
}

/** The sentence in which the words of a query stand: that with most of them. A long sentence is cut around the first. */
export function excerpt(shown: ShownText, marks: Marks): MarkedText {
  const { text } = shown
  const ranges = markMatches(text, marks)
  const sentence = richest(sentencesOf(text), ranges)
  const { start, end } = shorten(text, sentence, ranges)
  return {
    ...shown,
    text: text.slice(start, end).trim(),
    ranges: within(ranges, start + leadingBlanks(text.slice(start, end)), end),
    cutBefore: text.slice(0, start).trim() !== '',
    cutAfter: text.slice(end).trim() !== '',
  }
}

/** A sentence ends with a mark and a blank, or with the paragraph. An abbreviation may end one early: nothing is lost. */
function sentencesOf(text: string): Range[] {
  return [...text.matchAll(/[^\n]+?(?:[.!?…。！？؟]+["”»’)]*(?=\s+\p{Lu}|\s+[^\p{Ll}\p{N}]|\s*$|\n)|(?=\n|$))/gsu)].map(
    ({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }),
  )
}

function richest(sentences: readonly Range[], ranges: readonly Range[]): Range {
  let best: Range = sentences[0] ?? { start: 0, end: 0 }
  let most = 0
  for (const sentence of sentences) {
    const count = ranges.filter(({ start }) => start >= sentence.start && start < sentence.end).length
    if (count > most) [best, most] = [sentence, count]
  }
  return best
}

/** No more than so many characters, cut between words, with a third of them before the first match. */
function shorten(text: string, { start, end }: Range, ranges: readonly Range[]): Range {
  const first = ranges.find((range) => range.start >= start && range.start < end)?.start ?? start
  const from = Math.max(start, Math.min(first - LONGEST / 3, end - LONGEST))
  const cutStart = from === start ? start : afterBlank(text, from, first)
  const to = Math.min(end, cutStart + LONGEST)
  return { start: cutStart, end: to === end ? end : beforeBlank(text, to, cutStart + LONGEST / 2) }
}

const LONGEST = 240

function afterBlank(text: string, from: number, latest: number): number {
  const blank = text.slice(from, latest).search(/\s/)
  return blank === -1 ? onCharacter(text, Math.floor(from)) : Math.floor(from) + blank + 1
}

function beforeBlank(text: string, to: number, earliest: number): number {
  const blank = text.lastIndexOf(' ', to)
  return blank < earliest ? onCharacter(text, to) : blank
}

/** Never between the two halves of a character. */
function onCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length
}

function within(ranges: readonly Range[], start: number, end: number): Range[] {
  return ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }))
}
