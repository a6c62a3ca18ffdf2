import { packNumbers, unpackNumbers } from '../pack-numbers.ts'
import { packWords, unpackWords, type PackedWords } from '../pack-words.ts'
import { DEFAULT_STEMMERS, formKeys } from '../stemmers.ts'
import type { Neighbour, Neighbours } from './find-neighbours.ts'

/**
 * Writes neighbours to small files, so that a query fetches those of its words alone. Words that begin with the same
 * letters stand in the same file, and so do the forms of a word, since it is their stem that counts. Each file is told by the letters that it begins with.
 */
export function packNeighbours(neighbours: Neighbours): NeighbourFile[] {
  const files: NeighbourFile[] = []
  let entries: Entry[] = []
  const close = () => {
    const [first] = entries
    if (first) files.push({ from: startOf(first[0]), packed: packFile(entries) })
    entries = []
  }
  const sorted = [...neighbours].map((entry) => [startOf(entry[0]), entry] as const)
  sorted.sort(([a, [one]], [b, [other]]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1))
  for (const [start, entry] of sorted) {
    const last = entries.at(-1)
    if (last && entries.length >= MOST && startOf(last[0]) !== start) close()
    entries.push(entry)
  }
  close()
  return files
}

/** The file, by its place among those that begin with these letters, in which a word would stand. */
export function fileOf(word: string, starts: readonly string[]): number {
  const start = startOf(word)
  return starts.findLastIndex((from) => from <= start)
}

/** Reads a file: the neighbours of each of its words. */
export function unpackNeighbours({ words, near, lists }: PackedNeighbours): Map<string, Neighbour[]> {
  const found = unpackWords(near)
  const numbers = unpackNumbers(lists)
  let at = 0
  return new Map(
    unpackWords(words).map((word) => {
      const count = numbers[at++]!
      const list = Array.from({ length: count }, () => ({
        word: found[numbers[at++]!]!,
        likeness: numbers[at++]! / STEPS,
      }))
      return [word, list]
    }),
  )
}

function packFile(entries: readonly Entry[]): PackedNeighbours {
  const near = [...new Set(entries.flatMap(([, list]) => list.map(({ word }) => word)))].sort()
  const number = new Map(near.map((word, at) => [word, at]))
  const lists = entries.flatMap(([, list]) => [
    list.length,
    ...list.flatMap(({ word, likeness }) => [number.get(word)!, Math.round(Math.min(1, likeness) * STEPS)]),
  ])
  return { words: packWords(entries.map(([word]) => word)), near: packWords(near), lists: packNumbers(lists) }
}

function startOf(word: string): string {
  return (formKeys(word, DEFAULT_STEMMERS)[0]?.replace('en:', '') ?? word).slice(0, 4)
}

/** At most two kilobytes, when they are sent. */
const MOST = 120

/** How finely likeness is told. */
const STEPS = 10

type Entry = readonly [word: string, list: readonly Neighbour[]]

export type PackedNeighbours = { readonly words: PackedWords; readonly near: PackedWords; readonly lists: string }

export type NeighbourFile = { readonly from: string; readonly packed: PackedNeighbours }
