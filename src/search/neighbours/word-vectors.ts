/**
 * What words are met beside, as directions: two words that are used alike point the same way. Made from GloVe by
 * `scripts/bench/search-vectors.ts`; only for building.
 */
export async function loadWordVectors(): Promise<WordVectors> {
  const { default: stored } = await import('./word-vectors.json', { with: { type: 'json' } })
  return unpackVectors(stored)
}

/** Reads what `packVectors` wrote: each word, from the most frequent, with a direction of length 1. */
export function unpackVectors({ words, size, steps }: StoredVectors): WordVectors {
  const bytes = Uint8Array.from(atob(steps), (letter) => letter.charCodeAt(0))
  const list = words.split(' ')
  const rows = Float32Array.from({ length: list.length * size }, (_, at) => {
    const byte = bytes[at >> 1]!
    return (at % 2 === 0 ? byte >> 4 : byte & 15) - MIDDLE
  })
  const vectors = new Map<string, Float32Array>()
  for (const [at, word] of list.entries()) vectors.set(word, normalise(rows.subarray(at * size, (at + 1) * size)))
  return vectors
}

/** Writes each number of each direction in half a byte: what the numbers say is in their signs and sizes, roughly. */
export function packVectors(vectors: ReadonlyMap<string, Float32Array>): StoredVectors {
  const size = vectors.values().next().value?.length ?? 0
  const steps = [...vectors.values()].flatMap((row) => {
    const spread = Math.sqrt(row.reduce((sum, one) => sum + one * one, 0) / size)
    return Array.from(row, (one) => Math.max(1, Math.min(15, Math.round((one / spread / WIDEST) * 7) + MIDDLE)))
  })
  let text = ''
  for (let at = 0; at < steps.length; at += 2) text += String.fromCharCode((steps[at]! << 4) | (steps[at + 1] ?? 0))
  return { words: [...vectors.keys()].join(' '), size, steps: btoa(text) }
}

const MIDDLE = 8
/** What is further out than so many times the usual is taken as this far out. */
const WIDEST = 2.5

/** Scales a direction, in place, to length 1. */
export function normalise(row: Float32Array): Float32Array {
  const length = Math.sqrt(row.reduce((sum, one) => sum + one * one, 0)) || 1
  for (let at = 0; at < row.length; at++) row[at]! /= length
  return row
}

export type WordVectors = ReadonlyMap<string, Float32Array>

export type StoredVectors = { readonly words: string; readonly size: number; readonly steps: string }
