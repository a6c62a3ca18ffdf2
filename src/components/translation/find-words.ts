/** Finds known words within texts, in time that hardly grows with how many are known. */
export type WordFinder = (text: string) => readonly { readonly from: number; readonly to: number }[]

/** By so many of their first letters longer words are looked up; shorter ones by all of theirs. */
const BEGIN = 8
const SHORTEST = 2

/**
 * Makes a finder of the given words. It finds each where it begins and ends with a word of the text or with another script, as in
 * "وBay"; of two that begin at one place the longer.
 */
export function wordFinder(known: Iterable<string>): WordFinder {
  const byBegin = Map.groupBy(
    [...known].filter((words) => words.length >= SHORTEST).sort((a, b) => b.length - a.length),
    (words) => words.slice(0, BEGIN),
  )
  const lengths = [...new Set([...byBegin.keys()].map(({ length }) => length))].sort((a, b) => b - a)
  return (text) => {
    const found: { from: number; to: number }[] = []
    for (let at = 0; at < text.length;) {
      const to = isBoundary(text, at) ? endOfWords(text, at) : at
      if (to > at) found.push({ from: at, to })
      at = Math.max(to, at + 1)
    }
    return found
  }

  function endOfWords(text: string, at: number): number {
    for (const length of lengths) {
      const words = byBegin
        .get(text.slice(at, at + length))
        ?.find((one) => text.startsWith(one, at) && isBoundary(text, at + one.length))
      if (words !== undefined) return at + words.length
    }
    return at
  }
}

/** Whether no word of one script goes on from one letter to the next. */
function isBoundary(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]]
  if (before === undefined || after === undefined) return true
  if (!LETTER.test(before) || !LETTER.test(after)) return true
  return isLatin(before) !== isLatin(after)
}

/**
 * Whether most of a text, by its letters, is the words that were found in it. Where no element may stand within a text, it is
 * said to be in one language: that of the sentence in it rather than of the name before it.
 */
export function isMostOf(text: string, found: ReturnType<WordFinder>): boolean {
  const letters = (part: string) => part.match(LETTERS)?.length ?? 0
  const own = found.reduce((sum, { from, to }) => sum + letters(text.slice(from, to)), 0)
  return own * 2 > letters(text)
}

const LETTERS = /[\p{L}\p{N}]/gu
const LETTER = /[\p{L}\p{N}\p{M}]/u

function isLatin(letter: string): boolean {
  return letter.charCodeAt(0) < 0x250
}
