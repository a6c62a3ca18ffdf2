import { soundOf } from './sound-of.ts'
import { formKeys, type Stemmers } from './stemmers.ts'

/** What is known of the words of an index beside where they stand: which sound alike, and which are forms of one word. */
export function vocabularyOf(words: readonly string[], stemmers: Stemmers, han: string): Vocabulary {
  const plainOf = new Map([...han.matchAll(/(.)(.)/gu)].map(([, one, plain]) => [one!, plain!] as const))
  const formsOf = (word: string) => {
    const keys = formKeys(word, stemmers)
    if (!/^\p{Script=Han}/u.test(word)) return keys
    return [...keys, word.replace(/\p{Script=Han}/gu, (letter) => plainOf.get(letter) ?? letter)]
  }
  return { words, bySound: groupBy(words, (word) => [soundOf(word)]), byForm: groupBy(words, formsOf), formsOf }
}

/** Words without a key, or with an empty one, stand in no group. */
function groupBy(words: readonly string[], keysOf: (word: string) => readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key)
      if (group) group.push(word)
      else if (key !== '') groups.set(key, [word])
    }
  }
  return groups
}

export type Vocabulary = {
  /** Sorted by code unit. */
  readonly words: readonly string[]
  readonly bySound: ReadonlyMap<string, readonly string[]>
  /** Words by what their forms have in common, and what that is for any word. */
  readonly byForm: ReadonlyMap<string, readonly string[]>
  readonly formsOf: (word: string) => readonly string[]
}
