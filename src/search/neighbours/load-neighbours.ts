import { DEFAULT_STEMMERS, formKeys } from '../stemmers.ts'
import type { Neighbour } from './find-neighbours.ts'
import { fileOf, unpackNeighbours, type PackedNeighbours } from './pack-neighbours.ts'

/**
 * The neighbours of words, from the files that have been read. `of` gives undefined for a word whose file has not been
 * asked for; `read` takes in the files of some words, of the first few of them if there are many.
 */
export function createNeighbours(starts: readonly string[], fetchFile: FetchFile): NeighbourBook {
  const files = new Map<number, ReadonlyMap<string, readonly Neighbour[]>>()
  return {
    of: (word) => {
      const file = fileOf(word, starts)
      if (file === -1) return []
      const known = files.get(file)
      return known && (known.get(word) ?? known.get(formOf(word)) ?? [])
    },
    isWord: (word) => {
      const file = fileOf(word, starts)
      const known = files.get(file)
      return file === -1 ? false : known && (known.has(word) || known.has(formOf(word)))
    },
    read: async (words) => {
      const wanted = [...new Set(words.map((word) => fileOf(word, starts)))].filter(
        (file) => file !== -1 && !files.has(file),
      )
      // The others are taken as read: a query fetches no more than so much.
      for (const file of wanted.slice(MOST_FILES)) files.set(file, new Map())
      const read = wanted.slice(0, MOST_FILES).map(async (file) => [file, await fetchFile(file)] as const)
      for (const [file, packed] of await Promise.all(read)) files.set(file, withForms(unpackNeighbours(packed)))
    },
  }
}

const MOST_FILES = 5

/** A form that has none of its own has those of the shortest word that it is a form of. */
function withForms(words: ReadonlyMap<string, readonly Neighbour[]>): Map<string, readonly Neighbour[]> {
  const all = new Map(words)
  for (const [word, list] of [...words].sort(([a], [b]) => a.length - b.length)) {
    if (!all.has(formOf(word))) all.set(formOf(word), list)
  }
  return all
}

function formOf(word: string): string {
  return formKeys(word, DEFAULT_STEMMERS)[0] ?? word
}

type FetchFile = (file: number) => Promise<PackedNeighbours>

export type NeighbourBook = {
  /** Whether the files have the word, be it without neighbours; undefined as for `of`. */
  readonly isWord: (word: string) => boolean | undefined
  readonly of: (word: string) => readonly Neighbour[] | undefined
  readonly read: (words: readonly string[]) => Promise<void>
}
