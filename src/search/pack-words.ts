import { packNumbers, unpackNumbers } from './pack-numbers.ts'

/** Writes sorted words, each as how much of the one before it repeats, and what is new. */
export function packWords(sorted: readonly string[]): PackedWords {
  const shared = sorted.map((word, at) => sharedLength(sorted[at - 1] ?? '', word))
  return { shared: packNumbers(shared), rest: sorted.map((word, at) => word.slice(shared[at])).join('\n') }
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: PackedWords): string[] {
  const rest = packed.rest.split('\n')
  let before = ''
  return unpackNumbers(packed.shared).map((shared, at) => (before = before.slice(0, shared) + (rest[at] ?? '')))
}

function sharedLength(before: string, word: string): number {
  let length = 0
  while (length < before.length && before[length] === word[length]) length++
  return length
}

/** No word may hold a line end. */
export type PackedWords = { readonly shared: string; readonly rest: string }
