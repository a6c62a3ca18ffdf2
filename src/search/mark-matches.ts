import { phraseStarts } from './phrase.ts'
import { termPlaces, wordPlaces } from './words-of.ts'

/** Where the words of a query stand in a text: ranges of the original text, in order, none touching another. */
export function markMatches(text: string, marks: Marks): Range[] {
  const places = wordPlaces(text)
  const words = places.map(({ word }) => word)
  const inPhrase = new Set(
    marks.phrases.flatMap((phrase) =>
      phraseStarts(words, phrase).flatMap((start) => phrase.map((_, at) => start + at)),
    ),
  )
  const phrased = places.filter((_, at) => inPhrase.has(at)).map(({ start, end }) => ({ start, end }))
  const ranges = termPlaces(text).flatMap((place): Range[] => {
    if (marks.words.has(place.word)) return [{ start: place.start, end: place.end }]
    const beginning = marks.beginnings.find((part) => place.word.startsWith(part))
    return beginning ? [{ start: place.start, end: place.endOfPart(beginning.length) }] : []
  })
  return joinTouching([...phrased, ...ranges].sort((a, b) => a.start - b.start || a.end - b.end))
}

/** Words of a script without blanks touch each other; two letters may come from one character. */
function joinTouching(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

export type Range = { readonly start: number; readonly end: number }

/** What to mark, in folded words. */
export type Marks = {
  readonly words: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly phrases: readonly (readonly string[])[]
}
