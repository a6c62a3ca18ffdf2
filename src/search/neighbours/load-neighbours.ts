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
      return file === -1 ? [] : (files.get(file)?.get(formOf(word)) ?? (files.has(file) ? [] : undefined))
    },
    read: async (words) => {
      const wanted = [...new Set(words.map((word) => fileOf(word, starts)))].filter((file) => !files.has(file))
      // The others are taken as read: a query fetches no more than so much.
      for (const file of wanted.slice(MOST_FILES)) files.set(file, new Map())
      const read = wanted.slice(0, MOST_FILES).map(async (file) => [file, await fetchFile(file)] as const)
      for (const [file, packed] of await Promise.all(read)) files.set(file, byForm(unpackNeighbours(packed)))
    },
  }
}

const MOST_FILES = 4

function byForm(words: ReadonlyMap<string, readonly Neighbour[]>): Map<string, Neighbour[]> {
  const forms = new Map<string, Neighbour[]>()
  for (const [word, list] of words) {
    const form = formOf(word)
    forms.set(
      form,
      [...(forms.get(form) ?? []), ...list].sort((a, b) => b.likeness - a.likeness),
    )
  }
  return forms
}

function formOf(word: string): string {
  return formKeys(word, DEFAULT_STEMMERS)[0] ?? word
}

type FetchFile = (file: number) => Promise<PackedNeighbours>

export type NeighbourBook = {
  readonly of: (word: string) => readonly Neighbour[] | undefined
  readonly read: (words: readonly string[]) => Promise<void>
}
