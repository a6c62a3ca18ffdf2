import { packNumbers } from './pack-numbers.ts'
import { packWords, type PackedWords } from './pack-words.ts'

/** For each word of these texts: in which of them it stands, and of those that have a title, whether in the title. */
export function packPostings(
  units: readonly { title?: readonly string[]; texts: readonly string[] }[],
  compounded: ReadonlySet<string> = new Set(),
): PackedPostings {
  const byWord = new Map<string, Posting[]>()
  for (const [at, { title, texts }] of units.entries()) {
    const inTitle = title && new Set(title)
    for (const word of new Set([...(title ?? []), ...texts])) {
      const posting = { at, inTitle: inTitle?.has(word) }
      const postings = byWord.get(word)
      if (postings) postings.push(posting)
      else byWord.set(word, [posting])
    }
  }
  // The default order is by code unit: the same on every machine, unlike `localeCompare`.
  const words = [...byWord.keys()].sort()
  const postings = words.map((word) => byWord.get(word)!)
  return {
    words: packWords(words),
    counts: packNumbers(postings.map((list) => list.length)),
    steps: packNumbers(postings.flatMap((list) => list.map(({ at }, nth) => at - (list[nth - 1]?.at ?? 0)))),
    compounded: compounded.size === 0 ? '' : packFlags(words.map((word) => compounded.has(word))),
    titles: packFlags(postings.flat().flatMap(({ inTitle }) => inTitle ?? [])),
  }
}

/** Writes so many yes-or-no, six to a character. */
export function packFlags(flags: readonly boolean[]): string {
  return packNumbers(sixAtATime(flags))
}

/** Reads one of them, of the numbers that were unpacked. */
export function flagAt(unpacked: readonly number[], at: number): boolean {
  return ((unpacked[Math.floor(at / 6)]! >> (at % 6)) & 1) === 1
}

/** Six yes-or-no to a number below 64: one character each. */
function* sixAtATime(flags: readonly boolean[]): Generator<number> {
  for (let at = 0; at < flags.length; at += 6) {
    yield flags.slice(at, at + 6).reduce((bits, flag, bit) => bits | (flag ? 1 << bit : 0), 0)
  }
}

type Posting = { readonly at: number; readonly inTitle: boolean | undefined }

export type PackedPostings = {
  readonly words: PackedWords
  /** For each word, in how many units it stands. */
  readonly counts: string
  /** The numbers of these units, each as the step from the one before. */
  readonly steps: string
  /** For each of them that has a title, whether the word stands in it. */
  readonly titles: string
  /** For each word, whether its language writes several words as one; empty where none does. */
  readonly compounded: string
}
